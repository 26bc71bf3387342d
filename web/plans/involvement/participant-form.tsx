import { Button } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client, from, get } from "../../api/client.ts";
import type { Body, Item } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { planWords } from "../plan-words.ts";
import { involvementTexts } from "./involvement-texts.ts";

export type Participant = Item<"listParticipants">;
type ParticipantBody = Body<"addParticipant">;

const asValues = (row: Participant) => ({
	...{ kind: row.kind as string, name: row.name, account: row.account ?? "" },
	...{ validFrom: row.validFrom, validTo: row.validTo ?? "" },
});

interface ParticipantFormProps {
	readonly plan: string;
	readonly participant?: Participant | undefined;
	/** What the new one takes part from unless said. */
	readonly today: string;
	readonly onDone: () => void;
}

/** A new participant, or a change of one. */
export function ParticipantForm({ plan, participant, today, onDone }: ParticipantFormProps) {
	const texts = useTexts(involvementTexts);
	const words = useTexts(planWords);
	const notify = useNotice();
	const queries = useQueryClient();
	const { items: representatives } = useSuspenseQuery({
		queryKey: ["representatives"],
		queryFn: () => get(client.GET("/representatives", { params: { query: { limit: 500 } } })),
	}).data;
	const form = useForm({
		draft: `participant/${participant?.id ?? `new/${plan}`}`,
		start:
			participant === undefined
				? { kind: "union", name: "", account: "", validFrom: today, validTo: "" }
				: asValues(participant),
		...(participant === undefined ? {} : { version: participant.version }),
		labels: texts.fields,
		fromRow: asValues,
		check: ({ name, validFrom }) => ({
			...(name.trim() === "" ? { name: words.mustBeFilled } : {}),
			...(validFrom === "" ? { validFrom: words.mustBeFilled } : {}),
		}),
		send: (values, version) => {
			const body: ParticipantBody = {
				...{ kind: values.kind as ParticipantBody["kind"], name: values.name },
				account: values.account === "" ? null : values.account,
				validFrom: values.validFrom,
				validTo: values.validTo === "" ? null : values.validTo,
			};
			return participant === undefined
				? attempt(client.POST("/plans/{plan}/participants", { params: { path: { plan } }, body }))
				: attempt(
						client.PUT("/participants/{participant}", {
							params: { path: { participant: participant.id }, header: from(version) },
							body,
						}),
					);
		},
		async onSaved() {
			notify(texts.participantSaved);
			onDone();
			await queries.invalidateQueries();
		},
	});
	const accounts = new Map(
		representatives.map(({ account, name, role }) => [account, `${name} (${texts.roles[role]})`]),
	);
	return (
		<Form
			form={form}
			submit={texts.saveParticipant}
			actions={
				<Button type="button" variant="tertiary" onClick={onDone}>
					{words.cancel}
				</Button>
			}
		>
			<SelectField
				name="kind"
				required
				choices={Object.entries(texts.kinds).map(([value, label]) => ({ value, label }))}
			/>
			<TextField name="name" required hint={texts.nameHint} />
			<SelectField
				name="account"
				hint={texts.accountHint}
				choices={[...accounts].map(([value, label]) => ({ value, label }))}
			/>
			<div className="field-row">
				<TextField name="validFrom" type="date" required />
				<TextField name="validTo" type="date" hint={texts.validToHint} />
			</div>
		</Form>
	);
}
