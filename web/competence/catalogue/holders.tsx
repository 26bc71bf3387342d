import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { evidenceSigns, writePersons } from "../competence-words.ts";
import { useUnitPath } from "../use-unit-path.ts";
import { catalogueTexts } from "./catalogue-texts.ts";

/** How many hold it, by unit, with the way to who they are. */
export function Holders({ competence }: { readonly competence: string }) {
	const texts = useTexts(catalogueTexts);
	const language = useLanguage();
	const write = useWrite();
	const shortPath = useUnitPath();
	const holders = useSuspenseQuery({
		queryKey: ["holders", competence],
		queryFn: () =>
			get(client.GET("/competences/{competence}/holders", { params: { path: { competence } } })),
	}).data;
	const number = (title: string, show: (row: (typeof holders.units)[number]) => number) => ({
		title,
		isNumber: true,
		show: (row: (typeof holders.units)[number]) => write.integer(show(row)),
	});
	return (
		<section className="competence-part">
			<Heading level={2} data-size="sm">
				{texts.holders}
			</Heading>
			<p>
				{holders.persons === 0
					? texts.holdersNone
					: texts.holdersLead(writePersons(holders.persons, language), write.date(holders.on))}
			</p>
			{holders.units.length > 0 && (
				<DataTable
					caption={texts.holders}
					rows={holders.units}
					keyOf={({ unit }) => unit.id}
					columns={[
						{
							title: texts.unit,
							isHead: true,
							show: ({ unit, unitPath }) => (
								<Link to="/competence/units/$unit" params={{ unit: unit.id }}>
									{shortPath(unitPath)}
								</Link>
							),
						},
						number(texts.persons, ({ persons }) => persons),
						number(`${evidenceSigns.documented} ${texts.documented}`, (row) => row.documented),
						number(`${evidenceSigns.confirmed} ${texts.confirmed}`, (row) => row.confirmed),
						number(
							`${evidenceSigns["self-declared"]} ${texts.selfDeclared}`,
							(row) => row.selfDeclared,
						),
						number(texts.implied, ({ implied }) => implied),
						number(texts.soon, ({ expiresSoon }) => expiresSoon),
					]}
				/>
			)}
		</section>
	);
}
