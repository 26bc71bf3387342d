import {
	type CountedIn,
	type Criticality,
	countedInKinds,
	evidenceKinds,
	type Level,
} from "../../../src/knowledge/competence/model.ts";
import { attempt, client, from } from "../../api/client.ts";
import { type Choice, RadioField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import {
	countedInWords,
	criticalities,
	criticalityWords,
	evidenceSigns,
	evidenceWord,
	levels,
	writeLevel,
} from "../competence-words.ts";
import type { Requirement } from "./requirement-queries.ts";
import { requirementTexts } from "./requirement-texts.ts";

type RequirementFormProps = { readonly onSaved: (saved: Requirement) => void | Promise<void> } & (
	| { readonly requirement: Requirement }
	| {
			readonly units: readonly Choice[];
			readonly competences: readonly Choice[];
			/** Chosen before. */
			readonly competence?: string;
	  }
);

const blank = {
	...{ unit: "", competence: "", countedIn: "headcount", required: "", minLevel: "2" },
	...{ minEvidence: "self-declared", roles: "", criticality: "2", basis: "" },
	...{ validFrom: "", validTo: "" },
};

const asValues = (row: Requirement): typeof blank => ({
	unit: row.unit.id,
	competence: row.competence.id,
	countedIn: row.countedIn,
	required: String(row.required).replace(".", ","),
	minLevel: String(row.minLevel),
	minEvidence: row.minEvidence,
	roles: row.roles.join("\n"),
	criticality: String(row.criticality),
	basis: row.basis,
	validFrom: row.validFrom ?? "",
	validTo: row.validTo ?? "",
});

/** What is required of whom, how much, and how serious it is to lack it. Unit and competence of one that is there stay. */
export function RequirementForm(props: RequirementFormProps) {
	const texts = useTexts(requirementTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const language = useLanguage();
	const saved = "requirement" in props ? props.requirement : undefined;
	const chosen = "competence" in props ? (props.competence ?? "") : "";
	const { unit, competence, countedIn, required, minLevel, minEvidence } = texts;
	const { roles, criticality, basis, validFrom, validTo } = texts;
	const form = useForm({
		draft: `requirement/${saved?.id ?? `new/${chosen}`}`,
		start: saved === undefined ? { ...blank, competence: chosen } : asValues(saved),
		...(saved === undefined ? {} : { version: saved.version }),
		labels: {
			...{ unit, competence, countedIn, required, minLevel, minEvidence },
			...{ roles, criticality, basis, validFrom, validTo },
		},
		fromRow: asValues,
		check(values) {
			const faults: Partial<Record<keyof typeof blank, string>> = {};
			if (values.unit === "") faults.unit = mustBeFilled;
			if (values.competence === "") faults.competence = mustBeFilled;
			if (values.required.trim() === "") faults.required = mustBeFilled;
			else if (!Number.isFinite(readNumber(values.required))) faults.required = texts.number;
			return faults;
		},
		send(values, version) {
			const terms = {
				countedIn: values.countedIn as CountedIn,
				required: readNumber(values.required),
				minLevel: Number(values.minLevel) as Level,
				minEvidence: values.minEvidence as Requirement["minEvidence"],
				roles: values.roles.split("\n").flatMap((line) => line.trim() || []),
				criticality: Number(values.criticality) as Criticality,
				basis: values.basis,
				validFrom: values.validFrom === "" ? null : values.validFrom,
				validTo: values.validTo === "" ? null : values.validTo,
			};
			if (saved === undefined) {
				const body = { unit: values.unit, competence: values.competence, ...terms };
				return attempt(client.POST("/requirements", { body }));
			}
			const params = { path: { requirement: saved.id }, header: from(version) };
			return attempt(client.PUT("/requirements/{requirement}", { params, body: terms }));
		},
		onSaved: props.onSaved,
	});
	return (
		<Form form={form} submit={texts.save}>
			{"units" in props && (
				<>
					<SelectField name="unit" required choices={props.units} />
					<SelectField name="competence" required choices={props.competences} />
				</>
			)}
			<div className="field-row">
				<SelectField
					name="countedIn"
					required
					choices={countedInKinds.map((value) => ({
						value,
						label: countedInWords[language][value],
					}))}
				/>
				<TextField name="required" required inputMode="decimal" hint={texts.requiredHint} />
			</div>
			<div className="field-row">
				<SelectField
					name="minLevel"
					required
					choices={levels.map((level) => ({
						value: String(level),
						label: writeLevel(level, language),
					}))}
				/>
				<SelectField
					name="minEvidence"
					required
					choices={evidenceKinds.map((value) => ({
						value,
						label: `${evidenceSigns[value]}\u00a0${evidenceWord(value, language)}`,
					}))}
				/>
			</div>
			<RadioField
				name="criticality"
				required
				choices={criticalities.map((value) => ({
					value: String(value),
					label: criticalityWords[language][value],
				}))}
			/>
			<TextField name="roles" multiline rows={3} hint={texts.rolesHint} />
			<TextField name="basis" multiline rows={3} hint={texts.basisHint} />
			<div className="field-row">
				<TextField name="validFrom" type="date" />
				<TextField name="validTo" type="date" />
			</div>
		</Form>
	);
}

function readNumber(typed: string): number {
	return Number(typed.trim().replace(/\s/g, "").replace(",", "."));
}
