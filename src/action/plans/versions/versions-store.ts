import { createHash } from "node:crypto";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { lockPlan } from "../drafting/plans-store.ts";
import type { PlanDb } from "../tables.ts";
import { compareContents } from "./compare-contents.ts";
import { readContent } from "./content-store.ts";
import { type PlanContent, withinReach, writeContent } from "./plan-content.ts";
import type { ComparisonQuery, VersionQuery, VersionShown } from "./version-contract.ts";

/** Keeps the plan whole as it is now, under its next number. */
export async function keepVersion(
	db: PlanDb,
	owner: Identifier,
	plan: Identifier,
	{ note, today }: { readonly note: string; readonly today: PlainDate },
): Promise<Result<VersionShown, Problem>> {
	if ((await lockPlan(db, plan)) === undefined) return failure(notFound);
	const content = await readContent(db, plan);
	if (content === undefined) return failure(notFound);
	const { last } = await db
		.selectFrom("plan_version")
		.select((from) => from.fn.max("number").as("last"))
		.where("plan", "=", plan)
		.executeTakeFirstOrThrow();
	const row = await db
		.insertInto("plan_version")
		.values({
			owner,
			plan,
			number: (last ?? 0) + 1,
			kept_on: today,
			note,
			content,
			content_hash: hashContent(content),
		})
		.returning(shownColumns)
		.executeTakeFirstOrThrow();
	return success(showVersion(row));
}

export async function listVersions(
	db: PlanDb,
	plan: Identifier,
	query: VersionQuery,
): Promise<Page<VersionShown>> {
	const rows = await db
		.selectFrom("plan_version")
		.select(shownColumns)
		.where("plan", "=", plan)
		.orderBy("number")
		.execute();
	const versions = rows.map(showVersion).filter(({ note }) => matchesSearch(query.search, note));
	return takePage(versions, query, {
		number: ({ number }) => number,
		keptOn: ({ keptOn }) => keptOn,
	});
}

export async function findVersion(
	db: PlanDb,
	plan: Identifier,
	number: number,
	reach: Reach,
): Promise<(VersionShown & { readonly content: PlanContent }) | undefined> {
	const row = await db
		.selectFrom("plan_version")
		.select([...shownColumns, "content"])
		.where("plan", "=", plan)
		.where("number", "=", number)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	return { ...showVersion(row), content: withinReach(row.content as PlanContent, reach) };
}

export async function compareVersions(
	db: PlanDb,
	plan: Identifier,
	query: ComparisonQuery,
	reach: Reach,
) {
	const from = await findVersion(db, plan, query.from, reach);
	const to = query.to === undefined ? null : await findVersion(db, plan, query.to, reach);
	if (from === undefined || to === undefined) return undefined;
	const now = to === null ? await readContent(db, plan) : to.content;
	if (now === undefined) return undefined;
	const { content, ...earlier } = from;
	return {
		from: earlier,
		to: to === null ? null : withoutContent(to),
		...compareContents(content, withinReach(now, reach)),
	};
}

function withoutContent({
	content: _,
	...version
}: VersionShown & { readonly content: PlanContent }): VersionShown {
	return version;
}

function hashContent(content: PlanContent): string {
	return createHash("sha256").update(writeContent(content)).digest("hex");
}

const shownColumns = [
	"id",
	"version",
	"plan",
	"number",
	"kept_on",
	"note",
	"content_hash",
] as const;

function showVersion(row: {
	readonly id: Identifier;
	readonly version: number;
	readonly plan: Identifier;
	readonly number: number;
	readonly kept_on: PlainDate;
	readonly note: string;
	readonly content_hash: string;
}): VersionShown {
	const { kept_on, content_hash, ...same } = row;
	return { ...same, keptOn: kept_on, contentHash: content_hash };
}
