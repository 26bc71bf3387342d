import type { Kysely, Selectable } from "kysely";
import type { Thread } from "../../ground/thread/thread.ts";
import { summariseThread } from "../../ground/thread/thread-summary.ts";
import { walkThread } from "../../ground/thread/walk.ts";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import { conflict, notFound, type Problem, stale } from "../../machinery/http/problems/problem.ts";
import type { OrganisationTables } from "../../people/organisation/tables.ts";
import { findOwnedGuidance, type GuidanceUses } from "../guidance/guidance-store.ts";
import type { GuidanceTables } from "../guidance/tables.ts";
import type { AnyThreadContext } from "../guidance/thread/thread-context.ts";
import type { GuidanceUseShown, ToldUse } from "./guidance-use-contract.ts";
import { protectUses, type Uses } from "./guidance-use-protection.ts";
import { onlyParticipantsTell, threadTooLong } from "./guidance-use-texts.ts";
import type { CompetenceTables } from "./tables.ts";

type UseRow = Selectable<CompetenceTables["guidance_use"]>;
export type GuidanceUseTables = CompetenceTables & GuidanceTables & OrganisationTables;
type Db = Pick<
	Kysely<GuidanceUseTables>,
	"selectFrom" | "insertInto" | "updateTable" | "deleteFrom"
>;

/** More than any municipality has on one guidance. */
const longestCount = 200_000;

/** The organisation's own requirements that rest on it, and how many participants have told of theirs. */
export async function countGuidanceUses(
	db: Pick<Kysely<CompetenceTables>, "selectFrom">,
	guidance: Identifier,
): Promise<GuidanceUses> {
	const own = await db
		.selectFrom("requirement_guidance")
		.select(({ fn }) => fn.countAll<number>().as("count"))
		.where("guidance", "=", guidance)
		.executeTakeFirstOrThrow();
	const told = await db
		.selectFrom("guidance_use")
		.select(({ fn }) => fn.countAll<number>().as("count"))
		.where("guidance", "=", guidance)
		.executeTakeFirstOrThrow();
	return { requirements: own.count, told: told.count };
}

/** What the organisation itself has told, and, of its own cooperation, what the participants have told, protected. */
export async function findGuidanceUse(
	db: Db,
	organisation: Identifier,
	guidance: Identifier,
): Promise<GuidanceUseShown | undefined> {
	const shared = await findOwnedGuidance(db, guidance);
	if (shared === undefined) return undefined;
	const rows = await db
		.selectFrom("guidance_use as u")
		.innerJoin("organisation as o", "o.id", "u.part")
		.selectAll("u")
		.select("o.name")
		.where("u.owner", "=", shared.owner)
		.where("u.guidance", "=", guidance)
		.orderBy("o.name")
		.orderBy("o.id")
		.execute();
	const own = rows.find(({ part }) => part === organisation);
	const others = rows.filter(({ part }) => part !== organisation);
	const { parts, sum } = protectUses(others);
	return {
		guidance,
		version: own?.version ?? null,
		own: own === undefined ? null : toToldUse(own),
		participants: others.flatMap((row, index) => {
			const shown = parts[index];
			const { part, name, counted_on: countedOn } = row;
			return shown === undefined ? [] : [{ organisation: part, name, countedOn, ...shown }];
		}),
		sum,
	};
}

/** Counts what hangs on the guidance in the organisation's own thread, and tells the owner of the cooperation. */
export async function tellGuidanceUse(
	db: Db,
	thread: Thread<AnyThreadContext>,
	organisation: Identifier,
	guidance: Identifier,
	today: PlainDate,
): Promise<Result<ToldUse, Problem>> {
	const shared = await findOwnedGuidance(db, guidance);
	if (shared === undefined) return failure(notFound);
	const { owner, cooperation } = shared;
	if (owner === organisation || cooperation === null)
		return failure(conflict(onlyParticipantsTell));
	const walk = await walkThread(
		thread,
		{ db, language: "nb" },
		{ kind: "guidance", id: guidance },
		"so-what",
		{ depth: 12, limit: longestCount, permit: () => ({ level: "full" }) },
	);
	if (walk === undefined) return failure(notFound);
	if (!walk.complete) return failure(conflict(threadTooLong));
	const { nodes, openGaps, totals } = summariseThread(walk.nodes);
	const known = (name: keyof typeof totals) => {
		const value = totals[name]?.value;
		return typeof value === "number" ? value : null;
	};
	const spent = [known("spent-own-share"), known("spent-grant")].filter((sum) => sum !== null);
	const counts = {
		counted_on: today,
		requirements: nodes.requirement,
		findings: openGaps,
		measures: nodes.measure,
		deliveries: nodes.delivery,
		persons: known("completed-persons"),
		cost: spent.length === 0 ? null : spent.reduce((sum, kroner) => sum + kroner, 0),
	};
	const row = await db
		.insertInto("guidance_use")
		.values({ owner, cooperation, part: organisation, guidance, ...counts })
		.onConflict((conflict) =>
			conflict.columns(["owner", "guidance", "part"]).doUpdateSet({ cooperation, ...counts }),
		)
		.returningAll()
		.executeTakeFirstOrThrow();
	return success(toToldUse(row));
}

/** Takes back what the organisation has told. */
export async function withdrawGuidanceUse(
	db: Db,
	organisation: Identifier,
	guidance: Identifier,
	expectedVersion: number,
): Promise<Result<undefined, Problem>> {
	const find = () =>
		db
			.selectFrom("guidance_use")
			.selectAll()
			.where("guidance", "=", guidance)
			.where("part", "=", organisation)
			.executeTakeFirst();
	const { numDeletedRows } = await db
		.deleteFrom("guidance_use")
		.where("guidance", "=", guidance)
		.where("part", "=", organisation)
		.where("version", "=", expectedVersion)
		.executeTakeFirst();
	if (numDeletedRows > 0n) return success(undefined);
	const current = await find();
	return failure(current === undefined ? notFound : stale(toToldUse(current)));
}

function toToldUse({ id, version, counted_on, ...row }: UseRow): ToldUse {
	const { requirements, findings, measures, deliveries, persons, cost } = row;
	return {
		...{ id, version, countedOn: counted_on },
		...({ requirements, findings, measures, deliveries, persons, cost } satisfies Uses),
	};
}
