import { Button } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { AskFirst } from "../../shell/ask-first.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { InputsAbout } from "../involvement/inputs-about.tsx";
import { StepPage } from "../plan/step-page.tsx";
import { usePlan, usePlanRights } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { type Goal, GoalForm } from "./goal-form.tsx";
import { goalsQuery } from "./goals-query.ts";
import { goalsTexts } from "./goals-texts.ts";

/** Step 3: what the plan is to reach, and how that is measured. */
export function GoalsPage() {
	const texts = useTexts(goalsTexts);
	const words = useTexts(planWords);
	const plan = usePlan();
	const rights = usePlanRights(plan);
	const { items } = useSuspenseQuery(goalsQuery(plan.id)).data;
	const [edited, setEdited] = useState<string>();
	const [heard, setHeard] = useState<string>();
	const { columns } = texts;
	const hasActions = rights.text || rights.hear;
	return (
		<StepPage plan={plan} step="goals" lead={texts.lead}>
			<DataTable
				caption={texts.goals}
				rows={items}
				keyOf={({ id }) => id}
				empty={<EmptyState title={texts.empty}>{texts.emptyLead}</EmptyState>}
				columns={[
					{ title: columns.goal, isHead: true, show: ({ goal }) => goal },
					{ title: columns.kind, show: ({ kind }) => texts.kinds[kind] },
					{ title: columns.indicator, show: ({ indicator }) => indicator || words.none },
					{ title: columns.baseline, show: (goal) => <Baseline goal={goal} /> },
					{ title: columns.target, show: (goal) => <Target goal={goal} /> },
					{
						title: columns.measures,
						show: ({ id, measures }) => (
							<Link to="/plans/$plan/measures" params={{ plan: plan.id }} search={{ goal: id }}>
								{texts.measures(measures)}
							</Link>
						),
					},
					...(hasActions
						? [
								{
									title: columns.actions,
									show: (goal: Goal) => (
										<div className="buttons">
											{rights.text && (
												<Button
													type="button"
													variant="tertiary"
													aria-label={words.changeOf(goal.goal)}
													onClick={() => setEdited(goal.id)}
												>
													{words.change}
												</Button>
											)}
											{rights.text && goal.measures === 0 && <RemoveGoal goal={goal} />}
											{rights.hear && (
												<Button
													type="button"
													variant="tertiary"
													aria-expanded={heard === goal.id}
													aria-label={texts.commentsOf(goal.goal)}
													onClick={() => setHeard(heard === goal.id ? undefined : goal.id)}
												>
													{texts.comments}
												</Button>
											)}
										</div>
									),
								},
							]
						: []),
				]}
			/>
			{rights.text && edited === undefined && (
				<Button type="button" variant="secondary" onClick={() => setEdited("new")}>
					{texts.add}
				</Button>
			)}
			{rights.text && edited !== undefined && (
				<GoalForm
					key={edited}
					plan={plan.id}
					goal={items.find(({ id }) => id === edited)}
					onDone={() => setEdited(undefined)}
				/>
			)}
			{heard !== undefined && (
				<>
					<p className="plans-part">
						<strong>{items.find(({ id }) => id === heard)?.goal}</strong>
					</p>
					<InputsAbout key={heard} plan={plan} aboutKind="goal" about={heard} />
					<Button type="button" variant="tertiary" onClick={() => setHeard(undefined)}>
						{texts.closeComments}
					</Button>
				</>
			)}
		</StepPage>
	);
}

function useValue({ unitOfMeasure }: Goal) {
	const texts = useTexts(goalsTexts);
	const write = useWrite();
	return (value: number, day: string | null) => {
		const written = texts.written(
			unitOfMeasure === "fte" ? write.fte(value) : write.integer(value),
			unitOfMeasure,
		);
		return day === null ? written : texts.on(written, write.date(day));
	};
}

function Baseline({ goal }: { readonly goal: Goal }) {
	const texts = useTexts(goalsTexts);
	const { withheld } = useTexts(planWords);
	const write = useValue(goal);
	if (goal.unitOfMeasure === "") return texts.notMeasured;
	if (goal.withheld !== null) return withheld;
	return goal.baseline === null ? texts.notKnown : write(goal.baseline, goal.baselineOn);
}

function Target({ goal }: { readonly goal: Goal }) {
	const texts = useTexts(goalsTexts);
	const write = useValue(goal);
	if (goal.unitOfMeasure === "") return texts.notMeasured;
	return goal.target === null ? texts.notDecided : write(goal.target, goal.targetOn);
}

function RemoveGoal({ goal }: { readonly goal: Goal }) {
	const texts = useTexts(goalsTexts);
	const words = useTexts(planWords);
	const notify = useNotice();
	const queries = useQueryClient();
	return (
		<AskFirst
			label={words.remove}
			name={words.removeOf(goal.goal)}
			question={texts.removeQuestion(goal.goal)}
			confirm={words.remove}
			danger
			onConfirm={async () => {
				const removed = await attempt(
					client.DELETE("/goals/{goal}", {
						params: { path: { goal: goal.id }, header: from(goal.version) },
					}),
				);
				if (removed.ok) notify(texts.removed);
				else notify(removed.problem.detail, "danger");
				await queries.invalidateQueries();
			}}
		/>
	);
}
