import { Button } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { countedInKinds } from "../../../src/knowledge/competence/model.ts";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { todayInNorway } from "../../organisation/today.ts";
import { allUnitsQuery } from "../../organisation/units/unit-queries.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import {
	countedInWords,
	criticalities,
	criticalityWords,
	levelWord,
	writeAmount,
} from "../competence-words.ts";
import { useUnitPath } from "../use-unit-path.ts";
import { writePeriod } from "./requirement-queries.ts";
import { requirementTexts } from "./requirement-texts.ts";

type Filter = "unit" | "countedIn" | "criticality" | "on" | "guidance";

/** What units must have, with the ways to add, suggest and look closer. */
export function RequirementsPage() {
	const texts = useTexts(requirementTexts);
	const language = useLanguage();
	const write = useWrite();
	const { may } = useOwnAccount();
	const shortPath = useUnitPath();
	const { values } = useList<Filter>();
	const units = useSuspenseQuery(allUnitsQuery).data;
	const { items, total } = useSuspenseQuery({
		queryKey: ["requirements", values],
		queryFn: () =>
			get(client.GET("/requirements", { params: { query: asQuery(values) as never } })),
	}).data;
	const canChange = may["requirements.change"] === "all";
	const isEmpty = total === 0 && Object.keys(values).length === 0;
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			actions={
				canChange && (
					<>
						<Button asChild>
							<Link to="/competence/requirements/new">{texts.add}</Link>
						</Button>
						<Link to="/competence/requirements/suggested">{texts.suggest}</Link>
					</>
				)
			}
		>
			<CompetenceNav />
			{isEmpty ? (
				<EmptyState title={texts.empty}>
					{canChange ? texts.emptyLead : texts.emptyLeadReader}
				</EmptyState>
			) : (
				<>
					{values.guidance !== undefined && (
						<p>
							{texts.restingOn} <Link to="/competence/requirements">{texts.showAll}</Link>
						</p>
					)}
					<ListTools hint={texts.searchHint} total={total}>
						<FilterSelect
							name="unit"
							label={texts.unit}
							all={texts.allUnits}
							choices={units.map(({ id, path }) => ({ value: id, label: shortPath(path) }))}
						/>
						<FilterSelect
							name="countedIn"
							label={texts.countedIn}
							all={texts.allCounts}
							choices={countedInKinds.map((value) => ({
								value,
								label: countedInWords[language][value],
							}))}
						/>
						<FilterSelect
							name="criticality"
							label={texts.criticality}
							all={texts.allCriticalities}
							choices={criticalities.map((value) => ({
								value: String(value),
								label: criticalityWords[language][value],
							}))}
						/>
						<FilterSelect
							name="on"
							label={texts.when}
							all={texts.all}
							choices={[{ value: todayInNorway(), label: texts.inForce }]}
						/>
					</ListTools>
					<DataTable
						caption={texts.title}
						rows={items}
						keyOf={({ id }) => id}
						columns={[
							{
								title: texts.competence,
								sort: "competence",
								isHead: true,
								show: ({ id, competence }) => (
									<Link to="/competence/requirements/$requirement" params={{ requirement: id }}>
										{competence.name}
									</Link>
								),
							},
							{ title: texts.unit, sort: "unit", show: ({ unitPath }) => shortPath(unitPath) },
							{
								title: texts.demand,
								sort: "required",
								show: ({ countedIn, required, minLevel }) => (
									<>
										{writeAmount(countedIn, required, language)}
										<span className="quiet competence-beneath">
											{levelWord[language]} {minLevel}+
										</span>
									</>
								),
							},
							{
								title: texts.criticality,
								sort: "criticality",
								show: ({ criticality }) => criticalityWords[language][criticality],
							},
							{
								title: texts.valid,
								sort: "validFrom",
								show: (row) => writePeriod(row, write.date, language),
							},
							{
								title: texts.guidance,
								show: ({ guidance, basis }) =>
									guidance.map(({ title, reference }) => title ?? reference).join("; ") ||
									basis ||
									"–",
							},
						]}
					/>
					<Pager total={total} />
				</>
			)}
			<p className="links">
				<a href="/api/v1/exports/requirements.csv">{texts.download}</a>
			</p>
		</Page>
	);
}
