import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import type { MappingDb } from "../mapping-db.ts";
import { isAskedInOpenRound, listAsked } from "./asked-store.ts";
import { mapAnswers } from "./progress-store.ts";
import type { UnansweredQuery, UnansweredShown } from "./round-contract.ts";
import { notAsked } from "./round-texts.ts";

/** "I have nothing to change." Said again it changes nothing. */
export async function answerRound(
	db: MappingDb,
	owner: Identifier,
	person: Identifier,
	round: Identifier,
	today: PlainDate,
): Promise<Result<undefined, Problem>> {
	const there = await db
		.selectFrom("mapping_round")
		.select("id")
		.where("id", "=", round)
		.executeTakeFirst();
	if (there === undefined) return failure(notFound);
	if (!(await isAskedInOpenRound(db, round, person, today))) return failure(notAsked);
	await db
		.insertInto("mapping_answer")
		.values({ owner, round, person, answered_on: today })
		.onConflict((at) => at.columns(["owner", "round", "person"]).doNothing())
		.execute();
	return success(undefined);
}

/** Who has not answered, by name: for the leader of their units alone. */
export async function listUnanswered(
	db: MappingDb,
	round: Identifier,
	reach: Reach,
	query: UnansweredQuery,
	today: PlainDate,
): Promise<Page<UnansweredShown> | undefined> {
	if (reach.kind !== "units") return undefined;
	const row = await db
		.selectFrom("mapping_round")
		.select(["id", "opens_on", "closed_on"])
		.where("id", "=", round)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const answers = await mapAnswers(db, round);
	const asked = (await listAsked(db, row, today, reach.units)).filter(
		({ person }) => !answers.has(person),
	);
	const names = new Map((await listUnits(db)).map(({ id, name }) => [id, name]));
	const persons = await db
		.selectFrom("person as p")
		.leftJoin("account as a", (join) =>
			join.onRef("a.person", "=", "p.id").on("a.disabled", "=", false),
		)
		.select(["p.id", "p.staff_number as staffNumber", "p.name"])
		.select(sql<boolean>`bool_or(a.id is not null)`.as("hasAccount"))
		.where(sql<boolean>`p.id = any (${asked.map(({ person }) => person)}::uuid[])`)
		.groupBy(["p.id", "p.staff_number", "p.name"])
		.orderBy("p.id")
		.execute();
	const rows = persons
		.filter(({ name, staffNumber }) => matchesSearch(query.search, name, staffNumber))
		.map((person) => ({
			...person,
			units: asked
				.filter((each) => each.person === person.id)
				.map(({ unit }) => names.get(unit) ?? ""),
		}));
	return takePage(rows, query, {
		name: (person) => person.name ?? person.staffNumber,
		staffNumber: (person) => person.staffNumber,
	});
}
