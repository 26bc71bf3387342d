import { Details } from "@digdir/designsystemet-react";
import { signalKinds, urgencies } from "../../../src/knowledge/mapping/signals/model.ts";
import type { Outcome } from "../../api/client.ts";
import { RadioField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { CompetenceNameField } from "./competence-name-field.tsx";
import { signalTexts } from "./signal-texts.ts";
import { readFte, readWhole, type SignalValues, valuesOf } from "./signal-values.ts";
import { useLedUnits } from "./use-led-units.ts";

interface SignalFormProps<Saved> {
	readonly draft: string;
	readonly start: SignalValues;
	/** Of one that is reported already: its unit and kind stay. */
	readonly version?: number;
	readonly submit: string;
	readonly send: (values: SignalValues, version: number) => Promise<Outcome<Saved>>;
	readonly onSaved: (saved: Saved) => Promise<void>;
}

const labelled = [
	...["kind", "unit", "competence", "urgency", "persons", "fte", "words"],
] as readonly (keyof SignalValues & string)[];

/** What is reported: what must be said first, in one screen of a phone, and the rest folded away. */
export function SignalForm<Saved>({
	draft,
	start,
	version,
	submit,
	send,
	onSaved,
}: SignalFormProps<Saved>) {
	const texts = useTexts(signalTexts);
	const { mustBeFilled } = useTexts(formTexts);
	const units = useLedUnits();
	const isNew = version === undefined;
	const only = units.length === 1 ? units[0]?.value : undefined;
	const labels = {
		...Object.fromEntries(labelled.map((name) => [name, texts[name as "unit"]])),
		...{ validFrom: texts.from, validTo: texts.to },
	} as Readonly<Record<keyof SignalValues & string, string>>;
	const form = useForm<SignalValues, Saved>({
		...{ draft, labels, send, onSaved },
		start: isNew && only !== undefined ? { ...start, unit: only } : start,
		...(isNew ? {} : { version }),
		fromRow: valuesOf as never,
		fieldOf: (pointer) => (pointer === "/competenceName" ? "competence" : undefined),
		check: (values) => ({
			...Object.fromEntries(
				["unit", "competence", "urgency"].flatMap((name) =>
					values[name]?.trim() === "" ? [[name, mustBeFilled]] : [],
				),
			),
			...(values.persons !== "" && readWhole(values.persons) === undefined
				? { persons: texts.wholeNumber }
				: {}),
			...(values.fte !== "" && readFte(values.fte) === undefined ? { fte: texts.fteNumber } : {}),
		}),
	});
	return (
		<Form form={form as never} submit={submit}>
			{isNew && (
				<RadioField
					name="kind"
					required
					choices={signalKinds.map((value) => ({ value, label: texts.kindChoices[value] }))}
				/>
			)}
			<CompetenceNameField name="competence" hint={texts.competenceHint} />
			{isNew && units.length > 1 && <SelectField name="unit" required choices={units} />}
			<RadioField
				name="urgency"
				required
				choices={urgencies.map((value) => ({ value, label: texts.urgencies[value] }))}
			/>
			<TextField name="words" multiline rows={3} hint={texts.wordsHint} />
			<Details>
				<Details.Summary>{texts.more}</Details.Summary>
				<Details.Content>
					<div className="field-row">
						<TextField name="persons" inputMode="numeric" />
						<TextField name="fte" inputMode="decimal" hint={texts.fteHint} />
						<TextField name="validFrom" type="date" />
						<TextField name="validTo" type="date" />
					</div>
				</Details.Content>
			</Details>
		</Form>
	);
}
