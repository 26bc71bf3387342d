import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import { isWithinReach, type Reaching } from "../../competence/holdings/holding-store.ts";
import { lockOwnPerson } from "../declarations/declare-store.ts";
import type { MappingDb } from "../mapping-db.ts";
import { resolveSubject } from "../subject-store.ts";
import type {
	WishBody,
	WishCountQuery,
	WishCountShown,
	WishQuery,
	WishShown,
} from "./wish-contract.ts";
import { waysToLearn } from "./wish-model.ts";

export async function readWishes(
	db: MappingDb,
	reaching: Reaching,
	id?: Identifier,
): Promise<readonly WishShown[]> {
	const rows = await db
		.selectFrom("learning_wish as w")
		.innerJoin("person as p", "p.id", "w.person")
		.leftJoin("competence as c", "c.id", "w.competence")
		.selectAll("w")
		.select(["p.staff_number", "p.name", "c.name as competence_name"])
		.where(isWithinReach("w.person", reaching))
		.$if(id !== undefined, (select) => select.where("w.id", "=", id!))
		.orderBy("w.wished_on", "desc")
		.orderBy("w.id")
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, version: row.version, status: row.status, way: row.way, note: row.note },
		person: { id: row.person, staffNumber: row.staff_number, name: row.name },
		competence:
			row.competence === null ? null : { id: row.competence, name: row.competence_name ?? "" },
		proposedName: row.proposed_name,
		wantedBy: row.wanted_by,
		wishedOn: row.wished_on,
	}));
}

export async function listWishes(
	db: MappingDb,
	reaching: Reaching,
	query: WishQuery,
): Promise<Page<WishShown>> {
	const rows = (await readWishes(db, reaching)).filter(
		(row) =>
			(query.status === undefined || row.status === query.status) &&
			(query.way === undefined || row.way === query.way) &&
			(query.person === undefined || row.person.id === query.person) &&
			(query.competence === undefined || row.competence?.id === query.competence) &&
			matchesSearch(
				query.search,
				row.person.name,
				row.person.staffNumber,
				row.competence?.name ?? null,
				row.proposedName,
			),
	);
	return takePage(rows, query, {
		wishedOn: (row) => row.wishedOn,
		person: (row) => row.person.name ?? row.person.staffNumber,
		competence: (row) => row.competence?.name ?? row.proposedName,
		wantedBy: (row) => row.wantedBy,
		way: (row) => row.way,
	});
}

/** How many persons have an open wish, by competence and way. */
export async function countWishes(
	db: MappingDb,
	reaching: Reaching,
	query: WishCountQuery,
): Promise<Page<WishCountShown>> {
	const open = (await readWishes(db, reaching)).filter(({ status }) => status === "open");
	const groups = new Map<Identifier | null, WishShown[]>();
	for (const wish of open) {
		const key = wish.competence?.id ?? null;
		groups.set(key, [...(groups.get(key) ?? []), wish]);
	}
	const rows = [...groups.values()].map((wishes): WishCountShown => {
		const persons = (of: readonly WishShown[]) => new Set(of.map(({ person }) => person.id)).size;
		return {
			competence: wishes[0]?.competence ?? null,
			persons: persons(wishes),
			ways: waysToLearn.flatMap((way) => {
				const so = wishes.filter((wish) => wish.way === way);
				return so.length === 0 ? [] : [{ way, persons: persons(so) }];
			}),
		};
	});
	const wanted = rows.filter(({ competence }) =>
		matchesSearch(query.search, competence?.name ?? null),
	);
	return takePage(wanted, query, {
		persons: (row) => row.persons,
		competence: (row) => row.competence?.name ?? null,
	});
}

export async function addWish(
	db: MappingDb,
	owner: Identifier,
	person: Identifier,
	body: WishBody,
	today: PlainDate,
): Promise<Result<WishShown, Problem>> {
	if (!(await lockOwnPerson(db, person))) return failure(notFound);
	const columns = await toColumns(db, body, today);
	if (!columns.ok) return columns;
	const { id } = await db
		.insertInto("learning_wish")
		.values({ owner, person, wished_on: today, ...columns.value })
		.returning("id")
		.executeTakeFirstOrThrow();
	const added = await findOwnWish(db, person, id, today);
	return added === undefined ? failure(notFound) : success(added);
}

export async function changeWish(
	db: MappingDb,
	person: Identifier,
	id: Identifier,
	version: number,
	body: WishBody,
	today: PlainDate,
): Promise<Result<WishShown, Problem>> {
	if (!(await lockOwnPerson(db, person))) return failure(notFound);
	const before = await findOwnWish(db, person, id, today);
	if (before === undefined) return failure(notFound);
	if (before.version !== version) return failure(stale(before));
	const same = body.competence !== null && body.competence === before.competence?.id;
	const columns = same
		? success(columnsOf(body, { competence: body.competence, proposedName: null }))
		: await toColumns(db, body, today);
	if (!columns.ok) return columns;
	await db.updateTable("learning_wish").set(columns.value).where("id", "=", id).execute();
	const changed = await findOwnWish(db, person, id, today);
	return changed === undefined ? failure(notFound) : success(changed);
}

async function findOwnWish(
	db: MappingDb,
	person: Identifier,
	id: Identifier,
	today: PlainDate,
): Promise<WishShown | undefined> {
	return (await readWishes(db, { reach: { kind: "self", person }, today }, id))[0];
}

async function toColumns(db: MappingDb, body: WishBody, today: PlainDate) {
	const subject = await resolveSubject(db, body, today);
	return subject.ok ? success(columnsOf(body, subject.value)) : subject;
}

function columnsOf(
	{ way, wantedBy, note, status }: WishBody,
	{ competence, proposedName }: Pick<WishBody, "competence" | "proposedName">,
) {
	return { competence, proposed_name: proposedName, way, wanted_by: wantedBy, note, status };
}
