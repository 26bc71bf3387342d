import type { Kysely, Selectable } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { Page } from "../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../machinery/http/listing/take-page.ts";
import type { OrganisationTables } from "../../people/organisation/tables.ts";
import type {
	GuidanceInFull,
	GuidanceItem,
	GuidanceQuery,
	RelatedGuidance,
} from "./guidance-contract.ts";
import { nationalItem, ownItem, related } from "./guidance-item.ts";
import type { GuidanceTable, GuidanceTables } from "./tables.ts";

/** What the room asks of: its own tables, and who cooperates. */
export type GuidanceRoomTables = GuidanceTables & OrganisationTables;

/** A transaction that holds these tables; it may hold more. */
export type GuidanceDb = Pick<
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

/** National, own and shared guidance in one list. */
export async function listGuidance(
	db: GuidanceDb,
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
	db: GuidanceDb,
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
	db: GuidanceDb,
	id: Identifier,
): Promise<Pick<Selectable<GuidanceTable>, "owner" | "cooperation" | "part"> | undefined> {
	return db
		.selectFrom("guidance")
		.select(["owner", "cooperation", "part"])
		.where("id", "=", id)
		.executeTakeFirst();
}

/** A law, plan or measure by its id. */
export function findNational(db: GuidanceDb, id: Identifier) {
	return db.selectFrom("national_guidance").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Own or shared guidance by its id. */
export function findRow(db: GuidanceDb, id: Identifier) {
	return db.selectFrom("guidance").selectAll().where("id", "=", id).executeTakeFirst();
}

async function listContinued(
	db: GuidanceDb,
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
