import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client, get } from "../../api/client.ts";
import { RadioField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import type { Cooperation } from "./cooperation-form.tsx";
import { cooperationTexts, type Purpose, purposes } from "./cooperation-texts.ts";

interface ParticipantFormProps {
	readonly cooperation: Cooperation;
	readonly onClose: () => void;
}

const most = 500;

/** Brings an organisation in, for one purpose and a time; each purpose says what is shared. */
export function ParticipantForm({ cooperation, onClose }: ParticipantFormProps) {
	const texts = useTexts(cooperationTexts);
	const forms = useTexts(formTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const { organisation } = useOwnAccount();
	const organisations = useSuspenseQuery({
		queryKey: ["organisations"],
		queryFn: () => get(client.GET("/organisations", { params: { query: { limit: most } } })),
	}).data.items.filter(({ id }) => id !== organisation.id);
	const form = useForm({
		draft: `cooperation/${cooperation.id}/participant`,
		start: { participant: "", purpose: "", validFrom: cooperation.validFrom, validTo: "" },
		labels: {
			participant: texts.participant,
			purpose: texts.purpose,
			validFrom: texts.from,
			validTo: texts.to,
		},
		check: ({ participant, purpose, validFrom }) => ({
			...(participant === "" ? { participant: forms.mustBeFilled } : {}),
			...(purpose === "" ? { purpose: forms.mustBeFilled } : {}),
			...(validFrom === "" ? { validFrom: forms.mustBeFilled } : {}),
		}),
		send: ({ participant, purpose, validFrom, validTo }) =>
			attempt(
				client.POST("/cooperations/{cooperation}/participants", {
					params: { path: { cooperation: cooperation.id } },
					body: {
						...{ participant, purpose: purpose as Purpose, validFrom },
						validTo: validTo === "" ? null : validTo,
					},
				}),
			),
		async onSaved({ participantName }) {
			notify(texts.invited(participantName));
			onClose();
			await queries.invalidateQueries();
		},
	});
	return (
		<div className="panel import-file">
			<Heading level={3} data-size="xs">
				{texts.invite}
			</Heading>
			<Form
				form={form}
				submit={texts.saveInvite}
				actions={
					<Button type="button" variant="tertiary" onClick={onClose}>
						{texts.cancel}
					</Button>
				}
			>
				<SelectField
					name="participant"
					required
					choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<RadioField
					name="purpose"
					required
					choices={purposes.map((value) => ({
						value,
						label: texts.purposes[value],
						hint: texts.shared[value],
					}))}
				/>
				<TextField name="validFrom" type="date" required />
				<TextField name="validTo" type="date" hint={texts.toHint} />
			</Form>
		</div>
	);
}
