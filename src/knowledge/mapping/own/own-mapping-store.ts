import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import type { Caller } from "../../../machinery/http/routes/caller.ts";
import { readHoldings } from "../../competence/holdings/holding-store.ts";
import { readChecks } from "../checks/check-store.ts";
import { readDeclarations } from "../declarations/declaration-store.ts";
import { findLatestSign } from "../freshness/freshness-store.ts";
import { isStale } from "../freshness/stale.ts";
import type { MappingDb } from "../mapping-db.ts";
import { listOpenRoundsFor } from "../rounds/asked-store.ts";
import { mapAnswers } from "../rounds/progress-store.ts";
import { listRoundCompetences } from "../rounds/round-store.ts";
import { readWishes } from "../wishes/wish-store.ts";
import type { OwnMappingShown } from "./own-mapping-contract.ts";

/** What a person sees of the own competence: what is asked, held, declared, wished for and checked. */
export async function findOwnMapping(
	db: MappingDb,
	caller: Caller,
	person: Identifier,
	today: PlainDate,
): Promise<OwnMappingShown | undefined> {
	const row = await db
		.selectFrom("person")
		.select(["id", "staff_number as staffNumber", "name"])
		.where("id", "=", person)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const reaching = { reach: { kind: "self", person }, today } as const;
	const asking = { ...reaching, caller, deciding: undefined };
	const holdings = (await readHoldings(db, { ...reaching, today: anyDay })).map((holding) => {
		const { id, competence, level, evidence, inUse, willingToShare, validFrom, expires } = holding;
		const counts = covers({ from: validFrom, to: expires }, today);
		return { id, competence, level, evidence, inUse, willingToShare, validFrom, expires, counts };
	});
	const declarations = (await readDeclarations(db, asking, { person })).toReversed();
	const latest = await findLatestSign(db, person);
	const known = new Set([
		...holdings.filter(({ counts }) => counts).map(({ competence }) => competence.id),
		...declarations
			.filter(({ status }) => status === "sent")
			.map(({ competence }) => competence?.id),
	]);
	return {
		person: row,
		profile: { latest, stale: isStale(latest, today) },
		rounds: await readOwnRounds(db, person, today, known),
		holdings,
		declarations,
		wishes: [...(await readWishes(db, reaching))],
		checks: [...(await readChecks(db, reaching))],
	};
}

/** A person's own holdings are all within reach, whatever the day. */
const anyDay = plainDateOf("9999-12-31");

async function readOwnRounds(
	db: MappingDb,
	person: Identifier,
	today: PlainDate,
	known: ReadonlySet<Identifier | undefined>,
): Promise<OwnMappingShown["rounds"]> {
	const rounds: OwnMappingShown["rounds"] = [];
	for (const { id, name, due_on: dueOn, note } of await listOpenRoundsFor(db, person, today)) {
		const competences = await listRoundCompetences(db, id);
		rounds.push({
			...{ id, name, dueOn, note },
			answered: (await mapAnswers(db, id)).has(person),
			competences: competences.map((each) => ({ ...each, declared: known.has(each.id) })),
		});
	}
	return rounds;
}
