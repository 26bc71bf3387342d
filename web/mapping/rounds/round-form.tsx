import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Outcome } from "../../api/client.ts";
import type { Answer, Body } from "../../api/shapes.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { competenceChoicesQuery } from "../mapping-queries.ts";
import { unitsTodayQuery } from "../signals/signal-queries.ts";
import { PickListField } from "./pick-list-field.tsx";
import { roundTexts } from "./round-texts.ts";

type Round = Answer<"getMappingRound">;

interface RoundFormProps {
	readonly draft: string;
	readonly start?: Round;
	/** Left out of a repeat, which asks the same units about the same. */
	readonly hasScope?: boolean;
	readonly version?: number;
	readonly send: (body: Body<"addMappingRound">, version: number) => Promise<Outcome<Round>>;
}

const valuesOf = (round: Round) => ({
	...{ name: round.name, opensOn: round.opensOn, dueOn: round.dueOn, note: round.note ?? "" },
	units: (round.units ?? []).map(({ id }) => id) as readonly string[],
	competences: (round.competences ?? []).map(({ id }) => id) as readonly string[],
});

const nothing = {
	...{ name: "", opensOn: "", dueOn: "", note: "" },
	...{ units: [] as readonly string[], competences: [] as readonly string[] },
};

/** When a round asks whom about what. */
export function RoundForm({ draft, start, hasScope = true, version, send }: RoundFormProps) {
	const texts = useTexts(roundTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const units = useSuspenseQuery(unitsTodayQuery).data.items;
	const competences = useSuspenseQuery(competenceChoicesQuery).data;
	const form = useForm({
		draft,
		start: start === undefined ? nothing : valuesOf(start),
		...(version === undefined ? {} : { version }),
		labels: {
			...{ name: texts.name, opensOn: texts.opensOn, dueOn: texts.dueOn, note: texts.note },
			...{ units: texts.units, competences: texts.competences },
		},
		fromRow: valuesOf,
		check: (values) =>
			Object.fromEntries(
				(["name", "opensOn", "dueOn"] as const)
					.filter((name) => values[name].trim() === "")
					.map((name) => [name, texts.missing]),
			),
		send: (values, from) =>
			send({ ...values, units: [...values.units], competences: [...values.competences] }, from),
		async onSaved({ id }) {
			notify(texts.saved);
			await queries.invalidateQueries();
			await navigate({ to: "/mapping/rounds/$round", params: { round: id } });
		},
	});
	return (
		<Form form={form} submit={texts.save}>
			<TextField name="name" required />
			<div className="field-row">
				<TextField name="opensOn" type="date" required />
				<TextField name="dueOn" type="date" required />
			</div>
			<TextField name="note" multiline rows={3} hint={texts.noteHint} />
			{hasScope && (
				<>
					<PickListField
						name="units"
						hint={texts.unitsHint}
						choices={units.map(({ id, path }) => ({ value: id, label: path }))}
					/>
					<PickListField name="competences" hint={texts.competencesHint} choices={competences} />
				</>
			)}
		</Form>
	);
}
