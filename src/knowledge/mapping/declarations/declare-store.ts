import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import type { MappingDb } from "../mapping-db.ts";
import { isAskedInOpenRound } from "../rounds/asked-store.ts";
import { resolveSubject, type Subject } from "../subject-store.ts";
import type { DeclarationBody, DeclarationShown } from "./declaration-contract.ts";
import { type Asking, findDeclaration } from "./declaration-store.ts";
import { futureBeginning, notOpenForChange, roundNotOpen } from "./declaration-texts.ts";

/**
 * Sends in what a person says of an own competence. What the person sent of the same before and waits is withdrawn, and
 * what was returned counts as answered; their attachments follow.
 */
export async function declare(
	db: MappingDb,
	person: Identifier,
	asking: Asking,
	body: DeclarationBody,
): Promise<Result<DeclarationShown, Problem>> {
	const { caller, today } = asking;
	const owner = caller.organisation;
	if (body.validFrom !== null && body.validFrom > today) {
		return failure(invalidInput({ pointer: "/validFrom", detail: futureBeginning }));
	}
	if (!(await lockOwnPerson(db, person))) return failure(notFound);
	const subject = await resolveSubject(db, body, today);
	if (!subject.ok) return subject;
	if (body.round !== null && !(await isAskedInOpenRound(db, body.round, person, today))) {
		return failure(invalidInput({ pointer: "/round", detail: roundNotOpen }));
	}
	const earlier = await findEarlier(db, person, subject.value);
	const waiting = earlier.filter(({ status }) => status === "sent").map(({ id }) => id);
	if (waiting.length > 0) {
		await db
			.updateTable("declaration")
			.set({ status: "withdrawn" })
			.where("id", "in", waiting)
			.execute();
	}
	const { id } = await db
		.insertInto("declaration")
		.values({
			...{ owner, person, declared_on: today, round: body.round },
			competence: subject.value.competence,
			proposed_name: subject.value.proposedName,
			...{ level: body.level, used_recently: body.usedRecently, proof: body.proof },
			...{ valid_from: body.validFrom, valid_to: body.validTo },
			...{ willing_to_share: body.willingToShare, note: body.note },
			...undecided,
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	const replaced = earlier.map((row) => row.id);
	if (replaced.length > 0) {
		await db
			.updateTable("declaration")
			.set({ replaced_by: id })
			.where("id", "in", replaced)
			.execute();
		await db
			.updateTable("declaration_attachment")
			.set({ declaration: id })
			.where("declaration", "in", replaced)
			.execute();
	}
	const sent = await findDeclaration(db, asking, id);
	return sent === undefined ? failure(notFound) : success(sent);
}

const undecided = {
	replaced_by: null,
	decided_on: null,
	decided_by: null,
	decided_competence: null,
	decided_level: null,
	decided_evidence: null,
	decided_from: null,
	decided_to: null,
	holding: null,
} as const;

/** The person takes it back before it is decided on. */
export async function withdrawDeclaration(
	db: MappingDb,
	person: Identifier,
	asking: Asking,
	id: Identifier,
	version: number,
): Promise<Result<DeclarationShown, Problem>> {
	const locked = await lockOwnWaiting(db, person, id, version, asking);
	if (!locked.ok) return locked;
	await db.updateTable("declaration").set({ status: "withdrawn" }).where("id", "=", id).execute();
	const current = await findDeclaration(db, asking, id);
	return current === undefined ? failure(notFound) : success(current);
}

/** An own declaration that waits, so that nobody decides on it meanwhile. Without a version: as it is. */
export async function lockOwnWaiting(
	db: MappingDb,
	person: Identifier,
	id: Identifier,
	version: number | null,
	asking: Asking,
): Promise<Result<DeclarationShown, Problem>> {
	if (!(await lockOwnPerson(db, person))) return failure(notFound);
	const current = await findDeclaration(db, asking, id);
	if (current === undefined || current.person.id !== person) return failure(notFound);
	if (version !== null && current.version !== version) return failure(stale(current));
	return current.status === "sent" ? success(current) : failure(notOpenForChange);
}

/** Everything about a person's profile happens one after another. */
export async function lockOwnPerson(db: MappingDb, person: Identifier): Promise<boolean> {
	const row = await db
		.selectFrom("person")
		.select("id")
		.where("id", "=", person)
		.forNoKeyUpdate()
		.executeTakeFirst();
	return row !== undefined;
}

/** Of the same thing: what waits, and what was returned and has not been answered. */
async function findEarlier(
	db: MappingDb,
	person: Identifier,
	{ competence, proposedName }: Subject,
) {
	const rows = await db
		.selectFrom("declaration")
		.select(["id", "status", "competence", "proposed_name"])
		.where("person", "=", person)
		.where("status", "in", ["sent", "returned"])
		.where("replaced_by", "is", null)
		.execute();
	const wanted = proposedName?.toLocaleLowerCase("nb");
	return rows.filter((row) =>
		competence === null
			? row.proposed_name?.toLocaleLowerCase("nb") === wanted
			: row.competence === competence,
	);
}
