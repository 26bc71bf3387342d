import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { holdingPeriod } from "../../competence/holding-period.ts";
import type { MappingDb } from "../mapping-db.ts";
import { askedOn } from "./asked-on.ts";
import { type Asked, listAsked } from "./asked-store.ts";
import type { Standing } from "./compare-rounds.ts";
import type { RoundRow } from "./progress-store.ts";

/** What those asked in a unit hold of a competence. */
export interface UnitStanding extends Standing {
	readonly unit: Identifier;
	readonly competence: Identifier;
}

/** As it was kept when the round was closed; of one that is not, as it is now. `within`: of these units alone. */
export async function readStandings(
	db: MappingDb,
	round: RoundRow,
	today: PlainDate,
	within: readonly Identifier[] | undefined,
): Promise<readonly UnitStanding[]> {
	if (round.closed_on !== null) {
		const rows = await db
			.selectFrom("mapping_round_holding")
			.select(["unit", "competence", "holders", "level_sum as levelSum"])
			.where("round", "=", round.id)
			.orderBy("unit")
			.orderBy("competence")
			.execute();
		return within === undefined ? rows : rows.filter(({ unit }) => within.includes(unit));
	}
	const asked = await listAsked(db, round, today, within);
	const day = askedOn({ opensOn: round.opens_on, closedOn: null }, today);
	return countStandings(db, asked, day);
}

/** Each person's best level of each competence that counts on the day, added up by unit. */
export async function countStandings(
	db: MappingDb,
	asked: readonly Asked[],
	day: PlainDate,
): Promise<readonly UnitStanding[]> {
	const persons = [...new Set(asked.map(({ person }) => person))];
	const rows = await db
		.selectFrom("holding as h")
		.innerJoin("competence as c", "c.id", "h.competence")
		.select(["h.person", "h.competence", "h.level", "h.valid_from", "h.valid_to"])
		.select("c.validity_months")
		.where(sql<boolean>`h.person = any (${persons}::uuid[])`)
		.execute();
	const held = new Map<Identifier, Map<Identifier, number>>();
	for (const row of rows) {
		const period = holdingPeriod({ from: row.valid_from, to: row.valid_to }, row.validity_months);
		if (!covers(period, day)) continue;
		const levels = held.get(row.person) ?? new Map<Identifier, number>();
		levels.set(row.competence, Math.max(levels.get(row.competence) ?? 0, row.level));
		held.set(row.person, levels);
	}
	const standings = new Map<string, UnitStanding>();
	for (const { person, unit } of asked) {
		for (const [competence, level] of held.get(person) ?? []) {
			const key = `${unit} ${competence}`;
			const { holders, levelSum } = standings.get(key) ?? { holders: 0, levelSum: 0 };
			standings.set(key, { unit, competence, holders: holders + 1, levelSum: levelSum + level });
		}
	}
	return [...standings.values()];
}
