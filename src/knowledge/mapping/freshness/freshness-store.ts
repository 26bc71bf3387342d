import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import type { MappingDb } from "../mapping-db.ts";
import type { FreshnessShown, StaleQuery, StaleShown } from "./freshness-contract.ts";
import { isStale } from "./stale.ts";

interface Profile {
	readonly person: Identifier;
	readonly staffNumber: string;
	readonly name: string | null;
	readonly unit: Identifier;
	readonly latest: PlainDate | null;
}

/** When each profile was last gone through; of those employed today, once for each unit. */
async function readProfiles(
	db: MappingDb,
	reach: Reach,
	today: PlainDate,
): Promise<readonly Profile[]> {
	if (reach.kind !== "all" && reach.kind !== "units") return [];
	const within = reach.kind === "all" ? sql`true` : sql`e.unit = any (${[...reach.units]}::uuid[])`;
	const { rows } = await sql<Profile>`
		select distinct p.id as person, p.staff_number as "staffNumber", p.name, e.unit, l.latest
		from employment as e join person as p on p.owner = e.owner and p.id = e.person
			left join (${latestSigns}) as l on l.person = p.id
		where e.valid_from <= ${today} and (e.valid_to is null or e.valid_to >= ${today}) and ${within}
		order by p.id, e.unit`.execute(db);
	return rows;
}

/** The last day that anybody said anything of the profile of each person. */
const latestSigns = sql`
	select person, max(on_day) as latest from (
		select person, greatest(declared_on, decided_on) as on_day from declaration where status <> 'withdrawn'
		union all select person, answered_on from mapping_answer
		union all select person, checked_on from observed_check as o
			where not exists (select from check_withdrawal as w where w.owner = o.owner and w.observed_check = o.id)
	) as sign group by person`;

export async function findLatestSign(db: MappingDb, person: Identifier): Promise<PlainDate | null> {
	const { rows } = await sql<{ latest: PlainDate }>`
		select latest from (${latestSigns}) as l where person = ${person}`.execute(db);
	return rows[0]?.latest ?? null;
}

/** Whose profile needs to be gone through, by name: for the leader of their units alone. */
export async function listStale(
	db: MappingDb,
	reach: Reach,
	query: StaleQuery,
	today: PlainDate,
): Promise<Page<StaleShown>> {
	const names = new Map((await listUnits(db)).map(({ id, name }) => [id, name]));
	const persons = new Map<Identifier, StaleShown>();
	const profiles = reach.kind === "units" ? await readProfiles(db, reach, today) : [];
	for (const { person, staffNumber, name, unit, latest } of profiles) {
		if (!isStale(latest, today) || !matchesSearch(query.search, name, staffNumber)) continue;
		const units = [...(persons.get(person)?.units ?? []), names.get(unit) ?? ""];
		persons.set(person, { id: person, staffNumber, name, units, latest });
	}
	return takePage([...persons.values()], query, {
		latest: (row) => row.latest ?? "",
		name: (row) => row.name ?? row.staffNumber,
		staffNumber: (row) => row.staffNumber,
	});
}

/** How many profiles need it, unit by unit. */
export async function countFreshness(
	db: MappingDb,
	reach: Reach,
	today: PlainDate,
): Promise<FreshnessShown> {
	const profiles = await readProfiles(db, reach, today);
	const count = (rows: readonly Profile[]) => {
		const persons = new Map(rows.map(({ person, latest }) => [person, latest]));
		const latest = [...persons.values()];
		return {
			persons: latest.length,
			stale: latest.filter((day) => isStale(day, today)).length,
			never: latest.filter((day) => day === null).length,
		};
	};
	const of = new Map<Identifier, Profile[]>();
	for (const profile of profiles) {
		const known = of.get(profile.unit);
		if (known === undefined) of.set(profile.unit, [profile]);
		else known.push(profile);
	}
	return {
		total: count(profiles),
		units: (await listUnits(db)).flatMap(({ id, name, path }) => {
			const rows = of.get(id);
			return rows === undefined ? [] : [{ unit: { id, name, path }, ...count(rows) }];
		}),
	};
}
