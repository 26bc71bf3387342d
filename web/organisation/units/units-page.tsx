import { Button } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { attempt, client } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { Download } from "../download.tsx";
import { OrganisationNav } from "../organisation-nav.tsx";
import { organisationTexts } from "../organisation-texts.ts";
import { allUnitsQuery, staffingQuery } from "./unit-queries.ts";
import { unitTexts } from "./unit-texts.ts";
import { UnitTree } from "./unit-tree.tsx";

/** The organisation: its units as a tree, with how many work in each. */
export function UnitsPage() {
	const organisation = useTexts(organisationTexts);
	const texts = useTexts(unitTexts);
	const { may } = useOwnAccount();
	const reach = may["persons.read"];
	const units = useSuspenseQuery(allUnitsQuery).data;
	const staffing = useSuspenseQuery(staffingQuery(reach === "all" || reach === "units")).data;
	const mayChange = may["units.change"] === "all";
	const actions = mayChange && (
		<>
			<Button asChild variant="secondary">
				<Link to="/organisation/units/new">{texts.add}</Link>
			</Button>
			{units.length > 1 && (
				<Button asChild variant="secondary">
					<Link to="/organisation/units/merge">{texts.merge}</Link>
				</Button>
			)}
		</>
	);
	return (
		<Page title={organisation.title} lead={texts.lead} {...(actions ? { actions } : {})}>
			<OrganisationNav />
			{units.length === 0 ? (
				<EmptyState title={texts.noUnits}>
					{may["imports.change"] === undefined ? texts.noUnitsMay : texts.noUnitsLead}
				</EmptyState>
			) : (
				<>
					<UnitTree units={units} staffing={staffing} />
					<p className="links">
						<Download
							label={texts.download}
							fileName={`${organisation.places.units.toLowerCase()}.csv`}
							fetchFile={() => attempt(client.GET("/exports/units.csv", { parseAs: "blob" }))}
						/>
					</p>
				</>
			)}
		</Page>
	);
}
