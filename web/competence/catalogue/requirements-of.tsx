import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { todayInNorway } from "../../organisation/today.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { criticalityWords, levelWord, writeAmount } from "../competence-words.ts";
import { useUnitPath } from "../use-unit-path.ts";
import type { Competence } from "./catalogue-queries.ts";
import { catalogueTexts } from "./catalogue-texts.ts";

/** The requirements in force that ask for the competence. */
export function RequirementsOf({
	competence: { id, retiredOn },
}: {
	readonly competence: Competence;
}) {
	const texts = useTexts(catalogueTexts);
	const language = useLanguage();
	const { may } = useOwnAccount();
	const shortPath = useUnitPath();
	const query = { competence: id, on: todayInNorway(), limit: 200, sort: "unit" };
	const { items } = useSuspenseQuery({
		queryKey: ["requirements", query],
		queryFn: () => get(client.GET("/requirements", { params: { query } })),
	}).data;
	return (
		<section className="competence-part">
			<Heading level={2} data-size="sm">
				{texts.usedBy}
			</Heading>
			{items.length === 0 ? (
				<p>{texts.usedByNone}</p>
			) : (
				<DataTable
					caption={texts.usedBy}
					rows={items}
					keyOf={(row) => row.id}
					columns={[
						{
							title: texts.unit,
							isHead: true,
							show: ({ id: requirement, unitPath }) => (
								<Link to="/competence/requirements/$requirement" params={{ requirement }}>
									{shortPath(unitPath)}
								</Link>
							),
						},
						{
							title: texts.demand,
							show: ({ countedIn, required }) => writeAmount(countedIn, required, language),
						},
						{
							title: texts.minLevel,
							show: ({ minLevel }) => `${levelWord[language]} ${minLevel}`,
						},
						{
							title: texts.criticality,
							show: ({ criticality }) => criticalityWords[language][criticality],
						},
					]}
				/>
			)}
			{may["requirements.change"] === "all" && retiredOn === null && (
				<p className="links">
					<Link to="/competence/requirements/new" search={{ competence: id }}>
						{texts.addRequirement}
					</Link>
				</p>
			)}
		</section>
	);
}
