import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { addDays, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import type { HoldingDb } from "../holdings/holding-store.ts";
import { readCatalogueIndex } from "../persons/catalogue-index-store.ts";
import {
	findHeldCompetences,
	type HeldCompetence,
	type StoredHolding,
} from "../persons/held-competences.ts";
import { soonExpired } from "../persons/soon-expired.ts";
import type { HolderCounts, HoldersAnswer } from "./holders-contract.ts";

/** How many hold the competence on the day, of those employed in units within reach. Nobody's own reach counts others. */
export async function countHolders(
	db: HoldingDb,
	reach: Reach,
	id: Identifier,
	on: PlainDate,
): Promise<Result<HoldersAnswer, Problem>> {
	if (reach.kind === "self" || reach.kind === "outline") return failure(notFound);
	const catalogue = await readCatalogueIndex(db);
	if (!catalogue.names.has(id)) return failure(notFound);
	const giving = [...catalogue.closure].flatMap(([from, held]) =>
		held.includes(id) ? [from as Identifier] : [],
	);
	const within = reach.kind === "all" ? null : [...reach.units];
	const employed = await db
		.selectFrom("employment")
		.select(["person", "unit"])
		.distinct()
		.where("valid_from", "<=", on)
		.where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">=", on)]))
		.$if(within !== null, (select) => select.where(sql<boolean>`unit = any (${within}::uuid[])`))
		.execute();
	const rows = await db
		.selectFrom("holding")
		.select(["id", "version", "person", "competence", "level", "evidence", "in_use"])
		.select(["valid_from as from", "valid_to as to"])
		.where(sql<boolean>`competence = any (${giving}::uuid[])`)
		.execute();
	const holdings = new Map<Identifier, StoredHolding[]>();
	for (const { person, in_use, ...row } of rows) {
		holdings.set(person, [...(holdings.get(person) ?? []), { ...row, inUse: in_use }]);
	}
	const best = new Map<Identifier, HeldCompetence>();
	for (const [person, held] of holdings) {
		const found = findHeldCompetences(held, catalogue, on).get(id)?.[0];
		if (found?.counts) best.set(person, found);
	}
	const count = (persons: Iterable<Identifier>): HolderCounts =>
		countBest(
			[...persons].flatMap((person) => best.get(person) ?? []),
			on,
		);
	const byUnit = new Map<Identifier, Set<Identifier>>();
	for (const { person, unit } of employed) {
		if (!best.has(person)) continue;
		const known = byUnit.get(unit) ?? new Set();
		byUnit.set(unit, known.add(person));
	}
	return success({
		on,
		...count(new Set(employed.map(({ person }) => person))),
		units: (await listUnits(db)).flatMap(({ id: unit, name, path }) => {
			const persons = byUnit.get(unit);
			return persons === undefined
				? []
				: [{ unit: { id: unit, name }, unitPath: path, ...count(persons) }];
		}),
	});
}

function countBest(best: readonly HeldCompetence[], on: PlainDate): HolderCounts {
	const of = (isCounted: (held: HeldCompetence) => boolean) => best.filter(isCounted).length;
	return {
		persons: best.length,
		documented: of(({ evidence }) => evidence === "documented"),
		confirmed: of(({ evidence }) => evidence === "confirmed"),
		selfDeclared: of(({ evidence }) => evidence === "self-declared"),
		implied: of(({ through }) => through !== null),
		expiresSoon: of(({ expires }) => expires !== null && expires < addDays(on, soonExpired)),
	};
}
