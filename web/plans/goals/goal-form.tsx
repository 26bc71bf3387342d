import { Button } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { attempt, client, from } from "../../api/client.ts";
import type { Body, Item } from "../../api/shapes.ts";
import { RadioField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { readHundredths, readWhole, typeHundredths, typeWhole } from "../amounts.ts";
import { planWords } from "../plan-words.ts";
import { goalsTexts } from "./goals-texts.ts";

export type Goal = Item<"listGoals">;
type GoalBody = Body<"addGoal">;

const empty = {
	...{ kind: "result", goal: "", indicator: "", unitOfMeasure: "" },
	...{ baseline: "", baselineOn: "", target: "", targetOn: "" },
};

function readValue(text: string, unit: string) {
	return unit === "fte" ? readHundredths(text) : readWhole(text);
}

interface GoalFormProps {
	readonly plan: string;
	readonly goal?: Goal | undefined;
	readonly onDone: () => void;
}

/** A new goal, or a change of one. */
export function GoalForm({ plan, goal, onDone }: GoalFormProps) {
	const texts = useTexts(goalsTexts);
	const words = useTexts(planWords);
	const point = useLanguage() === "en" ? "." : ",";
	const notify = useNotice();
	const queries = useQueryClient();
	const asValues = (row: Goal) => {
		const type = (value: number | null) =>
			row.unitOfMeasure === "fte" ? typeHundredths(value, point) : typeWhole(value);
		return {
			...{ kind: row.kind as string, goal: row.goal, indicator: row.indicator },
			unitOfMeasure: row.unitOfMeasure as string,
			...{ baseline: type(row.baseline), baselineOn: row.baselineOn ?? "" },
			...{ target: type(row.target), targetOn: row.targetOn ?? "" },
		};
	};
	const form = useForm({
		draft: `goal/${goal?.id ?? `new/${plan}`}`,
		start: goal === undefined ? empty : asValues(goal),
		...(goal === undefined ? {} : { version: goal.version }),
		labels: texts.fields,
		fromRow: asValues,
		check: (values) => {
			const fault = (text: string) =>
				readValue(text, values.unitOfMeasure) === undefined
					? values.unitOfMeasure === "fte"
						? words.mustBeNumber
						: words.mustBeCount
					: undefined;
			const baseline = fault(values.baseline);
			const target = fault(values.target);
			return {
				...(values.goal.trim() === "" ? { goal: words.mustBeFilled } : {}),
				...(baseline === undefined ? {} : { baseline }),
				...(target === undefined ? {} : { target }),
			};
		},
		send: (values, version) => {
			const body: GoalBody = {
				...(goal === undefined ? {} : { place: goal.place }),
				kind: values.kind as GoalBody["kind"],
				...{ goal: values.goal, indicator: values.indicator },
				unitOfMeasure: values.unitOfMeasure as GoalBody["unitOfMeasure"],
				baseline: readValue(values.baseline, values.unitOfMeasure) ?? null,
				baselineOn: values.baselineOn || null,
				target: readValue(values.target, values.unitOfMeasure) ?? null,
				targetOn: values.targetOn || null,
			};
			return goal === undefined
				? attempt(client.POST("/plans/{plan}/goals", { params: { path: { plan } }, body }))
				: attempt(
						client.PUT("/goals/{goal}", {
							params: { path: { goal: goal.id }, header: from(version) },
							body,
						}),
					);
		},
		async onSaved() {
			notify(texts.saved);
			onDone();
			await queries.invalidateQueries();
		},
	});
	const units = Object.entries(texts.units).filter(([value]) => value !== "");
	return (
		<Form
			form={form}
			submit={texts.save}
			actions={
				<Button type="button" variant="tertiary" onClick={onDone}>
					{words.cancel}
				</Button>
			}
		>
			<TextField name="goal" multiline rows={2} required />
			<RadioField
				name="kind"
				required
				choices={(["result", "effect"] as const).map((value) => ({
					value,
					label: texts.kinds[value],
					hint: texts.kindHints[value],
				}))}
			/>
			<TextField name="indicator" hint={texts.hints.indicator} />
			<SelectField
				name="unitOfMeasure"
				hint={texts.hints.unit}
				choices={units.map(([value, label]) => ({ value, label }))}
			/>
			<div className="field-row">
				<TextField name="baseline" inputMode="decimal" hint={texts.hints.baseline} />
				<TextField name="baselineOn" type="date" />
			</div>
			<div className="field-row">
				<TextField name="target" inputMode="decimal" />
				<TextField name="targetOn" type="date" />
			</div>
		</Form>
	);
}
