import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import type { Measure } from "../measures/measure-values.ts";
import { measuresTexts } from "../measures/measures-texts.ts";
import { planWords } from "../plan-words.ts";
import { useKroner } from "../use-kroner.ts";
import { measurePageTexts } from "./measure-page-texts.ts";

/** What a measure says, in the order of its form. */
export function MeasureFacts({
	measure,
	goal,
}: {
	readonly measure: Measure;
	readonly goal: string | null;
}) {
	const texts = useTexts(measuresTexts);
	const { persons, fte, withheld } = useTexts(measurePageTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const { fields } = texts;
	const isWithheld = measure.withheld !== null;
	const figure = (written: string | null) => (isWithheld ? null : (written ?? words.none));
	const quantity = (value: Measure["target"]) =>
		value === null
			? null
			: value.countedIn === "fte"
				? fte(write.fte(value.amount))
				: persons(write.integer(value.amount));
	const rows = [
		[fields.status, words.measureStatuses[measure.status]],
		[fields.kind, words.kinds[measure.kind]],
		[fields.delivery, words.deliveries[measure.delivery]],
		[fields.goal, goal ?? words.none],
		[fields.goalText, measure.goalText || words.none],
		[fields.findingText, figure(measure.findingText || null)],
		[fields.targetGroup, measure.targetGroup || words.none],
		[fields.persons, figure(measure.persons === null ? null : write.integer(measure.persons))],
		[fields.responsibleRole, measure.responsibleRole || words.none],
		[fields.deadline, write.date(measure.deadline)],
		[fields.indicator, measure.indicator || words.none],
		[fields.baseline, figure(quantity(measure.baseline))],
		[fields.target, figure(quantity(measure.target))],
	] as const;
	return (
		<>
			<dl className="facts plans-lines">
				<dt>{fields.unit}</dt>
				<dd>
					{measure.unit === null ? (
						words.wholeMunicipality
					) : (
						<Link to="/organisation/units/$unit" params={{ unit: measure.unit.id }}>
							{measure.unit.name}
						</Link>
					)}
				</dd>
				{rows.map(
					([name, value]) =>
						value !== null && (
							<div key={name} className="plans-fact">
								<dt>{name}</dt>
								<dd>{value}</dd>
							</div>
						),
				)}
			</dl>
			{isWithheld && <p className="quiet">{withheld}</p>}
		</>
	);
}

/** What a measure costs line by line, who pays, and what is uncovered. */
export function MeasurePrice({ measure }: { readonly measure: Measure }) {
	const texts = useTexts(measuresTexts);
	const kroner = useKroner();
	const { cost, funding, totals } = measure;
	const { fields } = texts;
	const lines = [
		[fields.salaryDuringLeave, cost.salaryDuringLeave],
		[fields.substitute, cost.substitute],
		[fields.travel, cost.travel],
		[fields.fee, cost.fee],
	] as const;
	const paying = [
		[fields.ownShare, funding.ownShare],
		[fields.grant, funding.grant],
	] as const;
	const show = ([name, value]: readonly [string, number | null]) => (
		<div key={name} className="plans-fact">
			<dt>{name}</dt>
			<dd>{kroner(value)}</dd>
		</div>
	);
	return (
		<dl className="plans-sums plans-sums-narrow">
			{lines.map(show)}
			<dt className="plans-sum-main">{texts.fullCost}</dt>
			<dd className="plans-sum-main">{kroner(totals.fullCost)}</dd>
			{paying.map(show)}
			<dt className="plans-sum-main">{texts.uncovered}</dt>
			<dd className="plans-sum-main">{kroner(totals.uncovered)}</dd>
		</dl>
	);
}
