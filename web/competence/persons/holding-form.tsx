import { useQueryClient } from "@tanstack/react-query";
import { evidenceKinds, type Level } from "../../../src/knowledge/competence/model.ts";
import { attempt, client, from } from "../../api/client.ts";
import type { Body } from "../../api/shapes.ts";
import {
	CheckField,
	type Choice,
	RadioField,
	SelectField,
	TextField,
} from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { todayInNorway } from "../../organisation/today.ts";
import { useNotice } from "../../shell/notice.tsx";
import { evidenceSigns, evidenceWord, levels, levelWords } from "../competence-words.ts";
import type { Holding } from "./person-queries.ts";
import { personTexts } from "./person-texts.ts";

type HoldingFormProps = { readonly onSaved: (saved: Holding) => void } & (
	| { readonly holding: Holding }
	| { readonly person: string; readonly competence: string }
	| { readonly person: string; readonly choices: readonly Choice[] }
);

type Terms = Body<"changeHolding">;

const blank = () => ({
	...{ competence: "", level: "2", evidence: "confirmed", inUse: true, share: "unknown" },
	...{ validFrom: todayInNorway(), validTo: "" },
});

const asValues = (holding: Holding): ReturnType<typeof blank> => ({
	competence: holding.competence.id,
	level: String(holding.level),
	evidence: holding.evidence,
	inUse: holding.inUse,
	share: holding.willingToShare === null ? "unknown" : holding.willingToShare ? "yes" : "no",
	validFrom: holding.validFrom ?? "",
	validTo: holding.validTo ?? "",
});

/** A holding's level, evidence, use and time; new ones of a person too. */
export function HoldingForm(props: HoldingFormProps) {
	const texts = useTexts(personTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const language = useLanguage();
	const queries = useQueryClient();
	const notify = useNotice();
	const saved = "holding" in props ? props.holding : undefined;
	const about = "competence" in props ? props.competence : "";
	const { competence, level, evidence, inUse, share, validFrom, validTo } = texts;
	const form = useForm({
		draft: saved
			? `holding/${saved.id}`
			: `holding/new/${"person" in props && props.person}/${about}`,
		start: saved === undefined ? { ...blank(), competence: about } : asValues(saved),
		...(saved === undefined ? {} : { version: saved.version }),
		labels: { competence, level, evidence, inUse, share, validFrom, validTo },
		fromRow: asValues,
		check: (values): { readonly competence?: string } =>
			values.competence === "" ? { competence: mustBeFilled } : {},
		fieldOf: (pointer) => (pointer === "/willingToShare" ? "share" : undefined),
		send(values, version) {
			const terms: Terms = {
				level: Number(values.level) as Level,
				evidence: values.evidence as Holding["evidence"],
				inUse: values.inUse,
				willingToShare: values.share === "unknown" ? null : values.share === "yes",
				validFrom: values.validFrom === "" ? null : values.validFrom,
				validTo: values.validTo === "" ? null : values.validTo,
			};
			if (saved === undefined) {
				const person = "person" in props ? props.person : "";
				const body = { person, competence: values.competence, ...terms };
				return attempt(client.POST("/holdings", { body }));
			}
			const params = { path: { holding: saved.id }, header: from(version) };
			return attempt(client.PUT("/holdings/{holding}", { params, body: terms }));
		},
		async onSaved(row) {
			props.onSaved(row);
			notify(texts.saved);
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.save}>
			{"choices" in props && <SelectField name="competence" required choices={props.choices} />}
			<RadioField
				name="level"
				required
				hint={texts.levelHint}
				choices={levels.map((each) => ({
					value: String(each),
					label: `${each}: ${levelWords[language][each]}`,
				}))}
			/>
			<RadioField
				name="evidence"
				required
				hint={texts.evidenceHint}
				choices={evidenceKinds.map((each) => ({
					value: each,
					label: `${evidenceSigns[each]}\u00a0${evidenceWord(each, language)}`,
				}))}
			/>
			<CheckField name="inUse" hint={texts.inUseHint} />
			<RadioField
				name="share"
				choices={(["yes", "no", "unknown"] as const).map((value) => ({
					value,
					label: texts.shareChoices[value],
				}))}
			/>
			<div className="field-row">
				<TextField name="validFrom" type="date" />
				<TextField name="validTo" type="date" hint={texts.validToHint} />
			</div>
		</Form>
	);
}
