import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { addMonths, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { mapUnitPaths } from "../../../people/organisation/persons/visible-employments-store.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import { listWithin } from "../../../people/organisation/units/unit-tree.ts";
import type { CountQuery, CountShown, StatusQuery, StatusShown } from "./conversation-contract.ts";
import { fewestToCount, monthsBetween } from "./conversation-state.ts";
import type { Asking, ConversationDb } from "./conversation-store.ts";

/** Who works in which unit today. */
async function readEmployed(db: ConversationDb, today: PlainDate) {
	return db
		.selectFrom("employment as e")
		.innerJoin("person as p", (join) =>
			join.onRef("p.owner", "=", "e.owner").onRef("p.id", "=", "e.person"),
		)
		.select(["e.unit", "p.id", "p.staff_number as staffNumber", "p.name"])
		.distinct()
		.where("e.valid_from", "<=", today)
		.where((where) => where.or([where("e.valid_to", "is", null), where("e.valid_to", ">=", today)]))
		.orderBy("p.id")
		.orderBy("e.unit")
		.execute();
}

async function readDays(db: ConversationDb) {
	return db
		.selectFrom("conversation_day")
		.select(["person", "planned_on", "held_on"])
		.orderBy("planned_on")
		.orderBy("id")
		.execute();
}

function isRecent(heldOn: PlainDate | null, today: PlainDate): boolean {
	return heldOn !== null && heldOn > addMonths(today, -monthsBetween);
}

/** The employees of a leader's units: who has had a conversation, and who is due. The leader's own is with another. */
export async function listStatuses(
	db: ConversationDb,
	{ caller, reach, today }: Asking,
	{ search, due, unit, ...query }: StatusQuery,
): Promise<Page<StatusShown>> {
	const led = new Set<Identifier>(reach.kind === "units" ? reach.units : []);
	const wanted = unit === undefined ? led : listWithin(await listUnits(db), unit);
	const paths = await mapUnitPaths(db, today);
	const persons = new Map<Identifier, StatusShown>();
	for (const { unit: at, ...person } of await readEmployed(db, today)) {
		if (!led.has(at) || !wanted.has(at) || person.id === caller.person) continue;
		const known = persons.get(person.id);
		persons.set(person.id, {
			...{ person, lastHeldOn: null, plannedOn: null, due: true, conversation: null },
			unitPaths: [...(known?.unitPaths ?? []), paths.get(at) ?? ""],
		});
	}
	for (const { person, planned_on, held_on } of await readDays(db)) {
		const known = persons.get(person);
		if (known === undefined) continue;
		if (held_on === null) persons.set(person, { ...known, plannedOn: planned_on });
		else if (known.lastHeldOn === null || held_on > known.lastHeldOn) {
			persons.set(person, { ...known, lastHeldOn: held_on, due: !isRecent(held_on, today) });
		}
	}
	for (const { id, person } of await readUnderWay(db, caller.account)) {
		const known = persons.get(person);
		if (known !== undefined) persons.set(person, { ...known, conversation: id });
	}
	const rows = [...persons.values()].filter(
		(row) =>
			matchesSearch(search, row.person.name, row.person.staffNumber, ...row.unitPaths) &&
			(due === undefined || (due === "yes") === row.due),
	);
	return takePage(rows, query, {
		person: (row) => row.person.name ?? row.person.staffNumber,
		lastHeldOn: (row) => row.lastHeldOn,
		plannedOn: (row) => row.plannedOn,
	});
}

async function readUnderWay(db: ConversationDb, leader: Identifier) {
	return db
		.selectFrom("conversation")
		.select(["id", "person"])
		.where("leader", "=", leader)
		.where((where) =>
			where.or([where("employee_agreed_on", "is", null), where("leader_agreed_on", "is", null)]),
		)
		.execute();
}

/** How many of each unit have had a conversation in the last 12 months. Of small units that is not told. */
export async function countHeld(
	db: ConversationDb,
	{ reach, today }: Asking,
	{ search, ...query }: CountQuery,
): Promise<Page<CountShown>> {
	const employed = reach.kind === "all" ? await readEmployed(db, today) : [];
	const had = new Set(
		(await readDays(db)).filter((day) => isRecent(day.held_on, today)).map(({ person }) => person),
	);
	const byUnit = new Map<Identifier, Identifier[]>();
	for (const { unit, id } of employed) byUnit.set(unit, [...(byUnit.get(unit) ?? []), id]);
	const rows = (await listUnits(db, today)).flatMap(({ id, name, path }): CountShown[] => {
		const persons = byUnit.get(id);
		if (persons === undefined || !matchesSearch(search, path)) return [];
		const held =
			persons.length < fewestToCount ? null : persons.filter((person) => had.has(person)).length;
		return [{ unit: { id, name }, unitPath: path, employees: persons.length, held }];
	});
	return takePage(rows, query, {
		unit: (row) => row.unitPath,
		employees: (row) => row.employees,
		held: (row) => row.held,
	});
}
