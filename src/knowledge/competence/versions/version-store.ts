import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import {
	conflict,
	invalidInput,
	notFound,
	type Problem,
} from "../../../machinery/http/problems/problem.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import type { TakenInAnswer } from "../catalogue/competence-contract.ts";
import { lockCatalogue } from "../catalogue/competence-store.ts";
import { listCatalogue } from "../catalogue/relation-store.ts";
import { takeInCompetences } from "../catalogue/take-in-store.ts";
import type { CompetenceTables } from "../tables.ts";
import { orderContent, type PublishedCompetence, writeContent } from "./catalogue-content.ts";
import { type CatalogueDifference, compareCatalogues } from "./catalogue-difference.ts";
import type { PublishBody, VersionAnswer, VersionItem, VersionList } from "./version-contract.ts";
import { emptyCatalogue, ownVersion, unknownCooperation } from "./version-texts.ts";

type Db = Kysely<CompetenceTables & OrganisationTables>;

/** Keeps the whole catalogue as it is today; with a cooperation its participants can read it and take it over. */
export async function publishCatalogue(
	db: Db,
	owner: Identifier,
	today: PlainDate,
	{ note, cooperation }: PublishBody,
): Promise<Result<VersionAnswer, Problem>> {
	await lockCatalogue(db, owner);
	if (cooperation !== null && !(await isOwnAndOpen(db, owner, today, cooperation))) {
		return failure(invalidInput({ pointer: "/cooperation", detail: unknownCooperation }));
	}
	const content = writeContent(await readCurrentContent(db));
	if (content === "[]") return failure(conflict(emptyCatalogue));
	const last = await db
		.selectFrom("catalogue_version")
		.select((select) => select.fn.max("number").as("number"))
		.where("owner", "=", owner)
		.executeTakeFirst();
	const { id } = await db
		.insertInto("catalogue_version")
		.values({
			owner,
			cooperation,
			number: (last?.number ?? 0) + 1,
			published_on: today,
			note,
			content,
			content_hash: createHash("sha256").update(content).digest("hex"),
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	const published = await findVersion(db, owner, id);
	if (published === undefined) throw new Error("A version that was just written is not there.");
	return success(published);
}

/** Own versions and those of others' cooperations that the organisation takes part in. */
export async function listVersions(
	db: Db,
	owner: Identifier,
	query: VersionList,
): Promise<Page<VersionItem>> {
	const rows = await readVersions(db, owner);
	const { own, cooperation, search } = query;
	const wanted = rows.filter(
		(row) =>
			(own === undefined || String(row.own) === own) &&
			(cooperation === undefined || row.cooperation === cooperation) &&
			matchesSearch(search, row.note, row.organisation.name),
	);
	return takePage(wanted, query, {
		publishedOn: (row) => row.publishedOn,
		number: (row) => row.number,
		organisation: (row) => row.organisation.name,
	});
}

export async function findVersion(
	db: Db,
	owner: Identifier,
	id: Identifier,
): Promise<VersionAnswer | undefined> {
	const [version] = await readVersions(db, owner, id);
	if (version === undefined) return undefined;
	const row = await db
		.selectFrom("catalogue_version")
		.select("content")
		.where("owner", "=", version.organisation.id)
		.where("id", "=", id)
		.executeTakeFirst();
	const content = orderContent((row?.content ?? []) as readonly PublishedCompetence[]);
	return {
		...version,
		content: content.map((each) => ({
			...each,
			implies: [...each.implies],
			prerequisites: [...each.prerequisites],
		})),
	};
}

/** From the earlier version, or from the own catalogue as it is now, to this one. */
export async function compareVersions(
	db: Db,
	owner: Identifier,
	id: Identifier,
	earlier: Identifier | undefined,
): Promise<Result<CatalogueDifference, Problem>> {
	const later = await findVersion(db, owner, id);
	const before =
		earlier === undefined
			? await readCurrentContent(db)
			: (await findVersion(db, owner, earlier))?.content;
	if (later === undefined || before === undefined) return failure(notFound);
	return success(compareCatalogues(before, later.content));
}

/** Copies what the own catalogue lacks of another's version; what is there by name is left, and retired ones are not taken. */
export async function adoptVersion(
	db: Db,
	owner: Identifier,
	today: PlainDate,
	id: Identifier,
): Promise<Result<TakenInAnswer, Problem>> {
	const version = await findVersion(db, owner, id);
	if (version === undefined) return failure(notFound);
	if (version.own) return failure(conflict(ownVersion));
	const organisation = version.organisation.id;
	const inUse = version.content.filter(({ retiredOn }) => retiredOn === null || retiredOn > today);
	return takeInCompetences(
		db,
		owner,
		inUse.map((row) => ({ ...row, origin: { organisation, competence: row.id } })),
	);
}

async function readVersions(
	db: Db,
	owner: Identifier,
	id?: Identifier,
): Promise<readonly VersionItem[]> {
	const rows = await db
		.selectFrom("catalogue_version as v")
		.innerJoin("organisation as o", "o.id", "v.owner")
		.select(["v.id", "v.version", "v.owner", "o.name", "v.cooperation", "v.number"])
		.select(["v.published_on", "v.note", "v.content_hash"])
		.select(sql<number>`jsonb_array_length(v.content)`.as("competences"))
		.$if(id !== undefined, (select) => select.where("v.id", "=", id!))
		.orderBy("v.published_on", "desc")
		.orderBy("v.number", "desc")
		.orderBy("v.id")
		.execute();
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		organisation: { id: row.owner, name: row.name },
		own: row.owner === owner,
		cooperation: row.cooperation,
		number: row.number,
		publishedOn: row.published_on,
		note: row.note,
		competences: row.competences,
		contentHash: row.content_hash,
	}));
}

async function readCurrentContent(db: Db): Promise<readonly PublishedCompetence[]> {
	const rows = await db
		.selectFrom("competence")
		.select(["id", "description", "retired_on"])
		.execute();
	const more = new Map(rows.map((row) => [row.id, row]));
	return (await listCatalogue(db)).map((competence) => ({
		...competence,
		description: more.get(competence.id)?.description ?? "",
		retiredOn: more.get(competence.id)?.retired_on ?? null,
	}));
}

async function isOwnAndOpen(
	db: Db,
	owner: Identifier,
	today: PlainDate,
	cooperation: Identifier,
): Promise<boolean> {
	const row = await db
		.selectFrom("cooperation")
		.select("valid_to")
		.where("owner", "=", owner)
		.where("id", "=", cooperation)
		.forKeyShare()
		.executeTakeFirst();
	return row !== undefined && (row.valid_to === null || row.valid_to >= today);
}
