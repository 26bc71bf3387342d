import { useSuspenseQuery } from "@tanstack/react-query";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { type Column, DataTable } from "../../listing/data-table.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { progressQuery } from "../mapping-queries.ts";
import { shortPath } from "../short-path.ts";
import { roundTexts } from "./round-texts.ts";

type Counts = Answer<"getMappingProgress">["total"];

interface Row extends Counts {
	readonly key: string;
	readonly name: string;
	readonly previous: Counts | null;
}

/** How many are asked and have answered, unit by unit, with the total first; never who. */
export function ProgressTable({ round }: { readonly round: string }) {
	const texts = useTexts(roundTexts);
	const write = useWrite();
	const { total, previousTotal, units } = useSuspenseQuery(progressQuery(round)).data;
	if (total.invited === 0) return <EmptyState title={texts.noUnits} />;
	const rows: readonly Row[] = [
		{ key: "total", name: texts.total, previous: previousTotal, ...total },
		...units.map(({ unit, ...counts }) => ({
			key: unit.id,
			name: shortPath(unit.path),
			...counts,
		})),
	];
	const share = ({ answered, invited }: Counts) =>
		invited === 0
			? "–"
			: `${write.integer(answered)} (${write.percent(Math.round((answered / invited) * 100))})`;
	const number = (key: "invited" | "awaiting" | "confirmed" | "returned"): Column<Row> => ({
		title: texts[key],
		isNumber: true,
		show: (row) => write.integer(row[key]),
	});
	const before: Column<Row> = {
		title: texts.before,
		isNumber: true,
		show: ({ previous }) => (previous === null ? "–" : share(previous)),
	};
	return (
		<DataTable
			caption={texts.progress}
			rows={rows}
			keyOf={({ key }) => key}
			columns={[
				{ title: texts.unit, isHead: true, show: ({ name }) => name },
				number("invited"),
				{ title: texts.answered, isNumber: true, show: share },
				number("awaiting"),
				number("confirmed"),
				number("returned"),
				...(previousTotal === null ? [] : [before]),
			]}
		/>
	);
}
