import { sql } from "kysely";
import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../../ground/vocabulary/plain-date.ts";
import { mapUnitPaths } from "../../../../people/organisation/persons/visible-employments-store.ts";
import type { SignalKind } from "../model.ts";
import type { SignalDb } from "../signal-store.ts";
import type { Wanted } from "./fits.ts";
import type { MatchShown } from "./offer-contract.ts";

/** What others than its own leader are told of a signal, and what is needed to see whom it fits. */
export type Told = MatchShown &
	Wanted & {
		readonly unit: Identifier | null;
		readonly cooperation: Identifier | null;
		readonly owner: Identifier;
		readonly offeredOn: PlainDate;
	};

interface Telling {
	readonly organisation: Identifier;
	readonly today: PlainDate;
}

/** The organisation's own signals of the kind that are open and not over: those of all units, without any figure. */
export async function listToldOwn(
	db: SignalDb,
	{ organisation, today }: Telling,
	kind: SignalKind,
): Promise<readonly Told[]> {
	const rows = await db
		.selectFrom("signal as s")
		.innerJoin("organisation as o", "o.id", "s.owner")
		.leftJoin("competence as c", (join) =>
			join.onRef("c.owner", "=", "s.owner").onRef("c.id", "=", "s.competence"),
		)
		.selectAll("s")
		.select([
			"o.name as organisation_name",
			"c.name as catalogue_name",
			"c.origin",
			"c.origin_owner",
		])
		.where("s.kind", "=", kind)
		// What somebody has taken up is still missing; a surplus that is taken up is no longer free.
		.where("s.status", "in", kind === "missing" ? ["open", "taken-up"] : ["open"])
		.where(isNotOver("s.valid_to", today))
		.orderBy("s.reported_on", "desc")
		.orderBy("s.id")
		.execute();
	if (rows.length === 0) return [];
	const paths = await mapUnitPaths(db, today);
	return rows.map((row) => ({
		...{ id: row.id, kind, source: "own" as const, organisation, owner: organisation },
		organisationName: row.organisation_name,
		...{ unit: row.unit, unitPath: paths.get(row.unit) ?? "", cooperation: null },
		competence: {
			id: row.competence,
			name: row.catalogue_name ?? row.competence_name ?? "",
		},
		// A competence that was taken from no other catalogue is known by others as this organisation's own.
		origin: row.origin ?? row.competence,
		originOwner: row.origin === null ? organisation : row.origin_owner,
		...{ validFrom: row.valid_from, validTo: row.valid_to, words: row.words },
		...{ urgency: row.urgency, offeredOn: row.reported_on },
	}));
}

/** What other organisations offer through a cooperation now. */
export async function listToldShared(
	db: SignalDb,
	{ organisation, today }: Telling,
): Promise<readonly Told[]> {
	const rows = await db
		.selectFrom("competence_offer as o")
		.innerJoin("organisation as p", "p.id", "o.part")
		.selectAll("o")
		.select("p.name as organisation_name")
		.select((from) =>
			from
				.selectFrom("competence as c")
				.where((where) =>
					where.or([
						where.and([
							where("c.origin", "=", where.ref("o.origin")),
							where("c.origin_owner", "=", where.ref("o.origin_owner")),
						]),
						where.and([
							where("c.id", "=", where.ref("o.origin")),
							where("c.owner", "=", where.ref("o.origin_owner")),
						]),
						where(sql`lower(c.name)`, "=", sql`lower(o.competence_name)`),
					]),
				)
				.select("c.id")
				.orderBy("c.id")
				.limit(1)
				.as("competence"),
		)
		.where("o.part", "<>", organisation)
		.where("o.closed_on", "is", null)
		.where(isNotOver("o.valid_to", today))
		.where(isNotOver("o.shown_until", today))
		.orderBy("o.offered_on", "desc")
		.orderBy("o.id")
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, kind: "surplus" as const, source: "shared" as const },
		...{ organisation: row.part, organisationName: row.organisation_name },
		...{ unit: null, unitPath: null, cooperation: row.cooperation, owner: row.owner },
		competence: { id: row.competence, name: row.competence_name },
		...{ origin: row.origin, originOwner: row.origin_owner },
		...{ validFrom: row.valid_from, validTo: row.valid_to, words: row.words },
		...{ urgency: null, offeredOn: row.offered_on },
	}));
}

function isNotOver(column: string, today: PlainDate) {
	return sql<boolean>`coalesce(${sql.ref(column)} >= ${today}::date, true)`;
}
