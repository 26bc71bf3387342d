import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { isWithinReach } from "../../competence/holdings/holding-store.ts";
import type { MappingDb } from "../mapping-db.ts";
import { listAsked, listOpenRoundsFor } from "../rounds/asked-store.ts";
import { mapAnswers } from "../rounds/progress-store.ts";
import type { TasksShown } from "./freshness-contract.ts";
import { countFreshness, findLatestSign } from "./freshness-store.ts";
import { isStale } from "./stale.ts";

/** How far the caller goes in each part; undefined: not at all. */
export interface TaskReaches {
	readonly deciding: Reach | undefined;
	readonly leading: Reach | undefined;
	readonly own: Reach | undefined;
}

export async function countTasks(
	db: MappingDb,
	{ deciding, leading, own }: TaskReaches,
	person: Identifier | null,
	today: PlainDate,
): Promise<TasksShown> {
	const self = own?.kind === "self" ? await countOwn(db, own.person, today) : undefined;
	const led = leading?.kind === "units" ? leading : undefined;
	return {
		toConfirm: deciding === undefined ? null : await countToConfirm(db, deciding, person, today),
		unanswered: led === undefined ? null : await countUnanswered(db, led.units, today),
		staleProfiles: led === undefined ? null : (await countFreshness(db, led, today)).total.stale,
		roundsToAnswer: self?.roundsToAnswer ?? null,
		returned: self?.returned ?? null,
		ownProfileStale: self?.ownProfileStale ?? null,
	};
}

async function countToConfirm(
	db: MappingDb,
	reach: Reach,
	person: Identifier | null,
	today: PlainDate,
): Promise<number> {
	const { n } = await db
		.selectFrom("declaration as d")
		.select((select) => select.fn.countAll<number>().as("n"))
		.where("d.status", "=", "sent")
		.where(isWithinReach("d.person", { reach, today }))
		.where(sql<boolean>`d.person is distinct from ${person}::uuid`)
		.executeTakeFirstOrThrow();
	return n;
}

async function countUnanswered(
	db: MappingDb,
	units: readonly Identifier[],
	today: PlainDate,
): Promise<number> {
	const rounds = await db
		.selectFrom("mapping_round")
		.select(["id", "opens_on", "closed_on"])
		.where("opens_on", "<=", today)
		.where("closed_on", "is", null)
		.execute();
	const silent = new Set<Identifier>();
	for (const round of rounds) {
		const answers = await mapAnswers(db, round.id);
		for (const { person } of await listAsked(db, round, today, units)) {
			if (!answers.has(person)) silent.add(person);
		}
	}
	return silent.size;
}

async function countOwn(db: MappingDb, person: Identifier, today: PlainDate) {
	let roundsToAnswer = 0;
	for (const { id } of await listOpenRoundsFor(db, person, today)) {
		if (!(await mapAnswers(db, id)).has(person)) roundsToAnswer += 1;
	}
	const { n } = await db
		.selectFrom("declaration")
		.select((select) => select.fn.countAll<number>().as("n"))
		.where("person", "=", person)
		.where("status", "=", "returned")
		.where("replaced_by", "is", null)
		.executeTakeFirstOrThrow();
	const ownProfileStale = isStale(await findLatestSign(db, person), today);
	return { roundsToAnswer, returned: n, ownProfileStale };
}
