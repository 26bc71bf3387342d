import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery, type ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { StepPage } from "../plan/step-page.tsx";
import { type Plan, usePlan, usePlanRights } from "../plan/use-plan.ts";
import { InputForm } from "./input-form.tsx";
import { InputItem } from "./input-item.tsx";
import { involvementTexts } from "./involvement-texts.ts";
import { Participants } from "./participants.tsx";

/** Step 2: who takes part, what they said and the answers. */
export function InvolvementPage() {
	const texts = useTexts(involvementTexts);
	const plan = usePlan();
	const { hear } = usePlanRights(plan);
	return (
		<StepPage plan={plan} step="involvement" lead={texts.lead}>
			{hear && <AllInputs plan={plan} />}
			<Participants plan={plan} />
		</StepPage>
	);
}

function AllInputs({ plan }: { readonly plan: Plan }) {
	const texts = useTexts(involvementTexts);
	const { say, answer } = usePlanRights(plan);
	const search = useSearch({ strict: false }) as ListSearch<"answered" | "own" | "aboutKind">;
	const { items, total } = useSuspenseQuery({
		queryKey: ["inputs", plan.id, search],
		queryFn: () =>
			get(
				client.GET("/plans/{plan}/inputs", {
					params: {
						path: { plan: plan.id },
						query: { sort: "answered,-saidOn", ...asQuery(search) } as object,
					},
				}),
			),
	}).data;
	const isFiltered = Object.keys(search).length > 0;
	const { filters } = texts;
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.inputs}
			</Heading>
			{(total > 0 || isFiltered) && (
				<>
					<p>{texts.inputsLead}</p>
					<ListTools hint={texts.searchHint} total={total}>
						<FilterSelect
							name="answered"
							label={filters.answered}
							all={filters.all}
							choices={[
								{ value: "no", label: filters.no },
								{ value: "yes", label: filters.yes },
							]}
						/>
						<FilterSelect
							name="own"
							label={filters.own}
							all={filters.all}
							choices={[
								{ value: "yes", label: filters.ownOnly },
								{ value: "no", label: filters.othersOnly },
							]}
						/>
						<FilterSelect
							name="aboutKind"
							label={filters.about}
							all={filters.all}
							choices={(["plan", "mandate", "goal", "measure"] as const).map((value) => ({
								value,
								label: texts.about[value],
							}))}
						/>
					</ListTools>
				</>
			)}
			{total === 0 && !isFiltered && (
				<EmptyState title={texts.noInputs}>{texts.noInputsLead}</EmptyState>
			)}
			<ul className="plans-inputs">
				{items.map((input) => (
					<InputItem key={input.id} input={input} mayAnswer={answer} saysAbout />
				))}
			</ul>
			<Pager total={total} />
			{say ? (
				<>
					<Heading level={3} data-size="xs">
						{texts.say.plan}
					</Heading>
					<InputForm plan={plan.id} aboutKind="plan" about={null} asksAbout />
				</>
			) : (
				<p className="quiet">{texts.onlyRead}</p>
			)}
		</section>
	);
}
