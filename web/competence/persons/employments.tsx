import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { useUnitPath } from "../use-unit-path.ts";
import { personQuery } from "./person-queries.ts";
import { personTexts } from "./person-texts.ts";

/** Where a person works and has worked, the newest first. */
export function Employments({ person }: { readonly person: string }) {
	const texts = useTexts(personTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const shortPath = useUnitPath();
	const { employments } = useSuspenseQuery(personQuery(person)).data;
	const seesUnits = may["holdings.read"] === "all" || may["holdings.read"] === "units";
	return (
		<section className="competence-part">
			<Heading level={2} data-size="sm">
				{texts.employments}
			</Heading>
			<DataTable
				caption={texts.employments}
				rows={employments}
				keyOf={({ id }) => id}
				empty={<p>{texts.employmentsNone}</p>}
				columns={[
					{
						title: texts.unit,
						isHead: true,
						show: ({ unit, unitPath }) =>
							seesUnits ? (
								<Link to="/competence/units/$unit" params={{ unit: unit.id }}>
									{shortPath(unitPath)}
								</Link>
							) : (
								shortPath(unitPath)
							),
					},
					{ title: texts.title, show: ({ title }) => title ?? "–" },
					{ title: texts.group, show: ({ educationGroup }) => educationGroup ?? "–" },
					{
						title: texts.size,
						isNumber: true,
						show: ({ positionSize }) => `${write.scaled(positionSize, 2).replace(/[.,]00$/, "")} %`,
					},
					{
						title: texts.from,
						show: ({ validFrom, validTo }) =>
							validTo === null
								? texts.onwards(write.date(validFrom))
								: texts.period(write.date(validFrom), write.date(validTo)),
					},
				]}
			/>
		</section>
	);
}
