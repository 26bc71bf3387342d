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

export async function readHoldings(
	db: HoldingDb,
	reaching: Reaching,
	narrowing: {
		readonly id?: Identifier;
		readonly person?: Identifier | undefined;
		readonly competence?: Identifier | undefined;
		readonly units?: readonly Identifier[] | undefined;
	} = {},
): Promise<readonly HoldingAnswer[]> {
	const { id, person, competence, units } = narrowing;
	const rows = await db
		.selectFrom("holding as h")
		.innerJoin("competence as c", "c.id", "h.competence")
		.innerJoin("person as p", "p.id", "h.person")
		.selectAll("h")
		.select(["c.name as competence_name", "c.validity_months", "p.staff_number", "p.name"])
		.where(isWithinReach("h.person", reaching))
		.$if(id !== undefined, (select) => select.where("h.id", "=", id!))
		.$if(person !== undefined, (select) => select.where("h.person", "=", person!))
		.$if(competence !== undefined, (select) => select.where("h.competence", "=", competence!))
		.$if(units !== undefined, (select) =>
			select.where(isEmployedIn("h.person", units!, reaching.today)),
		)
		.orderBy("h.id")
		.execute();
	return rows.map((row) => ({
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
	}));
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
	const { person, competence, evidence, inUse, on, expiresBy } = query;
	const units =
		query.unit === undefined ? undefined : [...listWithin(await listUnits(db), query.unit)];
	const rows = await readHoldings(db, reaching, { person, competence, units });
	const countsOn = (row: HoldingAnswer, day: PlainDate) =>
		covers({ from: row.validFrom, to: row.expires }, day);
	const wanted = rows.filter(
		(row) =>
			(evidence === undefined || row.evidence === evidence) &&
			(inUse === undefined || String(row.inUse) === inUse) &&
			(on === undefined || countsOn(row, on)) &&
			(expiresBy === undefined ||
				(row.expires !== null && row.expires <= expiresBy && countsOn(row, reaching.today))) &&
			matchesSearch(query.search, row.competence.name, row.person.name, row.person.staffNumber),
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
