import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { askOften } from "../../../machinery/database/ask-often.ts";
import type { RequirementDb } from "../requirements/requirement-store.ts";

/** What the units ask for on the day, by place, without the guidance behind it. */
export async function readAskedFor(db: RequirementDb, units: readonly Identifier[], on: PlainDate) {
	return askOften(
		db,
		db
			.selectFrom("requirement as r")
			.innerJoin("competence as c", "c.id", "r.competence")
			.select(["r.id", "r.unit", "r.competence", "c.name as competenceName", "r.roles"])
			.select(["r.min_level as minLevel", "r.min_evidence as minEvidence"])
			.select(["r.criticality", "r.basis"])
			.where(sql<boolean>`r.unit = any (${[...units]}::uuid[])`)
			.where((where) =>
				where.or([where("r.valid_from", "is", null), where("r.valid_from", "<=", on)]),
			)
			.where((where) => where.or([where("r.valid_to", "is", null), where("r.valid_to", ">=", on)]))
			.orderBy("r.place")
			.orderBy("r.id"),
	);
}
