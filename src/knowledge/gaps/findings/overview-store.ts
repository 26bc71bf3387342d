import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { AnalysisShown } from "../analyses/analysis-contract.ts";
import type { GapFinding } from "../model.ts";
import type { GapTables } from "../tables.ts";
import { type ChangeKind, changeKinds, compareAnalyses } from "./comparison.ts";
import type { GapShown } from "./finding-contract.ts";
import { narrowToReach } from "./finding-reach-store.ts";
import { drawHeatMap } from "./heat-map.ts";
import type { Comparison, HeatMap } from "./overview-contract.ts";
import { showFinding } from "./show-finding.ts";

type Db = Kysely<GapTables>;

/** What opened, closed and changed between two analyses; the order they are given in does not matter. */
export async function getComparison(
	db: Db,
	analyses: readonly [AnalysisShown, AnalysisShown],
	only: ChangeKind | undefined,
	reach: Reach,
): Promise<Comparison> {
	const [earlier, later] = [...analyses].sort((one, other) =>
		whenOf(one) < whenOf(other) ? -1 : 1,
	) as [AnalysisShown, AnalysisShown];
	const before = await listCompared(db, earlier.id, reach);
	const after = await listCompared(db, later.id, reach);
	const changes = compareAnalyses(before, after);
	const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Comparison["counts"];
	for (const { change } of changes) counts[change] += 1;
	return {
		earlier,
		later,
		counts,
		changes: changes
			.filter(({ change }) => (only === undefined ? change !== "unchanged" : change === only))
			.map(({ change, before: was, after: is }) => ({
				change,
				before: was?.shown ?? null,
				after: is?.shown ?? null,
			})),
	};
}

function whenOf({ asOf, recordedAt }: AnalysisShown): string {
	return `${asOf} ${recordedAt}`;
}

async function listCompared(db: Db, analysis: Identifier, reach: Reach) {
	const rows = await selectGaps(db, analysis, reach).execute();
	return rows.flatMap((row) => {
		const { requirement, id } = row;
		if (requirement === null) return [];
		const { countedIn, gap } = row.content as GapFinding;
		return [{ id, requirement, countedIn, gap, shown: showFinding(row, reach) as GapShown }];
	});
}

const norwegian = new Intl.Collator("nb", { numeric: true });

/** Units by competences of an analysis. `units`: only these. */
export async function getHeatMap(
	db: Db,
	analysis: AnalysisShown,
	asked: {
		readonly units: ReadonlySet<Identifier> | undefined;
		readonly criticality: number | undefined;
	},
	reach: Reach,
): Promise<HeatMap> {
	const rows = await selectGaps(db, analysis.id, reach).execute();
	const findings = rows
		.filter(({ unit }) => asked.units === undefined || (unit !== null && asked.units.has(unit)))
		.map(({ id, unit, competence, content }) => {
			const gap = content as GapFinding;
			return {
				id,
				unit,
				unitPath: gap.unit,
				competence,
				competenceName: gap.competence,
				state: gap.state,
				coverage: gap.coverage,
				criticality: gap.criticality,
				keyPersons: gap.keyPersons,
				ahead: gap.ahead,
			};
		})
		.filter(
			({ criticality }) => asked.criticality === undefined || criticality === asked.criticality,
		);
	return { analysis, ...drawHeatMap(findings, norwegian.compare) };
}

function selectGaps(db: Db, analysis: Identifier, reach: Reach) {
	return narrowToReach(db.selectFrom("finding"), reach)
		.select(["id", "analysis", "kind", "place", "requirement", "unit", "competence", "content"])
		.where("analysis", "=", analysis)
		.where("kind", "=", "gap")
		.orderBy("place");
}
