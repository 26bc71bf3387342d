import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	type InputFault,
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import { listUnitsOn } from "../../../people/organisation/units/unit-store.ts";
import type { MappingDb } from "../mapping-db.ts";
import { findCompetenceFault } from "../subject-store.ts";
import { listAsked } from "./asked-store.ts";
import { countProgress } from "./count-progress.ts";
import { mapAnswers } from "./progress-store.ts";
import type { RepeatBody, RoundBody, RoundShown } from "./round-contract.ts";
import { findRound, type RoundAsking } from "./round-store.ts";
import {
	answeredRound,
	closedRound,
	dueInThePast,
	namedTwice,
	notClosedYet,
	notOpenRound,
	openedRound,
	unknownUnit,
} from "./round-texts.ts";
import { countStandings } from "./standing-store.ts";

type Outcome = Promise<Result<RoundShown, Problem>>;

export async function addRound(
	db: MappingDb,
	owner: Identifier,
	asking: RoundAsking,
	body: RoundBody,
	previous: Identifier | null = null,
): Outcome {
	const faults = await findFaults(db, asking, body);
	if (faults.length > 0) return failure(invalidInput(...faults));
	const { id } = await db
		.insertInto("mapping_round")
		.values({
			...{ owner, name: body.name, opens_on: body.opensOn, due_on: body.dueOn },
			...{ note: body.note, previous, closed_on: null },
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	await writeScope(db, owner, id, body);
	const added = await findRound(db, asking, id);
	return added === undefined ? failure(notFound) : success(added);
}

export async function changeRound(
	db: MappingDb,
	owner: Identifier,
	asking: RoundAsking,
	id: Identifier,
	version: number,
	body: RoundBody,
): Outcome {
	const locked = await lockRound(db, asking, id, version);
	if (!locked.ok) return locked;
	const { status, opensOn, dueOn } = locked.value;
	if (status === "closed") return failure(closedRound);
	if (status === "open" && body.opensOn !== opensOn) return failure(openedRound);
	const faults = await findFaults(db, asking, body, dueOn);
	if (faults.length > 0) return failure(invalidInput(...faults));
	await db
		.updateTable("mapping_round")
		.set({ name: body.name, opens_on: body.opensOn, due_on: body.dueOn, note: body.note })
		.where("id", "=", id)
		.execute();
	await db.deleteFrom("mapping_round_unit").where("round", "=", id).execute();
	await db.deleteFrom("mapping_round_competence").where("round", "=", id).execute();
	await writeScope(db, owner, id, body);
	const changed = await findRound(db, asking, id);
	return changed === undefined ? failure(notFound) : success(changed);
}

/** Only one that nobody has answered is removed; others are closed. */
export async function removeRound(
	db: MappingDb,
	asking: RoundAsking,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const locked = await lockRound(db, asking, id, version);
	if (!locked.ok) return locked;
	if (locked.value.status === "closed") return failure(closedRound);
	const { rows } = await sql<{ outcome: string }>`
		select remove_if_free('mapping_round'::regclass, ${id}, ${version}) as outcome`.execute(db);
	return rows[0]?.outcome === "removed" ? success(undefined) : failure(answeredRound);
}

/** Ends the round, and keeps its figures: what the next one is compared with. */
export async function closeRound(
	db: MappingDb,
	owner: Identifier,
	asking: RoundAsking,
	id: Identifier,
	version: number,
): Outcome {
	const locked = await lockRound(db, asking, id, version);
	if (!locked.ok) return locked;
	if (locked.value.status === "closed") return failure(closedRound);
	if (locked.value.status === "planned") return failure(notOpenRound);
	const { today } = asking;
	const asked = await listAsked(db, { id, opens_on: locked.value.opensOn, closed_on: null }, today);
	const progress = countProgress(asked, await mapAnswers(db, id));
	const rows = [[null, progress.total] as const, ...progress.units];
	await sql`
		insert into mapping_round_progress (owner, round, unit, invited, answered, awaiting, confirmed, returned)
		select ${owner}, ${id}, * from unnest(
			${rows.map(([unit]) => unit)}::uuid[],
			${rows.map(([, counts]) => counts.invited)}::integer[],
			${rows.map(([, counts]) => counts.answered)}::integer[],
			${rows.map(([, counts]) => counts.awaiting)}::integer[],
			${rows.map(([, counts]) => counts.confirmed)}::integer[],
			${rows.map(([, counts]) => counts.returned)}::integer[]
		)`.execute(db);
	const standings = await countStandings(db, asked, today);
	await sql`
		insert into mapping_round_holding (owner, round, unit, competence, holders, level_sum)
		select ${owner}, ${id}, * from unnest(
			${standings.map(({ unit }) => unit)}::uuid[],
			${standings.map(({ competence }) => competence)}::uuid[],
			${standings.map(({ holders }) => holders)}::integer[],
			${standings.map(({ levelSum }) => levelSum)}::integer[]
		)`.execute(db);
	await db.updateTable("mapping_round").set({ closed_on: today }).where("id", "=", id).execute();
	const closed = await findRound(db, asking, id);
	return closed === undefined ? failure(notFound) : success(closed);
}

/** The next round, of the same units and competences: those that are still in use. */
export async function repeatRound(
	db: MappingDb,
	owner: Identifier,
	asking: RoundAsking,
	id: Identifier,
	body: RepeatBody,
): Outcome {
	const before = await findRound(db, asking, id);
	if (before === undefined) return failure(notFound);
	if (before.status !== "closed") return failure(notClosedYet);
	const inUse = new Set((await listUnitsOn(db, asking.today)).map((unit) => unit.id));
	const units = (before.units ?? []).map((unit) => unit.id).filter((unit) => inUse.has(unit));
	const competences: Identifier[] = [];
	for (const { id: competence } of before.competences ?? []) {
		const fault = await findCompetenceFault(db, competence, asking.today, "");
		if (fault === undefined) competences.push(competence);
	}
	return addRound(db, owner, asking, { ...body, units, competences }, id);
}

async function lockRound(
	db: MappingDb,
	asking: RoundAsking,
	id: Identifier,
	version: number,
): Outcome {
	await db.selectFrom("mapping_round").select("id").where("id", "=", id).forUpdate().execute();
	const current = await findRound(db, asking, id);
	if (current === undefined) return failure(notFound);
	return current.version === version ? success(current) : failure(stale(current));
}

async function findFaults(
	db: MappingDb,
	{ today }: RoundAsking,
	{ units, competences, dueOn }: RoundBody,
	dueBefore?: RoundBody["dueOn"],
): Promise<readonly InputFault[]> {
	const faults: InputFault[] = [];
	if (dueOn < today && dueOn !== dueBefore) {
		faults.push({ pointer: "/dueOn", detail: dueInThePast });
	}
	const inUse = new Set((await listUnitsOn(db, today)).map(({ id }) => id));
	for (const [at, unit] of units.entries()) {
		const pointer = `/units/${at}`;
		if (units.indexOf(unit) !== at) faults.push({ pointer, detail: namedTwice });
		else if (!inUse.has(unit)) faults.push({ pointer, detail: unknownUnit });
	}
	for (const [at, competence] of competences.entries()) {
		const pointer = `/competences/${at}`;
		const fault =
			competences.indexOf(competence) === at
				? await findCompetenceFault(db, competence, today, pointer)
				: { pointer, detail: namedTwice };
		if (fault !== undefined) faults.push(fault);
	}
	return faults;
}

async function writeScope(
	db: MappingDb,
	owner: Identifier,
	round: Identifier,
	{ units, competences }: Pick<RoundBody, "units" | "competences">,
): Promise<void> {
	if (units.length > 0) {
		await db
			.insertInto("mapping_round_unit")
			.values(units.map((unit) => ({ owner, round, unit })))
			.execute();
	}
	if (competences.length > 0) {
		await db
			.insertInto("mapping_round_competence")
			.values(competences.map((competence, place) => ({ owner, round, competence, place })))
			.execute();
	}
}
