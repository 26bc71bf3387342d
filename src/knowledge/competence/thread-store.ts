import type { EdgeSource, NodeSource } from "../../ground/thread/thread.ts";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { OrganisationTables } from "../../people/organisation/tables.ts";
import { isOneOf, type ThreadContext } from "../guidance/thread/thread-context.ts";
import type { CompetenceTables } from "./tables.ts";

type Context = ThreadContext<CompetenceTables & OrganisationTables>;

/** A requirement that rests on guidance. */
const restsOn: EdgeSource<Context> = {
	name: "rests-on",
	from: "guidance",
	to: "requirement",
	soWhat: (context, from) => listLinks(context, "guidance", from),
	why: (context, to) => listLinks(context, "requirement", to),
};

function listLinks({ db }: Context, end: "guidance" | "requirement", ids: readonly Identifier[]) {
	return db
		.selectFrom("requirement_guidance")
		.select(["guidance as from", "requirement as to"])
		.where(isOneOf(end, ids))
		.execute();
}

/** What is required of whom. It says nothing of those who work there, so an outline has it too. */
const requirement: NodeSource<Context> = {
	kind: "requirement",
	async describe({ db }, ids, permission) {
		const rows = await db
			.selectFrom("requirement as r")
			.innerJoin("competence as c", (join) =>
				join.onRef("c.owner", "=", "r.owner").onRef("c.id", "=", "r.competence"),
			)
			.innerJoin("unit as u", (join) =>
				join.onRef("u.owner", "=", "r.owner").onRef("u.id", "=", "r.unit"),
			)
			.select(["r.id", "r.owner", "r.unit", "c.name as competence", "u.name"])
			.where(isOneOf("r.id", ids))
			.orderBy("r.place")
			.orderBy("r.id")
			.execute();
		return rows
			.filter(({ unit }) => permission.level !== "units" || permission.units.includes(unit))
			.map(({ id, owner, competence, name }) => ({
				...{ id, owner, title: `${competence} – ${name}`, state: null, made: null },
				figures: {},
			}));
	},
};

/** What the room adds to the thread. */
export const competenceThread = { edges: [restsOn], nodes: [requirement] };
