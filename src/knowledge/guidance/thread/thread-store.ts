import type { EdgeSource, NodeDescription, NodeSource } from "../../../ground/thread/thread.ts";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { GuidanceTables } from "../tables.ts";
import { isOneOf, type ThreadContext } from "./thread-context.ts";

type Context = ThreadContext<GuidanceTables>;

/** Own guidance that carries out a law or a national measure. */
const carriesOut: EdgeSource<Context> = {
	name: "carries-out",
	from: "guidance",
	to: "guidance",
	soWhat: (context, from) => listCarriers(context, "national", from),
	why: (context, to) => listCarriers(context, "id", to),
};

async function listCarriers({ db }: Context, end: "national" | "id", ids: readonly Identifier[]) {
	const rows = await db
		.selectFrom("guidance")
		.select(["national", "id"])
		.where(isOneOf(end, ids))
		.execute();
	return rows.flatMap(({ national, id }) =>
		national === null ? [] : [{ from: national, to: id }],
	);
}

/** A measure of one national plan that went on as a measure of the next. */
const continues: EdgeSource<Context> = {
	name: "continues",
	from: "guidance",
	to: "guidance",
	soWhat: (context, from) => listContinuations(context, "predecessor", from),
	why: (context, to) => listContinuations(context, "successor", to),
};

function listContinuations(
	{ db }: Context,
	end: "predecessor" | "successor",
	ids: readonly Identifier[],
) {
	return db
		.selectFrom("national_guidance_continuation")
		.select(["predecessor as from", "successor as to"])
		.where(isOneOf(end, ids))
		.execute();
}

/** National, own and shared guidance; it counts no persons, so whoever may see the kind sees all of it. */
const guidance: NodeSource<Context> = {
	kind: "guidance",
	async describe({ db }, ids) {
		const national = await db
			.selectFrom("national_guidance")
			.select(["id", "code", "title", "kind", "source"])
			.where(isOneOf("id", ids))
			.orderBy("kind")
			.orderBy("plan")
			.orderBy("code")
			.execute();
		const own = await db
			.selectFrom("guidance")
			.select(["id", "title", "kind", "owner"])
			.where(isOneOf("id", ids))
			.orderBy("title")
			.orderBy("id")
			.execute();
		return [
			...national.map(
				({ id, code, title, kind, source }): NodeDescription => ({
					id,
					title: kind === "plan" ? title : `${code} ${title}`,
					owner: null,
					state: kind,
					made: { source, definitionVersion: null, asOf: null, recordedAt: null },
					figures: {},
				}),
			),
			...own.map(({ id, title, kind, owner }): NodeDescription => {
				return { id, title, owner, state: kind, made: null, figures: {} };
			}),
		];
	},
};

/** What the room adds to the thread. */
export const guidanceThread = { edges: [carriesOut, continues], nodes: [guidance] };
