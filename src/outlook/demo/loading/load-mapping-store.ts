import { createHash } from "node:crypto";
import { type Insertable, type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { addDays, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Level } from "../../../knowledge/competence/model.ts";
import { addRound, closeRound } from "../../../knowledge/mapping/rounds/round-changes-store.ts";
import type { MappingRoomTables } from "../../../knowledge/mapping/tables.ts";
import { demoAsOf, demoSeed } from "../demo-days.ts";
import { drawBelow, type Random, startRandom } from "../random.ts";
import { startDemoIds } from "./demo-ids.ts";
import {
	adjustedComment,
	closedRound,
	decidedOn,
	declaredFrom,
	demoCertificate,
	openRound,
	ownNames,
	returnedComment,
	wishNotes,
} from "./demo-mapping.ts";
import type { DemoOrganisation } from "./demo-organisations.ts";
import { getLoaded } from "./loaded.ts";

type Db = Kysely<MappingRoomTables>;

/** Persons who take part; a few dozen fill the pages and load at once. */
const mostPersons = 40;

/**
 * A closed round, and an open one with declarations in every state, wishes and checks: in the unit that the demo's leader
 * leads and where its employee works; without them, in the first unit. `today` is the request's day; before the demo's day
 * nothing has happened.
 */
export async function loadMapping(
	db: Db,
	{ id: owner, key }: DemoOrganisation,
	today: PlainDate,
): Promise<void> {
	if (today < demoAsOf) return;
	const stage = await findStage(db);
	if (stage.persons.length === 0 || stage.competences.length === 0) return;
	const decider = stage.leaderAccount ?? stage.plannerAccount;
	const reaching = { reach: { kind: "all" }, today: closedRound.opensOn } as const;
	const scope = { units: [...stage.units], competences: stage.competences.slice(0, 4) };
	const before = getLoaded(await addRound(db, owner, reaching, { ...closedRound, ...scope }));
	await db
		.insertInto("mapping_answer")
		.values(
			stage.persons
				.filter((_, at) => at % 10 < 7)
				.map((person, at) => ({
					...{ owner, round: before.id, person },
					answered_on: addDays(closedRound.opensOn, at % 28),
				})),
		)
		.execute();
	const closing = { ...reaching, today: closedRound.closedOn };
	getLoaded(await closeRound(db, owner, closing, before.id, before.version));
	const opening = { ...reaching, today: openRound.opensOn };
	const round = getLoaded(
		await addRound(db, owner, opening, { ...openRound, ...scope }, before.id),
	).id;
	await fillOpenRound(db, { owner, key, round, decider, stage });
}

interface Stage {
	readonly units: readonly Identifier[];
	/** The demo's employee first; without the leader, who decides. */
	readonly persons: readonly Identifier[];
	/** Courses and skills of the catalogue. */
	readonly competences: readonly Identifier[];
	readonly leaderAccount: Identifier | null;
	readonly plannerAccount: Identifier | null;
}

async function findStage(db: Db): Promise<Stage> {
	const grants = await db
		.selectFrom("role_grant as g")
		.innerJoin("account as a", "a.id", "g.account")
		.select(["g.role", "g.unit", "a.id", "a.person"])
		.orderBy("a.email")
		.execute();
	const of = (role: string) => grants.find((grant) => grant.role === role);
	const leader = of("unit-leader");
	const employee = of("employee");
	const employed = await db
		.selectFrom("employment")
		.select(["person", "unit"])
		.where("valid_from", "<=", closedRound.opensOn)
		.where((or) => or.or([or("valid_to", "is", null), or("valid_to", ">=", demoAsOf)]))
		.orderBy("id")
		.execute();
	const first = leader?.unit ?? employed[0]?.unit;
	const own = employed.find(({ person }) => person === employee?.person)?.unit;
	const tops = [...new Set([first, own].flatMap((unit) => unit ?? []))];
	const { rows: within } = await sql<{ id: Identifier }>`
		with recursive inside as (
			select id from unit where id = any (${tops}::uuid[])
			union select u.id from unit as u join inside on u.parent = inside.id
		) select id from inside`.execute(db);
	const inside = new Set(within.map(({ id }) => id));
	const persons = new Set(
		employed.filter(({ unit }) => inside.has(unit)).map(({ person }) => person),
	);
	if (leader?.person) persons.delete(leader.person);
	const ordered = [...persons].sort((one, other) =>
		one === employee?.person ? -1 : other === employee?.person ? 1 : 0,
	);
	const competences = await db
		.selectFrom("competence")
		.select("id")
		.where("kind", "in", ["course", "skill"])
		.orderBy("name")
		.execute();
	return {
		units: tops,
		persons: ordered.slice(0, mostPersons),
		competences: competences.map(({ id }) => id),
		leaderAccount: leader?.id ?? null,
		plannerAccount: of("quality-developer")?.id ?? null,
	};
}

interface Filling {
	readonly owner: Identifier;
	readonly key: string;
	readonly round: Identifier;
	readonly decider: Identifier | null;
	readonly stage: Stage;
}

type NewDeclaration = Insertable<MappingRoomTables["declaration"]> & { readonly id: Identifier };

async function fillOpenRound(db: Db, filling: Filling): Promise<void> {
	const { owner, key, round, decider, stage } = filling;
	const random = startRandom(demoSeed, `mapping ${key}`);
	const newId = startDemoIds(`mapping ${key}`);
	const holdings = await db
		.selectFrom("holding")
		.select(["id", "person", "competence", "level", "evidence", "valid_from", "valid_to"])
		.where(sql<boolean>`person = any (${[...stage.persons]}::uuid[])`)
		.orderBy("id")
		.execute();
	const heldBy = (person: Identifier) => holdings.filter((row) => row.person === person);
	const declarations: NewDeclaration[] = [];
	const answers: Identifier[] = [];
	const checked: (typeof holdings)[number][] = [];
	for (const [at, person] of stage.persons.entries()) {
		const held = heldBy(person);
		const registered = held.find(({ evidence }) => evidence !== "self-declared") ?? held[0];
		const free = stage.competences.filter((id) =>
			held.every(({ competence }) => competence !== id),
		);
		const what = free[drawBelow(random, Math.max(1, free.length))] ?? stage.competences[0] ?? null;
		const declare = (more: object) =>
			void declarations.push({
				...{ owner, id: newId(), person, round, ...drawDeclared(random, at) },
				...undecided,
				...more,
			} as NewDeclaration);
		const by = { decided_on: decidedOn, decided_by: decider };
		const settled = registered && {
			...by,
			...{ competence: registered.competence, decided_competence: registered.competence },
			...{ decided_level: registered.level, decided_evidence: "confirmed" as const },
			...{ decided_from: registered.valid_from, decided_to: registered.valid_to },
			holding: registered.id,
		};
		if (at === 0) {
			// The demo's own employee: something returned, and a free name that waits.
			declare({ competence: what, status: "returned", comment: returnedComment, ...by });
			declare({ proposed_name: ownNames[0] });
			if (settled) declare({ ...settled, level: registered.level, status: "confirmed" });
			continue;
		}
		const part = at % 8;
		if (part <= 2 && what !== null) declare({ competence: what });
		else if (part === 3 && settled) {
			declare({ ...settled, level: registered.level, status: "confirmed" });
		} else if (part === 4 && settled) {
			const level = Math.min(4, registered.level + 1) as Level;
			declare({ ...settled, level, status: "adjusted", comment: adjustedComment });
		} else if (part === 5) {
			declare({ competence: what, status: "returned", comment: returnedComment, ...by });
		} else if (part === 6) {
			answers.push(person);
			if (at % 16 === 6) declare({ proposed_name: ownNames[1], status: "withdrawn" });
		}
		if (at % 10 === 3 && registered) checked.push(registered);
	}
	await db.insertInto("declaration").values(declarations).execute();
	if (answers.length > 0) {
		await db
			.insertInto("mapping_answer")
			.values(answers.map((person) => ({ owner, round, person, answered_on: declaredFrom })))
			.execute();
	}
	await loadWishes(db, filling, newId, random);
	if (checked.length > 0) {
		await db
			.insertInto("observed_check")
			.values(
				checked.map(({ id: holding, person, competence, level }, at) => ({
					...{ owner, id: newId(), person, competence, level, passed: at % 3 !== 2 },
					...{ checked_on: decidedOn, signed_on: decidedOn, assessor: decider },
					holding: at % 3 !== 2 ? holding : null,
				})),
			)
			.execute();
	}
	const waiting = declarations.filter(({ status, competence }) => status === "sent" && competence);
	await loadCertificates(db, owner, waiting.slice(0, 3), newId);
}

const undecided = {
	...{ competence: null, proposed_name: null, replaced_by: null, holding: null, status: "sent" },
	...{ decided_on: null, decided_by: null, decided_competence: null, decided_level: null },
	...{ decided_evidence: null, decided_from: null, decided_to: null, comment: "" },
} as const;

function drawDeclared(random: Random, at: number) {
	const proofs = ["own-word", "course-certificate", "own-word", "signed-check"] as const;
	return {
		level: (1 + drawBelow(random, 3)) as Level,
		used_recently: drawBelow(random, 10) < 8,
		proof: proofs[at % proofs.length] ?? "own-word",
		...{ valid_from: null, valid_to: null, note: "" },
		willing_to_share: [true, false, null][drawBelow(random, 3)] ?? null,
		declared_on: addDays(declaredFrom, drawBelow(random, 14)),
	};
}

async function loadWishes(
	db: Db,
	{ owner, stage }: Filling,
	newId: () => Identifier,
	random: Random,
): Promise<void> {
	const ways = ["course", "education", "placement", "own-time", "at-work"] as const;
	const wishing = stage.persons.filter((_, at) => at % 3 === 0);
	if (wishing.length === 0) return;
	await db
		.insertInto("learning_wish")
		.values(
			wishing.map((person, at) => ({
				...{ owner, id: newId(), person, proposed_name: null, wished_on: declaredFrom },
				competence: stage.competences[drawBelow(random, stage.competences.length)] ?? null,
				way: ways[at % ways.length] ?? "course",
				wanted_by: at % 2 === 0 ? addDays(openRound.dueOn, 180) : null,
				note: wishNotes[at % wishNotes.length] ?? "",
				status: at % 7 === 6 ? ("met" as const) : ("open" as const),
			})),
		)
		.execute();
}

async function loadCertificates(
	db: Db,
	owner: Identifier,
	declarations: readonly NewDeclaration[],
	newId: () => Identifier,
): Promise<void> {
	const content = new TextEncoder().encode(demoCertificate);
	const rows = declarations.map(({ id: declaration, person }) => ({
		...{ owner, id: newId(), person, declaration, added_on: declaredFrom },
		...{ name: "kursbevis.pdf", media_type: "application/pdf", size: content.length },
		...{ content, content_hash: createHash("sha256").update(content).digest("hex") },
	}));
	if (rows.length > 0) await db.insertInto("declaration_attachment").values(rows).execute();
}
