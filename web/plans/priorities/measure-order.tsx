import { Button, Checkbox, Field, Heading, Label, Select } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { goalsQuery } from "../goals/goals-query.ts";
import { asMeasureValues, type Measure, readMeasure } from "../measures/measure-values.ts";
import { measuresTexts } from "../measures/measures-texts.ts";
import { type Plan, usePlanRights } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { useKroner } from "../use-kroner.ts";
import { prioritiesTexts } from "./priorities-texts.ts";

interface MeasureOrderProps {
	readonly plan: Plan;
	readonly measures: readonly Measure[];
}

/** The measures with goal, responsible and deadline; several are linked to a goal at once. */
export function MeasureOrder({ plan, measures }: MeasureOrderProps) {
	const texts = useTexts(prioritiesTexts);
	const { number, chooseAll } = useTexts(measuresTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const kroner = useKroner();
	const { measures: mayChange } = usePlanRights(plan);
	const { items: goals } = useSuspenseQuery(goalsQuery(plan.id)).data;
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const goalOf = new Map(goals.map(({ id, goal }) => [id, goal]));
	const { columns } = texts;
	const nameOf = ({ number: at, measure }: Measure) => `${number(at)} ${measure}`;
	const tick = (id: string, isChosen: boolean) =>
		setChosen((before) => {
			const next = new Set(before);
			if (isChosen) next.add(id);
			else next.delete(id);
			return next;
		});
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.order}
			</Heading>
			<p>{texts.orderLead}</p>
			{mayChange && goals.length > 0 && (
				<Checkbox
					label={chooseAll}
					value="all"
					checked={measures.every(({ id }) => chosen.has(id))}
					onChange={(event) =>
						setChosen(new Set(event.target.checked ? measures.map(({ id }) => id) : []))
					}
				/>
			)}
			<DataTable
				caption={texts.order}
				rows={measures}
				keyOf={({ id }) => id}
				columns={[
					...(mayChange && goals.length > 0
						? [
								{
									title: columns.choose,
									show: (row: Measure) => (
										<Checkbox
											value={row.id}
											aria-label={texts.chooseOf(nameOf(row))}
											checked={chosen.has(row.id)}
											onChange={(event) => tick(row.id, event.target.checked)}
										/>
									),
								},
							]
						: []),
					{
						title: columns.measure,
						isHead: true,
						sort: "measure",
						show: (row) => (
							<Link to="/plans/$plan/measures/$measure" params={{ plan: plan.id, measure: row.id }}>
								{nameOf(row)}
							</Link>
						),
					},
					{
						title: columns.goal,
						show: ({ goal }) =>
							goal === null ? <strong>{texts.withoutGoal}</strong> : (goalOf.get(goal) ?? ""),
					},
					{
						title: columns.responsible,
						show: ({ responsibleRole }) => responsibleRole || words.none,
					},
					{
						title: columns.deadline,
						sort: "deadline",
						show: (row) => <span className="plans-day">{write.date(row.deadline)}</span>,
					},
					{
						title: columns.status,
						sort: "status",
						show: ({ status }) => words.measureStatuses[status],
					},
					{
						title: columns.uncovered,
						sort: "uncovered",
						isNumber: true,
						show: ({ totals }) => kroner(totals.uncovered),
					},
				]}
			/>
			{mayChange &&
				(goals.length === 0 ? (
					<p>
						{texts.noGoals}{" "}
						<Link to="/plans/$plan/goals" params={{ plan: plan.id }}>
							{texts.toGoals}
						</Link>
					</p>
				) : (
					<LinkToGoal
						goals={goals}
						measures={measures.filter(({ id }) => chosen.has(id))}
						onDone={() => setChosen(new Set())}
					/>
				))}
		</section>
	);
}

interface LinkToGoalProps {
	readonly goals: readonly { readonly id: string; readonly goal: string }[];
	readonly measures: readonly Measure[];
	readonly onDone: () => void;
}

function LinkToGoal({ goals, measures, onDone }: LinkToGoalProps) {
	const texts = useTexts(prioritiesTexts);
	const id = useId();
	const notify = useNotice();
	const queries = useQueryClient();
	const [goal, setGoal] = useState(goals[0]?.id ?? "");
	const [isBusy, setBusy] = useState(false);
	const link = async () => {
		if (isBusy) return;
		if (measures.length === 0 || goal === "") return notify(texts.chooseFirst, "danger");
		setBusy(true);
		let failed = 0;
		for (const measure of measures) {
			const linked = await attempt(
				client.PUT("/measures/{measure}", {
					params: { path: { measure: measure.id }, header: from(measure.version) },
					body: {
						...readMeasure(asMeasureValues(measure, ",")),
						...{ goal, status: measure.status },
					},
				}),
			);
			if (!linked.ok) failed += 1;
		}
		setBusy(false);
		onDone();
		if (failed > 0) notify(texts.someFailed(failed), "danger");
		else notify(texts.linked(measures.length));
		await queries.invalidateQueries();
	};
	return (
		<form className="list-tools" onSubmit={(event) => event.preventDefault()}>
			<Field>
				<Label htmlFor={id}>{texts.goal}</Label>
				<Select id={id} value={goal} onChange={(event) => setGoal(event.target.value)}>
					{goals.map((one) => (
						<Select.Option key={one.id} value={one.id}>
							{one.goal}
						</Select.Option>
					))}
				</Select>
			</Field>
			<Button type="button" onClick={link} loading={isBusy} aria-disabled={isBusy || undefined}>
				{texts.link(measures.length)}
			</Button>
		</form>
	);
}
