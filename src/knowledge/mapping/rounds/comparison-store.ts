import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import { listWithin } from "../../../people/organisation/units/unit-tree.ts";
import type { MappingDb } from "../mapping-db.ts";
import { askedOn } from "./asked-on.ts";
import { judgeChange, nobody, type Standing, showStanding } from "./compare-rounds.ts";
import { type RoundRow, readProgress } from "./progress-store.ts";
import type { ComparedQuery, ComparedShown, ProgressShown } from "./round-contract.ts";
import { readStandings } from "./standing-store.ts";

/** How far each unit has come, beside the round before. Undefined: there is no such round. */
export async function findProgress(
	db: MappingDb,
	id: Identifier,
	reach: Reach,
	today: PlainDate,
): Promise<ProgressShown | undefined> {
	const round = await findRoundRow(db, id);
	if (round === undefined) return undefined;
	const now = await readProgress(db, round, reach, today);
	const previous = round.previous === null ? undefined : await findRoundRow(db, round.previous);
	const before =
		previous === undefined ? undefined : await readProgress(db, previous, reach, today);
	const units = (await listUnits(db)).filter((unit) => now.units.has(unit.id));
	return {
		askedOn: askedOn({ opensOn: round.opens_on, closedOn: round.closed_on }, today),
		total: now.total,
		previousTotal: before?.total ?? null,
		units: units.flatMap(({ id: unit, name, path }) => {
			const counts = now.units.get(unit);
			if (counts === undefined) return [];
			return [
				{ unit: { id: unit, name, path }, ...counts, previous: before?.units.get(unit) ?? null },
			];
		}),
	};
}

/** Unit by unit and competence by competence, what those asked hold, beside the round before. */
export async function listCompared(
	db: MappingDb,
	id: Identifier,
	reach: Reach,
	query: ComparedQuery,
	today: PlainDate,
): Promise<Page<ComparedShown> | undefined> {
	const round = await findRoundRow(db, id);
	if (round === undefined || (reach.kind !== "all" && reach.kind !== "units")) return undefined;
	const within = reach.kind === "units" ? reach.units : undefined;
	const previous = round.previous === null ? undefined : await findRoundRow(db, round.previous);
	const now = await readStandings(db, round, today, within);
	const before =
		previous === undefined ? undefined : await readStandings(db, previous, today, within);
	const pairs = new Map<
		string,
		{ unit: Identifier; competence: Identifier; now: Standing; before: Standing }
	>();
	for (const row of now) pairs.set(keyOf(row), { ...row, now: row, before: nobody });
	for (const row of before ?? []) {
		const pair = pairs.get(keyOf(row));
		pairs.set(keyOf(row), { ...row, now: pair?.now ?? nobody, before: row });
	}
	const units = await listUnits(db);
	const unitOf = new Map(units.map((unit) => [unit.id, unit]));
	const names = await mapCompetenceNames(db);
	const wanted = query.unit === undefined ? undefined : listWithin(units, query.unit);
	const rows = [...pairs.values()].flatMap((pair): ComparedShown[] => {
		const unit = unitOf.get(pair.unit);
		if (unit === undefined || wanted?.has(pair.unit) === false) return [];
		const name = names.get(pair.competence) ?? "";
		const change = before === undefined ? null : judgeChange(pair.before, pair.now);
		if (query.competence !== undefined && query.competence !== pair.competence) return [];
		if (query.change !== undefined && query.change !== change) return [];
		if (!matchesSearch(query.search, unit.path, name)) return [];
		return [
			{
				unit: { id: unit.id, name: unit.name, path: unit.path },
				competence: { id: pair.competence, name },
				now: showStanding(pair.now),
				before: before === undefined ? null : showStanding(pair.before),
				change,
			},
		];
	});
	return takePage(rows, query, {
		unit: (row) => row.unit.path,
		competence: (row) => row.competence.name,
		holders: (row) => row.now.holders,
		meanLevel: (row) => row.now.meanLevel,
		difference: (row) => (row.before === null ? null : row.now.holders - row.before.holders),
		change: (row) => row.change,
	});
}

function keyOf({ unit, competence }: { readonly unit: string; readonly competence: string }) {
	return `${unit} ${competence}`;
}

async function mapCompetenceNames(db: MappingDb): Promise<ReadonlyMap<Identifier, string>> {
	const rows = await db.selectFrom("competence").select(["id", "name"]).execute();
	return new Map(rows.map(({ id, name }) => [id, name]));
}

async function findRoundRow(
	db: MappingDb,
	id: Identifier,
): Promise<(RoundRow & { readonly previous: Identifier | null }) | undefined> {
	return db
		.selectFrom("mapping_round")
		.select(["id", "opens_on", "closed_on", "previous"])
		.where("id", "=", id)
		.executeTakeFirst();
}
