import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { askOften } from "../../../machinery/database/ask-often.ts";
import { isWithinReach, type Reaching } from "../holdings/holding-store.ts";
import type { RequirementDb } from "../requirements/requirement-store.ts";

/** A person within reach, with all that it holds and every employment; undefined when there is none. */
export async function findPersonRecord(db: RequirementDb, reaching: Reaching, id: Identifier) {
	const [record] = await askOften(
		db,
		db
			.selectFrom("person")
			.select(["id", "staff_number as staffNumber", "name"])
			.select((from) => [
				jsonArrayFrom(
					from
						.selectFrom("holding as h")
						.select(["h.id", "h.version", "h.competence", "h.level", "h.evidence"])
						.select(["h.in_use as inUse", "h.valid_from as from", "h.valid_to as to"])
						.whereRef("h.person", "=", "person.id"),
				).as("holdings"),
				jsonArrayFrom(
					from
						.selectFrom("employment as e")
						.select(["e.unit", "e.education_group as educationGroup", "e.title"])
						.select(["e.valid_from as from", "e.valid_to as to"])
						.whereRef("e.person", "=", "person.id"),
				).as("employments"),
			])
			.where("id", "=", id)
			.where(isWithinReach("person.id", reaching)),
	);
	return record;
}
