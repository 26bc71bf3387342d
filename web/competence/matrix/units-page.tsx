import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { ListTools } from "../../listing/list-tools.tsx";
import { useList } from "../../listing/use-list.ts";
import { staffingQuery } from "../../organisation/units/unit-queries.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { useUnitPath } from "../use-unit-path.ts";
import { matrixTexts } from "./matrix-texts.ts";
import { useReachedUnits } from "./reached-units.ts";

/** The units whose matrix the user may see. */
export function UnitsPage() {
	const texts = useTexts(matrixTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const units = useReachedUnits();
	const { values } = useList();
	const shortPath = useUnitPath();
	const seesPersons = may["persons.read"] === "all" || may["persons.read"] === "units";
	const staffing = useSuspenseQuery(staffingQuery(seesPersons)).data;
	const wanted = (values.search ?? "").toLocaleLowerCase();
	const shown = units.filter(({ path }) => path.toLocaleLowerCase().includes(wanted));
	return (
		<Page
			title={texts.title}
			lead={may["holdings.read"] === "units" ? texts.notYours : texts.unitsLead}
		>
			<CompetenceNav />
			{units.length === 0 ? (
				<EmptyState title={texts.noUnits}>{texts.noUnitsLead}</EmptyState>
			) : (
				<>
					<ListTools total={shown.length} />
					<DataTable
						caption={texts.title}
						rows={shown}
						keyOf={({ id }) => id}
						columns={[
							{
								title: texts.unit,
								isHead: true,
								show: ({ id, path }) => (
									<Link to="/competence/units/$unit" params={{ unit: id }}>
										{shortPath(path)}
									</Link>
								),
							},
							{
								title: texts.persons,
								isNumber: true,
								show: ({ id }) => {
									const persons = staffing.get(id)?.personsBelow;
									return persons === undefined ? "–" : write.integer(persons);
								},
							},
						]}
					/>
				</>
			)}
		</Page>
	);
}
