import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { type Column, DataTable } from "../../listing/data-table.tsx";
import { freshnessQuery } from "../mapping-queries.ts";
import { shortPath } from "../short-path.ts";
import { followUpTexts } from "./follow-up-texts.ts";

type Counts = Answer<"getProfileFreshness">["total"];

interface Row extends Counts {
	readonly key: string;
	readonly name: string;
}

/** How many profiles are old, unit by unit, with the total first; never whose. */
export function FreshnessTable() {
	const texts = useTexts(followUpTexts);
	const write = useWrite();
	const { total, units } = useSuspenseQuery(freshnessQuery).data;
	if (total.persons === 0) return null;
	const rows: readonly Row[] = [
		{ key: "total", name: texts.total, ...total },
		...units.map(({ unit, ...counts }) => ({
			key: unit.id,
			name: shortPath(unit.path),
			...counts,
		})),
	];
	const number = (title: string, of: (row: Row) => number): Column<Row> => ({
		title,
		isNumber: true,
		show: (row) => write.integer(of(row)),
	});
	return (
		<>
			<Heading level={2} data-size="sm">
				{texts.stale}
			</Heading>
			<p>{texts.staleLead}</p>
			<DataTable
				caption={texts.stale}
				rows={rows}
				keyOf={({ key }) => key}
				columns={[
					{ title: texts.units, isHead: true, show: ({ name }) => name },
					number(texts.persons, ({ persons }) => persons),
					number(texts.old, ({ stale }) => stale),
					number(texts.neverCount, ({ never }) => never),
				]}
			/>
		</>
	);
}
