import type { EdgeSource, Figures, NodeSource, Permission } from "../../ground/thread/thread.ts";
import { hidePersons } from "../../ground/thread/walk.ts";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import { isOneOf, type ThreadContext } from "../../knowledge/guidance/thread/thread-context.ts";
import type { PlanTables } from "./tables.ts";
import { costTitles } from "./thread-texts.ts";

type Context = ThreadContext<PlanTables>;

/** A measure decided because of a finding. */
const answersTo: EdgeSource<Context> = {
	name: "answers-to",
	from: "finding",
	to: "measure",
	soWhat: (context, from) => listAnswers(context, "finding", from),
	why: (context, to) => listAnswers(context, "measure", to),
};

function listAnswers({ db }: Context, end: "finding" | "measure", ids: readonly Identifier[]) {
	return db
		.selectFrom("measure_finding")
		.select(["finding as from", "measure as to"])
		.where(isOneOf(end, ids))
		.execute();
}

/** What is done of a measure. */
const delivers: EdgeSource<Context> = {
	name: "delivers",
	from: "measure",
	to: "delivery",
	soWhat: (context, from) => listDelivered(context, "measure", from),
	why: (context, to) => listDelivered(context, "id", to),
};

function listDelivered({ db }: Context, end: "measure" | "id", ids: readonly Identifier[]) {
	return db
		.selectFrom("delivery")
		.select(["measure as from", "id as to"])
		.where(isOneOf(end, ids))
		.execute();
}

/** What a delivery cost. */
const paysFor: EdgeSource<Context> = {
	name: "pays-for",
	from: "delivery",
	to: "cost",
	soWhat: (context, from) => listPaid(context, "delivery", from),
	why: (context, to) => listPaid(context, "id", to),
};

function listPaid({ db }: Context, end: "delivery" | "id", ids: readonly Identifier[]) {
	return db
		.selectFrom("cost")
		.select(["delivery as from", "id as to"])
		.where(isOneOf(end, ids))
		.execute();
}

const measure: NodeSource<Context> = {
	kind: "measure",
	async describe({ db }, ids, permission) {
		const rows = await db
			.selectFrom("measure as m")
			.innerJoin("plan as p", (join) =>
				join.onRef("p.owner", "=", "m.owner").onRef("p.id", "=", "m.plan"),
			)
			.select(["m.id", "m.owner", "m.number", "m.measure", "m.status", "m.unit", "m.persons"])
			.select(["m.own_share", "m.grant_share", "m.plan"])
			.where(isOneOf("m.id", ids))
			.orderBy("p.valid_from", "desc")
			.orderBy("p.id")
			.orderBy("m.number")
			.execute();
		return rows.map((row) => ({
			id: row.id,
			owner: row.owner,
			title: `${row.number} ${row.measure}`,
			state: row.status,
			made: null,
			within: [row.plan],
			figures: asPermitted(permission, row.unit, {
				"planned-own-share": row.own_share,
				"planned-grant": row.grant_share,
				"persons-in-measures": row.persons,
			}),
		}));
	},
};

const delivery: NodeSource<Context> = {
	kind: "delivery",
	async describe({ db }, ids, permission) {
		const rows = await db
			.selectFrom("delivery as d")
			.innerJoin("measure as m", (join) =>
				join.onRef("m.owner", "=", "d.owner").onRef("m.id", "=", "d.measure"),
			)
			.select(["d.id", "d.owner", "d.description", "d.status", "m.unit"])
			.select(["d.planned_persons", "d.completed_persons", "d.measure", "m.plan"])
			.where(isOneOf("d.id", ids))
			.orderBy("d.valid_from")
			.orderBy("d.id")
			.execute();
		return rows.map((row) => ({
			id: row.id,
			owner: row.owner,
			title: row.description,
			state: row.status,
			made: null,
			within: [row.plan, row.measure],
			figures: asPermitted(permission, row.unit, {
				"planned-persons": row.planned_persons,
				"completed-persons": row.completed_persons,
			}),
		}));
	},
};

const cost: NodeSource<Context> = {
	kind: "cost",
	async describe({ db, language }, ids) {
		const rows = await db
			.selectFrom("cost as c")
			.innerJoin("delivery as d", (join) =>
				join.onRef("d.owner", "=", "c.owner").onRef("d.id", "=", "c.delivery"),
			)
			.innerJoin("measure as m", (join) =>
				join.onRef("m.owner", "=", "d.owner").onRef("m.id", "=", "d.measure"),
			)
			.select(["c.id", "c.owner", "c.kind", "c.funded_by", "c.kroner", "c.on_day", "c.note"])
			.select(["c.delivery", "d.measure", "m.plan"])
			.where(isOneOf("c.id", ids))
			.orderBy("c.on_day")
			.orderBy("c.id")
			.execute();
		return rows.map((row) => {
			const kind = costTitles[language][row.kind];
			return {
				id: row.id,
				owner: row.owner,
				title: row.note === "" ? kind : `${kind}: ${row.note}`,
				state: row.kind,
				made: { source: "booked", definitionVersion: null, asOf: row.on_day, recordedAt: null },
				within: [row.plan, row.measure, row.delivery],
				figures:
					row.funded_by === "grant"
						? { "spent-grant": row.kroner }
						: { "spent-own-share": row.kroner },
			};
		});
	},
};

/** A leader reads the words and kroner of every measure, and how many persons of those of the units led. */
function asPermitted(permission: Permission, unit: Identifier | null, figures: Figures): Figures {
	const isOwn =
		permission.level === "full" ||
		(permission.level === "units" && unit !== null && permission.units.includes(unit));
	return isOwn ? figures : hidePersons(figures);
}

/** What the room adds to the thread. */
export const planThread = {
	edges: [answersTo, delivers, paysFor],
	nodes: [measure, delivery, cost],
};
