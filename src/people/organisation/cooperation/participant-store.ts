import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import { endsBeforeItBegins } from "../persons/person-problems.ts";
import type { OrganisationTables } from "../tables.ts";
import { overlap } from "../units/unit-placing.ts";
import type {
	CooperationShown,
	ParticipantBody,
	ParticipantShown,
} from "./cooperation-contract.ts";
import {
	outsideCooperation,
	takesPartAlready,
	unknownParticipant,
} from "./cooperation-problems.ts";
import { lockOwnCooperation } from "./cooperation-store.ts";

type Db = Kysely<OrganisationTables>;
type Outcome = Promise<Result<ParticipantShown, Problem>>;

/** Who takes part, for what and when. The owner sees all; a participant sees its own. */
export async function listParticipants(
	db: Db,
	cooperation: Identifier,
): Promise<readonly ParticipantShown[]> {
	return db
		.selectFrom("tenancy.participation as p")
		.innerJoin("organisation as o", "o.id", "p.participant")
		.where("p.cooperation", "=", cooperation)
		.select([
			"p.id",
			"p.version",
			"p.cooperation",
			"p.participant",
			"o.name as participantName",
			"p.purpose",
			"p.valid_from as validFrom",
			"p.valid_to as validTo",
		])
		.orderBy("p.valid_from")
		.orderBy("p.id")
		.execute();
}

export async function addParticipant(
	db: Db,
	owner: Identifier,
	cooperation: Identifier,
	body: ParticipantBody,
): Outcome {
	const locked = await lockOwnCooperation(db, owner, cooperation);
	if (!locked.ok) return locked;
	const problem = await findProblem(db, owner, locked.value, body);
	if (problem !== undefined) return failure(problem);
	const { id } = await db
		.insertInto("tenancy.participation")
		.values({
			owner,
			cooperation,
			participant: body.participant,
			purpose: body.purpose,
			valid_from: body.validFrom,
			valid_to: body.validTo,
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	return success(await getParticipant(db, cooperation, id));
}

async function findProblem(
	db: Db,
	owner: Identifier,
	cooperation: CooperationShown,
	body: ParticipantBody,
): Promise<Problem | undefined> {
	const { validFrom, validTo } = body;
	if (validTo !== null && validTo < validFrom) return endsBeforeItBegins("/validTo");
	if (validFrom < cooperation.validFrom) return outsideCooperation("/validFrom");
	if (cooperation.validTo !== null && (validTo === null || validTo > cooperation.validTo)) {
		return outsideCooperation("/validTo");
	}
	const participant = await db
		.selectFrom("organisation")
		.select("id")
		.where("id", "=", body.participant)
		.executeTakeFirst();
	if (participant === undefined || participant.id === owner) return unknownParticipant;
	const others = await listParticipants(db, cooperation.id);
	const already = others.some(
		(other) =>
			other.participant === body.participant &&
			other.purpose === body.purpose &&
			overlap(other, body),
	);
	return already ? takesPartAlready : undefined;
}

/** What was shared is not seen any longer after the last day. */
export async function endParticipation(
	db: Db,
	owner: Identifier,
	cooperation: Identifier,
	id: Identifier,
	version: number,
	lastDay: PlainDate,
): Outcome {
	const locked = await lockOwnCooperation(db, owner, cooperation);
	if (!locked.ok) return locked;
	const others = await listParticipants(db, cooperation);
	const current = others.find((each) => each.id === id);
	if (current === undefined) return failure(notFound);
	if (current.version !== version) return failure(stale(current));
	if (lastDay < current.validFrom) return failure(endsBeforeItBegins("/lastDay"));
	const { validTo } = locked.value;
	if (validTo !== null && lastDay > validTo) return failure(outsideCooperation("/lastDay"));
	const ended = { ...current, validTo: lastDay };
	const clash = others.some(
		(other) =>
			other.id !== id &&
			other.participant === current.participant &&
			other.purpose === current.purpose &&
			overlap(other, ended),
	);
	if (clash) return failure(takesPartAlready);
	await db
		.updateTable("tenancy.participation")
		.set({ valid_to: lastDay })
		.where("id", "=", id)
		.execute();
	return success(await getParticipant(db, cooperation, id));
}

async function getParticipant(
	db: Db,
	cooperation: Identifier,
	id: Identifier,
): Promise<ParticipantShown> {
	const found = (await listParticipants(db, cooperation)).find((each) => each.id === id);
	if (found === undefined) throw new Error("A participation that was just written is not there.");
	return found;
}
