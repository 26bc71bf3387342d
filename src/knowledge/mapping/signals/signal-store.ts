import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import type { Caller, Reach } from "../../../machinery/http/routes/caller.ts";
import type { AccessTables } from "../../../people/access/tables.ts";
import { mapUnitPaths } from "../../../people/organisation/persons/visible-employments-store.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import { listWithin } from "../../../people/organisation/units/unit-tree.ts";
import type { CompetenceTables } from "../../competence/tables.ts";
import { signalStatuses, urgencies } from "./model.ts";
import type { SignalQuery, SignalShown } from "./signal-contract.ts";
import { isClosed } from "./signal-status.ts";
import type { SignalTables } from "./tables.ts";

export type SignalRoomTables = SignalTables & CompetenceTables & AccessTables & OrganisationTables;
export type SignalDb = Kysely<SignalRoomTables>;

/** Who asks, how far, and on which day. */
export interface Asking {
	readonly caller: Caller;
	readonly reach: Reach;
	readonly today: PlainDate;
}

/** Whether the signal is within reach: of the own units; for an outline, that something is missing. */
function isWithinReach({ reach }: Asking): RawBuilder<boolean> {
	switch (reach.kind) {
		case "all":
			return sql<boolean>`true`;
		case "units":
			return sql<boolean>`s.unit = any (${[...reach.units]}::uuid[])`;
		case "outline":
			return sql<boolean>`s.kind = 'missing'`;
		case "self":
			return sql<boolean>`false`;
	}
}

async function readSignals(
	db: SignalDb,
	asking: Asking,
	only: { readonly id?: Identifier } = {},
): Promise<readonly SignalShown[]> {
	const { organisation } = asking.caller;
	const rows = await db
		.selectFrom("signal as s")
		.leftJoin("competence as c", (join) =>
			join.onRef("c.owner", "=", "s.owner").onRef("c.id", "=", "s.competence"),
		)
		.leftJoin("account as r", (join) =>
			join.onRef("r.owner", "=", "s.owner").onRef("r.id", "=", "s.reported_by"),
		)
		.leftJoin("account as h", (join) =>
			join.onRef("h.owner", "=", "s.owner").onRef("h.id", "=", "s.status_by"),
		)
		.innerJoin("unit as u", (join) =>
			join.onRef("u.owner", "=", "s.owner").onRef("u.id", "=", "s.unit"),
		)
		.selectAll("s")
		.select("u.name as unit_name")
		.select(["c.name as catalogue_name", "r.name as reporter", "h.name as handler"])
		.select([
			sql<number>`(select count(*) from signal_reply as a where a.signal = s.id)
				+ (select count(*) from competence_offer_reply as a
					join competence_offer as o on o.owner = a.owner and o.id = a.offer
					where o.signal = s.id and o.part = ${organisation})`.as("replies"),
		])
		.where(isWithinReach(asking))
		.$if(only.id !== undefined, (query) => query.where("s.id", "=", only.id!))
		.orderBy("s.reported_on", "desc")
		.orderBy("s.id")
		.execute();
	if (rows.length === 0) return [];
	const paths = await mapUnitPaths(db, asking.today);
	const isOutline = asking.reach.kind === "outline";
	const shares = isOutline ? new Map() : await mapShares(db, organisation);
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		unit: { id: row.unit, name: row.unit_name },
		unitPath: paths.get(row.unit) ?? "",
		kind: row.kind,
		competence: {
			id: row.competence,
			name: row.catalogue_name ?? row.competence_name ?? "",
		},
		urgency: row.urgency,
		status: row.status,
		reportedOn: row.reported_on,
		statusOn: row.status_on,
		validFrom: row.valid_from,
		validTo: row.valid_to,
		persons: isOutline ? null : row.persons,
		fte: isOutline ? null : row.fte,
		words: isOutline ? null : row.words,
		comment: isOutline ? null : row.comment,
		reportedBy: isOutline ? null : row.reporter,
		statusBy: isOutline ? null : row.handler,
		shares: shares.get(row.id) ?? [],
		replies: isOutline ? null : row.replies,
	}));
}

/** Where the organisation's surplus is offered to others now, by signal. */
async function mapShares(
	db: SignalDb,
	organisation: Identifier,
): Promise<ReadonlyMap<Identifier, SignalShown["shares"]>> {
	const rows = await db
		.selectFrom("competence_offer as o")
		.innerJoin("cooperation as c", (join) =>
			join.onRef("c.owner", "=", "o.owner").onRef("c.id", "=", "o.cooperation"),
		)
		.select(["o.id", "o.version", "o.signal", "o.cooperation", "c.name as cooperationName"])
		.where("o.part", "=", organisation)
		.where("o.closed_on", "is", null)
		.orderBy("o.id")
		.execute();
	const shares = new Map<Identifier, SignalShown["shares"]>();
	for (const { signal, ...share } of rows) {
		shares.set(signal, [...(shares.get(signal) ?? []), share]);
	}
	return shares;
}

export async function findSignal(
	db: SignalDb,
	asking: Asking,
	id: Identifier,
): Promise<SignalShown | undefined> {
	return (await readSignals(db, asking, { id }))[0];
}

export async function listSignals(
	db: SignalDb,
	asking: Asking,
	query: SignalQuery,
): Promise<Page<SignalShown>> {
	const { search, kind, unit, status, closed, competence, on } = query;
	const within = unit === undefined ? undefined : listWithin(await listUnits(db), unit);
	const rows = (await readSignals(db, asking)).filter(
		(row) =>
			matchesSearch(search, row.competence.name, row.unitPath, row.words) &&
			(kind === undefined || row.kind === kind) &&
			(within === undefined || within.has(row.unit.id)) &&
			(status === undefined || row.status === status) &&
			(closed === undefined || (closed === "yes") === isClosed(row.status)) &&
			(competence === undefined || row.competence.id === competence) &&
			(on === undefined || covers({ from: row.validFrom, to: row.validTo }, on)),
	);
	return takePage(rows, query, {
		urgency: (row) => urgencies.indexOf(row.urgency),
		reportedOn: (row) => row.reportedOn,
		competence: (row) => row.competence.name,
		unit: (row) => row.unitPath,
		status: (row) => signalStatuses.indexOf(row.status),
		validFrom: (row) => row.validFrom,
		validTo: (row) => row.validTo,
	});
}
