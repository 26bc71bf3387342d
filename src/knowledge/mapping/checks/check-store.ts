import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import {
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import type { Caller, Reach } from "../../../machinery/http/routes/caller.ts";
import { isWithinReach } from "../../competence/holdings/holding-store.ts";
import { unknownPerson } from "../../competence/holdings/holding-texts.ts";
import { registerConfirmed } from "../declarations/confirmed-holding-store.ts";
import type { MappingDb } from "../mapping-db.ts";
import { findCompetenceFault } from "../subject-store.ts";
import type { CheckBody, CheckQuery, CheckShown } from "./check-contract.ts";
import { futureCheck, ownCheck, withdrawnAlready } from "./check-texts.ts";

export interface CheckAsking {
	readonly caller: Caller;
	readonly reach: Reach;
	readonly today: PlainDate;
}

interface Narrowing {
	readonly id?: Identifier;
	readonly person?: Identifier | undefined;
	readonly competence?: Identifier | undefined;
}

export async function readChecks(
	db: MappingDb,
	asking: Pick<CheckAsking, "reach" | "today">,
	{ id, person, competence }: Narrowing = {},
): Promise<readonly CheckShown[]> {
	const rows = await db
		.selectFrom("observed_check as o")
		.innerJoin("person as p", "p.id", "o.person")
		.innerJoin("competence as c", "c.id", "o.competence")
		.leftJoin("account as a", "a.id", "o.assessor")
		.leftJoin("check_withdrawal as w", "w.observed_check", "o.id")
		.leftJoin("account as wa", "wa.id", "w.withdrawn_by")
		.selectAll("o")
		.select(["p.staff_number", "p.name", "c.name as competence_name", "a.name as assessor_name"])
		.select(["w.withdrawn_on", "w.reason", "wa.name as withdrawn_by_name"])
		.where(isWithinReach("o.person", asking))
		.$if(id !== undefined, (select) => select.where("o.id", "=", id!))
		.$if(person !== undefined, (select) => select.where("o.person", "=", person!))
		.$if(competence !== undefined, (select) => select.where("o.competence", "=", competence!))
		.orderBy("o.checked_on", "desc")
		.orderBy("o.id")
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, version: row.version, level: row.level, passed: row.passed },
		person: { id: row.person, staffNumber: row.staff_number, name: row.name },
		competence: { id: row.competence, name: row.competence_name },
		...{ checkedOn: row.checked_on, signedOn: row.signed_on, assessor: row.assessor_name },
		...{ note: row.note, holding: row.holding },
		withdrawn:
			row.withdrawn_on === null
				? null
				: { on: row.withdrawn_on, by: row.withdrawn_by_name, reason: row.reason ?? "" },
	}));
}

export async function listChecks(
	db: MappingDb,
	asking: CheckAsking,
	query: CheckQuery,
): Promise<Page<CheckShown>> {
	const { person, competence, passed, withdrawn, search } = query;
	const rows = (await readChecks(db, asking, { person, competence })).filter(
		(row) =>
			(passed === undefined || (passed === "true") === row.passed) &&
			(withdrawn === undefined || (withdrawn === "true") === (row.withdrawn !== null)) &&
			matchesSearch(search, row.person.name, row.person.staffNumber, row.competence.name),
	);
	return takePage(rows, query, {
		checkedOn: (row) => row.checkedOn,
		person: (row) => row.person.name ?? row.person.staffNumber,
		competence: (row) => row.competence.name,
		level: (row) => row.level,
	});
}

export async function findCheck(
	db: MappingDb,
	asking: CheckAsking,
	id: Identifier,
): Promise<CheckShown | undefined> {
	return (await readChecks(db, asking, { id }))[0];
}

/** Signs that somebody was seen to show a competence, or not yet. What was passed becomes a documented holding. */
export async function signCheck(
	db: MappingDb,
	asking: CheckAsking,
	body: CheckBody,
): Promise<Result<CheckShown, Problem>> {
	const { caller, today } = asking;
	const { person, competence, level, passed, checkedOn, note } = body;
	if (person === caller.person) return failure(ownCheck);
	if (checkedOn > today) {
		return failure(invalidInput({ pointer: "/checkedOn", detail: futureCheck }));
	}
	const seen = await db
		.selectFrom("person")
		.select("id")
		.where("id", "=", person)
		.where(isWithinReach("person.id", asking))
		.forNoKeyUpdate()
		.executeTakeFirst();
	if (seen === undefined) {
		return failure(invalidInput({ pointer: "/person", detail: unknownPerson }));
	}
	const fault = await findCompetenceFault(db, competence, today, "/competence");
	if (fault !== undefined) return failure(invalidInput(fault));
	const owner = caller.organisation;
	let holding: Identifier | null = null;
	if (passed) {
		const registered = await registerConfirmed(
			db,
			owner,
			asking,
			{ person, inUse: true, willingToShare: null },
			{ competence, level, evidence: "documented", validFrom: checkedOn, validTo: null },
		);
		if (!registered.ok) return registered;
		holding = registered.value;
	}
	const { id } = await db
		.insertInto("observed_check")
		.values({
			...{ owner, person, competence, level, passed, note, holding },
			...{ checked_on: checkedOn, signed_on: today, assessor: caller.account },
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	const signed = await findCheck(db, asking, id);
	return signed === undefined ? failure(notFound) : success(signed);
}

/** The signed check stays; beside it stands that it is withdrawn, and why. What it led to is the leader's to correct. */
export async function withdrawCheck(
	db: MappingDb,
	asking: CheckAsking,
	id: Identifier,
	version: number,
	reason: string,
): Promise<Result<CheckShown, Problem>> {
	const check = await findCheck(db, asking, id);
	if (check === undefined) return failure(notFound);
	if (check.version !== version) return failure(stale(check));
	if (check.person.id === asking.caller.person) return failure(ownCheck);
	const { organisation: owner, account } = asking.caller;
	const added = await sql`
		insert into check_withdrawal (owner, observed_check, person, reason, withdrawn_on, withdrawn_by)
		select ${owner}, o.id, o.person, ${reason}, ${asking.today}, ${account} from observed_check as o where o.id = ${id}
		on conflict (owner, observed_check) do nothing`.execute(db);
	if (Number(added.numAffectedRows ?? 0) === 0) return failure(withdrawnAlready);
	const current = await findCheck(db, asking, id);
	return current === undefined ? failure(notFound) : success(current);
}
