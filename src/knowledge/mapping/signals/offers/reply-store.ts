import { sql } from "kysely";
import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../../ground/vocabulary/result.ts";
import type { Page } from "../../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../../machinery/http/listing/take-page.ts";
import {
	invalidInput,
	notFound,
	type Problem,
} from "../../../../machinery/http/problems/problem.ts";
import { mapUnitPaths } from "../../../../people/organisation/persons/visible-employments-store.ts";
import { mayReportOf } from "../signal-changes-store.ts";
import { type Asking, findSignal, type SignalDb } from "../signal-store.ts";
import { isOwnUnit, unknownUnit } from "../signal-texts.ts";
import type { ReplyBody, ReplyQuery, ReplyShown } from "./offer-contract.ts";
import { findOffer } from "./offer-store.ts";

/**
 * Answers an offer: of an own unit, for one that the caller reaches; of another organisation, in the organisation's name.
 * A leader says which of the own units it is for.
 */
export async function addReply(
	db: SignalDb,
	asking: Asking,
	id: Identifier,
	{ unit, words, contact }: ReplyBody,
): Promise<Result<ReplyShown, Problem>> {
	const { caller, reach, today } = asking;
	const offer = await findOffer(db, asking, id);
	if (offer === undefined) return failure(notFound);
	const needsUnit = reach.kind === "units" || unit !== null;
	if (needsUnit && (unit === null || !(await mayReportOf(db, asking, unit)))) {
		return failure(invalidInput(unknownUnit));
	}
	if (offer.source === "own") {
		if (unit === offer.unit) return failure(isOwnUnit);
		const row = await db
			.insertInto("signal_reply")
			.values({
				...{ owner: caller.organisation, signal: id, unit, words, contact },
				...{ replied_on: today, replied_by: caller.account },
			})
			.returning("id")
			.executeTakeFirstOrThrow();
		return getReply(await readOwnReplies(db, asking, id), row.id);
	}
	if (offer.cooperation === null) return failure(notFound);
	const row = await db
		.insertInto("competence_offer_reply")
		.values({
			...{ owner: offer.owner, cooperation: offer.cooperation, part: caller.organisation },
			...{ offer: id, words, contact, replied_on: today },
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	return getReply(await readSharedReplies(db, { offer: id }), row.id);
}

function getReply(rows: readonly ReplyShown[], id: Identifier): Result<ReplyShown, Problem> {
	const added = rows.find((row) => row.id === id);
	if (added === undefined) throw new Error("An answer that was just written is not there.");
	return success(added);
}

/** The answers to a surplus within reach, from own units and from other organisations. */
export async function listReplies(
	db: SignalDb,
	asking: Asking,
	id: Identifier,
	query: ReplyQuery,
): Promise<Result<Page<ReplyShown>, Problem>> {
	const signal = await findSignal(db, asking, id);
	if (signal === undefined || asking.reach.kind === "outline") return failure(notFound);
	const part = asking.caller.organisation;
	const rows = [
		...(await readOwnReplies(db, asking, id)),
		...(await readSharedReplies(db, { signal: id, part })),
	].filter((row) =>
		matchesSearch(query.search, row.organisationName, row.unitPath, row.words, row.contact),
	);
	return success(
		takePage(rows, query, {
			repliedOn: (row) => row.repliedOn,
			organisation: (row) => row.organisationName,
		}),
	);
}

async function readOwnReplies(
	db: SignalDb,
	{ today }: Asking,
	signal: Identifier,
): Promise<readonly ReplyShown[]> {
	const rows = await db
		.selectFrom("signal_reply as r")
		.innerJoin("organisation as o", "o.id", "r.owner")
		.selectAll("r")
		.select("o.name as organisation_name")
		.where("r.signal", "=", signal)
		.orderBy("r.replied_on")
		.orderBy("r.id")
		.execute();
	const paths = await mapUnitPaths(db, today);
	return rows.map((row) => ({
		...{ id: row.id, version: row.version, source: "own" as const },
		organisationName: row.organisation_name,
		unitPath: row.unit === null ? null : (paths.get(row.unit) ?? null),
		...{ words: row.words, contact: row.contact, repliedOn: row.replied_on },
	}));
}

async function readSharedReplies(
	db: SignalDb,
	which:
		| { readonly offer: Identifier }
		| { readonly signal: Identifier; readonly part: Identifier },
): Promise<readonly ReplyShown[]> {
	const narrowed =
		"offer" in which
			? sql<boolean>`r.offer = ${which.offer}`
			: sql<boolean>`exists (select from competence_offer as f
				where f.owner = r.owner and f.id = r.offer and f.signal = ${which.signal} and f.part = ${which.part})`;
	const rows = await db
		.selectFrom("competence_offer_reply as r")
		.innerJoin("organisation as o", "o.id", "r.part")
		.selectAll("r")
		.select("o.name as organisation_name")
		.where(narrowed)
		.orderBy("r.replied_on")
		.orderBy("r.id")
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, version: row.version, source: "shared" as const },
		...{ organisationName: row.organisation_name, unitPath: null },
		...{ words: row.words, contact: row.contact, repliedOn: row.replied_on },
	}));
}
