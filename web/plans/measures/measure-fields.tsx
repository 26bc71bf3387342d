import { useSuspenseQuery } from "@tanstack/react-query";
import { deliveryKinds, measureKinds, measureStatuses } from "../../../src/action/plans/model.ts";
import { client, get } from "../../api/client.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { useTexts } from "../../language/language-provider.tsx";
import { goalsQuery } from "../goals/goals-query.ts";
import type { Plan } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { MeasureSums } from "./measure-sums.tsx";
import type { MeasureValues } from "./measure-values.ts";
import { measuresTexts } from "./measures-texts.ts";

interface MeasureFieldsProps {
	readonly plan: Plan;
	readonly values: MeasureValues;
	/** A new one is proposed; the status of others can be changed. */
	readonly hasStatus: boolean;
}

/** The fields of a measure, with its sum beside the price. */
export function MeasureFields({ plan, values, hasStatus }: MeasureFieldsProps) {
	const texts = useTexts(measuresTexts);
	const words = useTexts(planWords);
	const { items: goals } = useSuspenseQuery(goalsQuery(plan.id)).data;
	const { items: units } = useSuspenseQuery({
		queryKey: ["units", "choices"],
		queryFn: () => get(client.GET("/units", { params: { query: { limit: 500, sort: "name" } } })),
	}).data;
	const { hints, parts } = texts;
	const statuses = measureStatuses.filter(
		(status) => status !== "adopted" || plan.status === "adopted" || values.status === "adopted",
	);
	return (
		<>
			<fieldset className="plans-fieldset">
				<legend>{parts.what}</legend>
				<TextField name="measure" multiline rows={3} required hint={hints.measure} />
				<div className="field-row">
					<SelectField
						name="kind"
						required
						choices={measureKinds.map((value) => ({ value, label: words.kinds[value] }))}
					/>
					<SelectField
						name="delivery"
						required
						choices={deliveryKinds.map((value) => ({ value, label: words.deliveries[value] }))}
					/>
				</div>
				{goals.length > 0 && (
					<SelectField
						name="goal"
						choices={goals.map(({ id, goal }) => ({ value: id, label: goal }))}
					/>
				)}
				<TextField name="goalText" hint={hints.goalText} />
				<TextField name="findingText" />
				{hasStatus && (
					<SelectField
						name="status"
						required
						hint={hints.status}
						choices={statuses.map((value) => ({ value, label: words.measureStatuses[value] }))}
					/>
				)}
			</fieldset>
			<fieldset className="plans-fieldset">
				<legend>{parts.who}</legend>
				<div className="field-row">
					<SelectField
						name="unit"
						hint={hints.unit}
						choices={units.map(({ id, name }) => ({ value: id, label: name }))}
					/>
					<TextField name="targetGroup" hint={hints.targetGroup} />
				</div>
				<div className="field-row">
					<TextField name="persons" inputMode="numeric" />
					<TextField name="responsibleRole" hint={hints.responsibleRole} />
					<TextField name="deadline" type="date" required />
				</div>
			</fieldset>
			<fieldset className="plans-fieldset">
				<legend>{parts.price}</legend>
				<p className="quiet plans-note">{hints.price}</p>
				<div className="field-row">
					{(["salaryDuringLeave", "substitute", "travel", "fee"] as const).map((name) => (
						<TextField key={name} name={name} inputMode="numeric" suffix="kr" />
					))}
				</div>
				<div className="field-row">
					<TextField name="ownShare" inputMode="numeric" suffix="kr" />
					<TextField name="grant" inputMode="numeric" suffix="kr" />
				</div>
				<MeasureSums values={values} />
			</fieldset>
			<fieldset className="plans-fieldset">
				<legend>{parts.effect}</legend>
				<TextField name="indicator" />
				<div className="field-row">
					<SelectField
						name="countedIn"
						required
						choices={(["persons", "fte"] as const).map((value) => ({
							value,
							label: texts.countedIn[value],
						}))}
					/>
					<TextField name="baseline" inputMode="decimal" />
					<TextField name="target" inputMode="decimal" />
				</div>
			</fieldset>
		</>
	);
}
