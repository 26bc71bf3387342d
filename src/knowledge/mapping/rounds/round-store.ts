import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import { listUpwards, unitsById } from "../../../people/organisation/units/unit-tree.ts";
import type { MappingDb } from "../mapping-db.ts";
import { isOpen } from "./asked-on.ts";
import { readProgress } from "./progress-store.ts";
import type { RoundQuery, RoundShown, RoundStatus } from "./round-contract.ts";

/** Who asks, and when. */
export interface RoundAsking {
	readonly reach: Reach;
	readonly today: PlainDate;
}

export async function listRounds(
	db: MappingDb,
	asking: RoundAsking,
	query: RoundQuery,
): Promise<Page<RoundShown>> {
	const rows = await roundRows(db);
	const scopes = await mapUnits(db);
	const known = unitsById(await listUnits(db));
	const asks = (round: Identifier, unit: Identifier) => {
		const scope = scopes.get(round) ?? [];
		const above = listUpwards(known, unit);
		return scope.length === 0 || scope.some(({ id }) => above.some((each) => each.id === id));
	};
	const wanted = rows.filter(
		(row) =>
			(query.status === undefined || query.status === statusOf(row, asking.today)) &&
			(query.unit === undefined || asks(row.id, query.unit)) &&
			matchesSearch(query.search, row.name),
	);
	const page = takePage(wanted, query, {
		opensOn: (row) => row.opens_on,
		dueOn: (row) => row.due_on,
		name: (row) => row.name,
		closedOn: (row) => row.closed_on,
	});
	const items: RoundShown[] = [];
	for (const row of page.items) items.push(await showRound(db, asking, row));
	return { ...page, items };
}

export async function findRound(
	db: MappingDb,
	asking: RoundAsking,
	id: Identifier,
): Promise<RoundShown | undefined> {
	const row = await roundRows(db, id).then(([first]) => first);
	return row === undefined ? undefined : showRound(db, asking, row);
}

function roundRows(db: MappingDb, id?: Identifier) {
	return db
		.selectFrom("mapping_round as r")
		.leftJoin("mapping_round as before", "before.id", "r.previous")
		.selectAll("r")
		.select("before.name as previous_name")
		.select((from) =>
			from
				.selectFrom("mapping_reminder as m")
				.whereRef("m.round", "=", "r.id")
				.select((of) => of.fn.max("m.sent_on").as("on"))
				.as("reminded_on"),
		)
		.$if(id !== undefined, (select) => select.where("r.id", "=", id!))
		.orderBy("r.opens_on")
		.orderBy("r.id")
		.execute();
}

type RoundRow = Awaited<ReturnType<typeof roundRows>>[number];

function statusOf(
	{ opens_on, closed_on }: Pick<RoundRow, "opens_on" | "closed_on">,
	today: PlainDate,
): RoundStatus {
	if (closed_on !== null) return "closed";
	return isOpen({ opensOn: opens_on, closedOn: null }, today) ? "open" : "planned";
}

async function showRound(
	db: MappingDb,
	{ reach, today }: RoundAsking,
	row: RoundRow,
): Promise<RoundShown> {
	const sees = reach.kind === "all" || reach.kind === "units";
	const shown = {
		...{ id: row.id, version: row.version, name: row.name, opensOn: row.opens_on },
		...{ dueOn: row.due_on, closedOn: row.closed_on, status: statusOf(row, today) },
		previous: row.previous === null ? null : { id: row.previous, name: row.previous_name ?? "" },
	};
	if (!sees) {
		return {
			...shown,
			note: null,
			units: null,
			competences: null,
			remindedOn: null,
			progress: null,
		};
	}
	return {
		...shown,
		note: row.note,
		units: (await mapUnits(db, row.id)).get(row.id) ?? [],
		competences: await listRoundCompetences(db, row.id),
		remindedOn: row.reminded_on,
		progress: (await readProgress(db, row, reach, today)).total,
	};
}

async function mapUnits(db: MappingDb, round?: Identifier) {
	const rows = await db
		.selectFrom("mapping_round_unit as m")
		.innerJoin("unit as u", "u.id", "m.unit")
		.select(["m.round", "u.id", "u.name"])
		.$if(round !== undefined, (select) => select.where("m.round", "=", round!))
		.orderBy("u.name")
		.orderBy("u.id")
		.execute();
	const of = new Map<Identifier, { readonly id: Identifier; readonly name: string }[]>();
	for (const { round: key, ...unit } of rows) of.set(key, [...(of.get(key) ?? []), unit]);
	return of;
}

/** What a round asks about first, in order. */
export function listRoundCompetences(db: MappingDb, round: Identifier) {
	return db
		.selectFrom("mapping_round_competence as m")
		.innerJoin("competence as c", "c.id", "m.competence")
		.select(["c.id", "c.name"])
		.where("m.round", "=", round)
		.orderBy("m.place")
		.execute();
}
