import type { Kysely, Selectable } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import type { Page } from "../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../machinery/http/listing/take-page.ts";
import {
	conflict,
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../machinery/http/problems/problem.ts";
import type { OrganisationTables } from "../../people/organisation/tables.ts";
import type {
	GuidanceBody,
	GuidanceInFull,
	GuidanceItem,
	GuidanceQuery,
	RelatedGuidance,
} from "./guidance-contract.ts";
import {
	endsBeforeStart,
	notOwnGuidance,
	notParticipant,
	partWithoutCooperation,
	restedOn,
	toldBy,
	unknownCooperation,
	unknownNational,
} from "./guidance-texts.ts";
import type { GuidanceTable, GuidanceTables, NationalGuidanceTable } from "./tables.ts";

/** What the room asks of: its own tables, and who cooperates. */
export type GuidanceRoomTables = GuidanceTables & OrganisationTables;

type Db = Pick<
	Kysely<GuidanceRoomTables>,
	"selectFrom" | "insertInto" | "updateTable" | "deleteFrom"
>;

/** How much rests on one guidance, as the rooms above know it. */
export interface GuidanceUses {
	/** The organisation's own requirements. */
	readonly requirements: number;
	/** Participants of the cooperation that have told of their use. */
	readonly told: number;
}

/** The purpose of the cooperations that guidance is shared through. */
const purpose = "guidance";

/** National, own and shared guidance in one list. */
export async function listGuidance(
	db: Db,
	organisation: Identifier,
	query: GuidanceQuery,
): Promise<Page<GuidanceItem>> {
	const national = await db.selectFrom("national_guidance").selectAll().orderBy("id").execute();
	const own = await db.selectFrom("guidance").selectAll().orderBy("id").execute();
	const items = [
		...national.map(nationalItem),
		...own.map((row) => ownItem(row, organisation)),
	].filter(
		(item) =>
			(query.kind === undefined || item.kind === query.kind) &&
			(query.scope === undefined || item.scope === query.scope) &&
			(query.plan === undefined || item.plan === query.plan) &&
			(query.measureType === undefined || item.measureTypes.includes(query.measureType)) &&
			(query.validOn === undefined || holdsOn(item, query.validOn)) &&
			matchesSearch(query.search, item.title, item.reference, item.area, item.description),
	);
	return takePage(items, query, {
		title: ({ title }) => title,
		kind: ({ kind }) => kind,
		reference: ({ reference }) => (reference === "" ? null : reference),
		plan: ({ plan }) => plan,
		scope: ({ scope }) => scope,
		validFrom: ({ validFrom }) => validFrom,
	});
}

function holdsOn({ validFrom, validTo }: GuidanceItem, day: string): boolean {
	return (validFrom ?? day) <= day && day <= (validTo ?? day);
}

/** One guidance of whatever kind, with what it came after, what came after it, and what rests on it. */
export async function findGuidanceInFull(
	db: Db,
	organisation: Identifier,
	id: Identifier,
	{ requirements }: Pick<GuidanceUses, "requirements">,
): Promise<GuidanceInFull | undefined> {
	const national = await findNational(db, id);
	if (national !== undefined) {
		const carriers = await db
			.selectFrom("guidance")
			.selectAll()
			.where("national", "=", id)
			.orderBy("title")
			.orderBy("id")
			.execute();
		return {
			...nationalItem(national),
			typeText: national.type_text,
			responsible: national.responsible,
			fromYear: national.from_year,
			untilYear: national.until_year,
			continued: national.continued,
			alsoNumbered: [...national.also_numbered],
			note: national.note,
			source: national.source,
			continues: await listContinued(db, id, "successor", "predecessor"),
			continuedAs: await listContinued(db, id, "predecessor", "successor"),
			carriesOut: null,
			carriedOutBy: carriers.map((row) => related(ownItem(row, organisation))),
			requirements,
		};
	}
	const row = await findRow(db, id);
	if (row === undefined) return undefined;
	const carriesOut = row.national === null ? undefined : await findNational(db, row.national);
	return {
		...ownItem(row, organisation),
		typeText: "",
		responsible: "",
		fromYear: null,
		untilYear: null,
		continued: null,
		alsoNumbered: [],
		note: "",
		source: "",
		continues: [],
		continuedAs: [],
		carriesOut: carriesOut === undefined ? null : related(nationalItem(carriesOut)),
		carriedOutBy: [],
		requirements,
	};
}

/** Guidance that an organisation has made, its own or another's; undefined for what is national or not seen. */
export async function findOwnedGuidance(
	db: Db,
	id: Identifier,
): Promise<Pick<Selectable<GuidanceTable>, "owner" | "cooperation" | "part"> | undefined> {
	return db
		.selectFrom("guidance")
		.select(["owner", "cooperation", "part"])
		.where("id", "=", id)
		.executeTakeFirst();
}

export async function addGuidance(
	db: Db,
	owner: Identifier,
	body: GuidanceBody,
): Promise<Result<GuidanceItem, Problem>> {
	const problem = await findFault(db, owner, body);
	if (problem !== undefined) return failure(problem);
	const row = await db
		.insertInto("guidance")
		.values({ owner, ...columnsOf(body) })
		.returningAll()
		.executeTakeFirstOrThrow();
	return success(ownItem(row, owner));
}

export async function changeGuidance(
	db: Db,
	owner: Identifier,
	id: Identifier,
	expectedVersion: number,
	body: GuidanceBody,
): Promise<Result<GuidanceItem, Problem>> {
	const refused = await findRefusal(db, owner, id, expectedVersion);
	if (refused !== undefined) return failure(refused);
	const problem = await findFault(db, owner, body);
	if (problem !== undefined) return failure(problem);
	const row = await db
		.updateTable("guidance")
		.set(columnsOf(body))
		.where("id", "=", id)
		.where("version", "=", expectedVersion)
		.returningAll()
		.executeTakeFirst();
	if (row !== undefined) return success(ownItem(row, owner));
	return failure((await findRefusal(db, owner, id, expectedVersion)) ?? notFound);
}

/** Removes what was entered by mistake. What anything rests on is ended by its last day instead. */
export async function removeGuidance(
	db: Db,
	owner: Identifier,
	id: Identifier,
	expectedVersion: number,
	{ requirements, told }: GuidanceUses,
): Promise<Result<undefined, Problem>> {
	const refused = await findRefusal(db, owner, id, expectedVersion);
	if (refused !== undefined) return failure(refused);
	if (requirements > 0) return failure(conflict(restedOn(requirements)));
	if (told > 0) return failure(conflict(toldBy));
	const { numDeletedRows } = await db
		.deleteFrom("guidance")
		.where("id", "=", id)
		.where("version", "=", expectedVersion)
		.executeTakeFirst();
	if (numDeletedRows > 0n) return success(undefined);
	return failure((await findRefusal(db, owner, id, expectedVersion)) ?? notFound);
}

/** Why the row cannot be changed from this version by this organisation. */
async function findRefusal(
	db: Db,
	owner: Identifier,
	id: Identifier,
	expectedVersion: number,
): Promise<Problem | undefined> {
	const row = await findRow(db, id);
	if (row === undefined) {
		// A law is there for everybody to see, so it may be said why it cannot be changed.
		return (await findNational(db, id)) === undefined
			? notFound
			: { code: "not-allowed", detail: notOwnGuidance };
	}
	if (row.owner !== owner) return { code: "not-allowed", detail: notOwnGuidance };
	return row.version === expectedVersion ? undefined : stale(ownItem(row, owner));
}

/** What in the body does not go together with what is stored. */
async function findFault(
	db: Db,
	owner: Identifier,
	{ national, cooperation, part, validFrom, validTo }: GuidanceBody,
): Promise<Problem | undefined> {
	if (validFrom !== null && validTo !== null && validTo < validFrom) {
		return invalidInput({ pointer: "/validTo", detail: endsBeforeStart });
	}
	if (national !== null && (await findNational(db, national)) === undefined) {
		return invalidInput({ pointer: "/national", detail: unknownNational });
	}
	if (cooperation === null) {
		return part === null
			? undefined
			: invalidInput({ pointer: "/part", detail: partWithoutCooperation });
	}
	const found = await db
		.selectFrom("cooperation")
		.select("id")
		.where("id", "=", cooperation)
		.where("owner", "=", owner)
		// Held, so that it cannot be removed before this is committed.
		.forKeyShare()
		.executeTakeFirst();
	if (found === undefined) {
		return invalidInput({ pointer: "/cooperation", detail: unknownCooperation });
	}
	if (part === null) return undefined;
	const participant = await db
		.selectFrom("tenancy.participation")
		.select("participant")
		.where("owner", "=", owner)
		.where("cooperation", "=", cooperation)
		.where("participant", "=", part)
		.where("purpose", "=", purpose)
		.executeTakeFirst();
	return participant === undefined
		? invalidInput({ pointer: "/part", detail: notParticipant })
		: undefined;
}

function findNational(db: Db, id: Identifier) {
	return db.selectFrom("national_guidance").selectAll().where("id", "=", id).executeTakeFirst();
}

function findRow(db: Db, id: Identifier) {
	return db.selectFrom("guidance").selectAll().where("id", "=", id).executeTakeFirst();
}

async function listContinued(
	db: Db,
	id: Identifier,
	near: "predecessor" | "successor",
	far: "predecessor" | "successor",
): Promise<RelatedGuidance[]> {
	const rows = await db
		.selectFrom("national_guidance_continuation as c")
		.innerJoin("national_guidance as g", "g.id", `c.${far}`)
		.selectAll("g")
		.where(`c.${near}`, "=", id)
		.orderBy("g.code")
		.execute();
	return rows.map((row) => related(nationalItem(row)));
}

function columnsOf({ validFrom, validTo, ...body }: GuidanceBody) {
	return { ...body, valid_from: validFrom, valid_to: validTo };
}

export function nationalItem(row: Selectable<NationalGuidanceTable>): GuidanceItem {
	return {
		id: row.id,
		version: null,
		scope: "national",
		kind: row.kind,
		title: row.title,
		reference: row.code,
		area: row.area,
		plan: row.plan,
		measureTypes: [...row.measure_types],
		certainty: row.certainty,
		owner: null,
		cooperation: null,
		part: null,
		national: null,
		description: row.note,
		validFrom: row.valid_from,
		validTo: row.valid_to,
	};
}

function ownItem(row: Selectable<GuidanceTable>, organisation: Identifier): GuidanceItem {
	return {
		id: row.id,
		version: row.version,
		scope: row.owner === organisation ? "own" : "shared",
		kind: row.kind,
		title: row.title,
		reference: row.reference,
		area: "",
		plan: null,
		measureTypes: [],
		certainty: null,
		owner: row.owner,
		cooperation: row.cooperation,
		part: row.part,
		national: row.national,
		description: row.description,
		validFrom: row.valid_from,
		validTo: row.valid_to,
	};
}

export function related({ id, kind, plan, reference, title }: GuidanceItem): RelatedGuidance {
	return { id, kind, plan, reference, title };
}
