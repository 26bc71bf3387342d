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
import type { MappingDb } from "../mapping-db.ts";
import { findCompetenceFault } from "../subject-store.ts";
import { registerConfirmed } from "./confirmed-holding-store.ts";
import { type Decided, decideDeclaration } from "./decide-declaration.ts";
import type { DecisionBody, DecisionsBody, DeclarationShown } from "./declaration-contract.ts";
import { type Asking, findDeclaration, readDeclarations } from "./declaration-store.ts";
import {
	changedSince,
	decidedAlready,
	namedTwice,
	notOpenForChange,
	ownDeclaration,
	unknownDeclaration,
} from "./declaration-texts.ts";

const refusedOwn: Problem = { code: "not-allowed", detail: ownDeclaration };

/** Confirms, adjusts or returns one declaration. What is confirmed becomes a holding. */
export async function decideOn(
	db: MappingDb,
	asking: Asking,
	id: Identifier,
	version: number,
	decision: DecisionBody,
): Promise<Result<DeclarationShown, Problem>> {
	await lockPersonsOf(db, [id]);
	const current = await findDeclaration(db, asking, id);
	if (current === undefined) return failure(notFound);
	if (current.person.id === asking.caller.person) return failure(refusedOwn);
	if (current.version !== version) return failure(stale(current));
	if (!current.mayDecide) {
		return failure(current.status === "sent" ? notFound : notOpenForChange);
	}
	const decided = await judge(db, asking, current, decision);
	if (!decided.ok) return failure(invalidInput(decided.problem));
	const carried = await carryOut(db, asking, current, decided.value);
	if (!carried.ok) return carried;
	const after = await findDeclaration(db, asking, id);
	return after === undefined ? failure(notFound) : success(after);
}

/** Many at once: all or none, with every fault and where it stands. */
export async function decideOnMany(
	db: MappingDb,
	asking: Asking,
	{ decisions }: DecisionsBody,
): Promise<Result<{ items: DeclarationShown[] }, Problem>> {
	const ids = decisions.map(({ declaration }) => declaration);
	await lockPersonsOf(db, ids);
	const found = await readDeclarations(db, asking, { ids, withOwn: true });
	const known = new Map(found.map((row) => [row.id, row]));
	const faults: InputFault[] = [];
	const wanted: { readonly row: DeclarationShown; readonly decided: Decided }[] = [];
	for (const [at, { declaration, version, decision }] of decisions.entries()) {
		const pointer = `/decisions/${at}`;
		const row = known.get(declaration);
		if (ids.indexOf(declaration) !== at) {
			faults.push({ pointer: `${pointer}/declaration`, detail: namedTwice });
			continue;
		}
		const refusal = findRefusal(row, version, asking);
		if (refusal !== undefined || row === undefined) {
			const { at: field, detail } = refusal ?? { at: "/declaration", detail: unknownDeclaration };
			faults.push({ pointer: pointer + field, detail });
			continue;
		}
		const decided = await judge(db, asking, row, decision);
		if (decided.ok) wanted.push({ row, decided: decided.value });
		else {
			const { pointer: field, detail } = decided.problem;
			faults.push({ pointer: `${pointer}/decision${field}`, detail });
		}
	}
	if (faults.length > 0) return failure(invalidInput(...faults));
	for (const { row, decided } of wanted) {
		const carried = await carryOut(db, asking, row, decided);
		if (!carried.ok) return carried;
	}
	const after = await readDeclarations(db, asking, { ids, withOwn: true });
	const place = (row: DeclarationShown) => ids.indexOf(row.id);
	return success({ items: [...after].sort((one, other) => place(one) - place(other)) });
}

function findRefusal(row: DeclarationShown | undefined, version: number, { caller }: Asking) {
	if (row === undefined) return { at: "/declaration", detail: unknownDeclaration };
	if (row.person.id === caller.person) return { at: "/declaration", detail: ownDeclaration };
	if (row.status !== "sent") return { at: "/declaration", detail: decidedAlready };
	if (!row.mayDecide) return { at: "/declaration", detail: unknownDeclaration };
	return row.version === version ? undefined : { at: "/version", detail: changedSince };
}

async function judge(
	db: MappingDb,
	{ today }: Asking,
	row: DeclarationShown,
	decision: DecisionBody,
): Promise<Result<Decided, InputFault>> {
	if (decision.decision !== "return" && decision.competence !== null) {
		const fault = await findCompetenceFault(db, decision.competence, today, "/competence");
		if (fault !== undefined) return failure(fault);
	}
	const { level, validFrom, validTo } = row;
	const competence = row.competence?.id ?? null;
	const attachments = row.attachments.length;
	return decideDeclaration({ competence, level, validFrom, validTo, attachments }, decision);
}

async function carryOut(
	db: MappingDb,
	{ caller, deciding, today }: Asking,
	row: DeclarationShown,
	decided: Decided,
): Promise<Result<undefined, Problem>> {
	const { status, comment } = decided;
	const by = { status, comment, decided_on: today, decided_by: caller.account };
	if (decided.status === "returned") {
		await db.updateTable("declaration").set(by).where("id", "=", row.id).execute();
		return success(undefined);
	}
	if (deciding === undefined) return failure(notFound);
	const { confirmed } = decided;
	const holding = await registerConfirmed(
		db,
		caller.organisation,
		{ reach: deciding, today },
		{ person: row.person.id, inUse: row.usedRecently, willingToShare: row.willingToShare },
		confirmed,
	);
	if (!holding.ok) return holding;
	await db
		.updateTable("declaration")
		.set({
			...by,
			...{ decided_competence: confirmed.competence, decided_level: confirmed.level },
			...{ decided_evidence: confirmed.evidence, holding: holding.value },
			...{ decided_from: confirmed.validFrom, decided_to: confirmed.validTo },
		})
		.where("id", "=", row.id)
		.execute();
	return success(undefined);
}

/** In one order for everybody, so that two who decide on the same never wait for each other. */
async function lockPersonsOf(db: MappingDb, ids: readonly Identifier[]): Promise<void> {
	await sql`
		select id from person
		where id in (select person from declaration where id = any (${[...ids]}::uuid[]))
		order by id for no key update`.execute(db);
}
