import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import { listWithin } from "../../../people/organisation/units/unit-tree.ts";
import { holdingPeriod } from "../holding-period.ts";
import { evidenceRank } from "../model.ts";
import type { CompetenceTables } from "../tables.ts";
import type { HoldingAnswer, HoldingList } from "./holding-contract.ts";

export type HoldingDb = Kysely<CompetenceTables & OrganisationTables>;

/** How far, and on which day: a leader reaches those whose employment in the units has not ended by then. */
export interface Reaching {
	readonly reach: Reach;
	readonly today: PlainDate;
}

/** Whether the person that the column names is within reach. */
export function isWithinReach(column: string, { reach, today }: Reaching): RawBuilder<boolean> {
	switch (reach.kind) {
		case "all":
			return sql<boolean>`true`;
		case "self":
			return sql<boolean>`${sql.ref(column)} = ${reach.person}`;
		case "units":
			return isEmployedIn(column, reach.units, today);
		case "outline":
			return sql<boolean>`false`;
	}
}

function isEmployedIn(
	column: string,
	units: readonly Identifier[],
	today: PlainDate,
): RawBuilder<boolean> {
	return sql<boolean>`${sql.ref(column)} in (
		select e.person from employment as e
		where e.unit = any (${[...units]}::uuid[]) and (e.valid_to is null or e.valid_to >= ${today})
	)`;
}

interface Narrowing {
	readonly id?: Identifier;
	readonly person?: Identifier | undefined;
	readonly competence?: Identifier | undefined;
	readonly units?: readonly Identifier[] | undefined;
	readonly evidence?: HoldingAnswer["evidence"] | undefined;
	readonly inUse?: boolean | undefined;
}

export async function readHoldings(
	db: HoldingDb,
	reaching: Reaching,
	narrowing: Narrowing = {},
): Promise<readonly HoldingAnswer[]> {
	const rows = await holdingRows(db, reaching, narrowing).orderBy("h.id").execute();
	return rows.map(showHolding);
}

function holdingRows(
	db: HoldingDb,
	reaching: Reaching,
	{ id, person, competence, units, evidence, inUse }: Narrowing,
) {
	return db
		.selectFrom("holding as h")
		.innerJoin("competence as c", "c.id", "h.competence")
		.innerJoin("person as p", "p.id", "h.person")
		.selectAll("h")
		.select(["c.name as competence_name", "c.validity_months", "p.staff_number", "p.name"])
		.where(isWithinReach("h.person", reaching))
		.$if(id !== undefined, (select) => select.where("h.id", "=", id!))
		.$if(person !== undefined, (select) => select.where("h.person", "=", person!))
		.$if(competence !== undefined, (select) => select.where("h.competence", "=", competence!))
		.$if(evidence !== undefined, (select) => select.where("h.evidence", "=", evidence!))
		.$if(inUse !== undefined, (select) => select.where("h.in_use", "=", inUse!))
		.$if(units !== undefined, (select) =>
			select.where(isEmployedIn("h.person", units!, reaching.today)),
		);
}

type HoldingRow = Awaited<ReturnType<ReturnType<typeof holdingRows>["execute"]>>[number];

function showHolding(row: HoldingRow): HoldingAnswer {
	return {
		id: row.id,
		version: row.version,
		person: { id: row.person, staffNumber: row.staff_number, name: row.name },
		competence: { id: row.competence, name: row.competence_name },
		level: row.level,
		evidence: row.evidence,
		inUse: row.in_use,
		willingToShare: row.willing_to_share,
		validFrom: row.valid_from,
		validTo: row.valid_to,
		expires: holdingPeriod({ from: row.valid_from, to: row.valid_to }, row.validity_months).to,
	};
}

export async function findHolding(
	db: HoldingDb,
	reaching: Reaching,
	id: Identifier,
): Promise<HoldingAnswer | undefined> {
	return (await readHoldings(db, reaching, { id }))[0];
}

export async function listHoldings(
	db: HoldingDb,
	reaching: Reaching,
	query: HoldingList,
): Promise<Page<HoldingAnswer>> {
	const { person, competence, evidence, search, on, expiresBy } = query;
	const units =
		query.unit === undefined ? undefined : [...listWithin(await listUnits(db), query.unit)];
	const inUse = query.inUse === undefined ? undefined : query.inUse === "true";
	const narrowing: Narrowing = { person, competence, units, evidence, inUse };
	if (search === undefined && on === undefined && expiresBy === undefined) {
		const sorts = query.sort.map(({ by, descending }) => ({ column: sortedAlike[by], descending }));
		if (sorts.every(isSortedAlike)) return readPage(db, reaching, narrowing, query, sorts);
	}
	const rows = await readHoldings(db, reaching, narrowing);
	const countsOn = (row: HoldingAnswer, day: PlainDate) =>
		covers({ from: row.validFrom, to: row.expires }, day);
	const wanted = rows.filter(
		(row) =>
			(on === undefined || countsOn(row, on)) &&
			(expiresBy === undefined ||
				(row.expires !== null && row.expires <= expiresBy && countsOn(row, reaching.today))) &&
			matchesSearch(search, row.competence.name, row.person.name, row.person.staffNumber),
	);
	return takePage(wanted, query, {
		person: (row) => row.person.name ?? row.person.staffNumber,
		competence: (row) => row.competence.name,
		level: (row) => row.level,
		evidence: (row) => evidenceRank(row.evidence),
		validFrom: (row) => row.validFrom,
		expires: (row) => row.expires,
	});
}

/** What the database sorts as `takePage` does: nothing that is read aloud, and nothing that is worked out from several. */
const sortedAlike: Readonly<Record<string, SortedAlike["column"] | undefined>> = {
	level: "h.level",
	validFrom: "h.valid_from",
};

interface SortedAlike {
	readonly column: "h.level" | "h.valid_from";
	readonly descending: boolean;
}

function isSortedAlike(sort: {
	readonly column: SortedAlike["column"] | undefined;
	readonly descending: boolean;
}): sort is SortedAlike {
	return sort.column !== undefined;
}

/** One page of a list that may have hundreds of thousands of rows. */
async function readPage(
	db: HoldingDb,
	reaching: Reaching,
	narrowing: Narrowing,
	{ limit, offset }: HoldingList,
	sorts: readonly SortedAlike[],
): Promise<Page<HoldingAnswer>> {
	const { total } = await holdingRows(db, reaching, narrowing)
		.clearSelect()
		.select((select) => select.fn.countAll<number>().as("total"))
		.executeTakeFirstOrThrow();
	let sorted = holdingRows(db, reaching, narrowing);
	for (const { column, descending } of sorts) {
		sorted = sorted.orderBy(column, (order) =>
			(descending ? order.desc() : order.asc()).nullsLast(),
		);
	}
	const rows = await sorted.orderBy("h.id").limit(limit).offset(offset).execute();
	return { items: rows.map(showHolding), total, limit, offset };
}
