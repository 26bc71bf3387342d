import { kindChoices } from "../../../src/knowledge/competence/files/kind-choices.ts";
import type { CompetenceKind } from "../../../src/knowledge/competence/model.ts";
import { attempt, client, from } from "../../api/client.ts";
import type { Body } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { kindWord } from "../competence-words.ts";
import type { Competence } from "./catalogue-queries.ts";
import { catalogueTexts } from "./catalogue-texts.ts";

interface CompetenceFormProps {
	/** Left out: a new one. */
	readonly competence?: Competence;
	readonly onSaved: (saved: Competence) => void | Promise<void>;
}

const blank = { name: "", kind: "", area: "", description: "", validity: "" };

const asValues = ({ name, kind, area, description, validityMonths }: Competence) => ({
	...{ name, kind: kind ?? "", area: area ?? "", description },
	validity: validityMonths === null ? "" : String(validityMonths),
});

/** A competence's name, kind, area, description and validity. */
export function CompetenceForm({ competence, onSaved }: CompetenceFormProps) {
	const texts = useTexts(catalogueTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const language = useLanguage();
	const { name, kind, area, description, validity } = texts;
	const form = useForm({
		draft: `competence/${competence?.id ?? "new"}`,
		start: competence === undefined ? blank : asValues(competence),
		...(competence === undefined ? {} : { version: competence.version }),
		labels: { name, kind, area, description, validity },
		fromRow: asValues,
		check: (values) => ({
			...(values.name.trim() === "" ? { name: mustBeFilled } : {}),
			...(readMonths(values.validity) === undefined ? { validity: texts.wholeMonths } : {}),
		}),
		fieldOf: (pointer) => (pointer === "/validityMonths" ? "validity" : undefined),
		send(values, version) {
			const body: Body<"addCompetence"> = {
				name: values.name.trim(),
				kind: values.kind === "" ? null : (values.kind as CompetenceKind),
				area: values.area.trim() === "" ? null : values.area.trim(),
				description: values.description,
				validityMonths: readMonths(values.validity) ?? null,
				retiredOn: competence?.retiredOn ?? null,
			};
			if (competence === undefined) return attempt(client.POST("/competences", { body }));
			const path = { competence: competence.id };
			return attempt(
				client.PUT("/competences/{competence}", { params: { path, header: from(version) }, body }),
			);
		},
		onSaved,
	});
	return (
		<Form form={form} submit={texts.save}>
			<TextField name="name" required hint={texts.nameHint} />
			<div className="field-row">
				<SelectField
					name="kind"
					choices={kindChoices.map(([value]) => ({ value, label: kindWord(value, language) }))}
				/>
				<TextField
					name="validity"
					inputMode="numeric"
					suffix={texts.months}
					hint={texts.validityHint}
				/>
			</div>
			<TextField name="area" hint={texts.areaHint} />
			<TextField name="description" multiline />
		</Form>
	);
}

/** Whole months as typed; null: empty; undefined: not such a number. */
function readMonths(typed: string): number | null | undefined {
	const text = typed.trim();
	if (text === "") return null;
	const months = Number(text);
	return Number.isInteger(months) && months >= 1 && months <= 1200 ? months : undefined;
}
