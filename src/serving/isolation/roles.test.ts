import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { Route } from "../../machinery/http/routes/route.ts";
import { createMailTransport } from "../../machinery/mail/mail-transport.ts";
import type { LoadingTables } from "../../outlook/demo/loading/load-municipality-store.ts";
import { actions, type ReachOfRole } from "../../people/access/authorisation/actions.ts";
import { type Role, roles } from "../../people/access/authorisation/roles.ts";
import { createAllRoutes } from "../all-routes.ts";
import type { Operation } from "../document-requests/operations.case-support.ts";
import { describeOnModel } from "../model-trial.case-support.ts";
import {
	type Answered,
	type Asking,
	type TrialClient,
	trialInstallation,
	trialMoment,
	trialOrigin,
} from "../server-trial.case-support.ts";
import { crawl } from "./crawl.case-support.ts";
import { collectKnownIds, idsFor, type KnownIds } from "./kinds-of-ids.case-support.ts";
import {
	createTwoMunicipalities,
	type TwoMunicipalities,
} from "./two-municipalities.case-support.ts";

// biome-ignore lint/suspicious/noExplicitAny: past every policy, every table there is.
type AnyDb = Kysely<any>;

interface Staff {
	readonly id: string;
	readonly unit: string;
	readonly number: string;
	readonly name: string | null;
	readonly birth: string | null;
}

describeOnModel<LoadingTables>("what a role reaches", ({ getDatabase, engine }) => {
	let two: TwoMunicipalities;
	let ids: KnownIds;
	let staff: readonly Staff[];
	let routes: ReadonlyMap<string, Route>;
	let clientOf: (role: Role) => TrialClient;
	let self: Staff;
	let led: string;
	beforeAll(async () => {
		const { db } = getDatabase();
		two = await createTwoMunicipalities(getDatabase());
		const { municipality, server } = two.whole;
		ids = await collectKnownIds(db, municipality, 6);
		staff = await listStaff(db, municipality);
		self = staff[0]!;
		led = self.unit;
		routes = new Map(listRoutes().map((route) => [route.operation, route]));
		const clients = new Map(
			roles.map((role) => [
				role,
				server.as({
					organisation: municipality,
					roles: [role],
					...(role === "employee" ? { person: self.id } : {}),
					...(role === "unit-leader" ? { units: [led] } : {}),
				}),
			]),
		);
		clientOf = (role) => clients.get(role)!;
	}, 120_000);

	test("is what the table of roles and actions says, told before anything else", async () => {
		const faults: string[] = [];
		let refused = 0;
		let allowed = 0;
		for (const operation of two.operations) {
			const route = routes.get(operation.name);
			if (route === undefined) continue;
			const mayDo: Partial<Record<Role, ReachOfRole>> =
				actions[route.action as keyof typeof actions];
			for (const role of roles) {
				const client = clientOf(role);
				// Everybody may end their own sessions; that of this test is needed.
				if (operation.name === "endOwnSessions") continue;
				if (mayDo[role] !== undefined) {
					// A body that nothing takes, so that what is allowed changes nothing here.
					const answered = await send(client, operation, () => randomUUID(), { body: [] });
					allowed += 1;
					const tooWide = mayDo[role] === "outline" && figuresAlone.has(operation.name);
					// What is one's own is nobody's without an employee's record, which the employee alone has here.
					const isNobody = mayDo[role] === "self" && role !== "employee";
					if ((answered.status === 403) !== (tooWide || isNobody) || answered.status === 401) {
						faults.push(`${role} may do ${operation.name}, but ${answered.status}`);
					}
					continue;
				}
				const real = (name: string) => idsFor(operation.name, name, ids)[0] ?? "";
				const tries: readonly (() => Promise<Answered>)[] = [
					() => send(client, operation, real, { body: {}, ifMatch: 1 }),
					() => send(client, operation, () => randomUUID(), { body: [], ifMatch: "x" }),
					() => send(client, operation, () => "not-an-id", {}),
				];
				const answers: Answered[] = [];
				for (const ask of engine === "server" ? tries : tries.slice(0, 1))
					answers.push(await ask());
				refused += 1;
				const said = new Set(
					answers.map(({ status, json }) => `${status} ${JSON.stringify(json)}`),
				);
				if (said.size > 1 || answers[0]?.json?.code !== "not-allowed") {
					faults.push(`${role} may not do ${operation.name}, but ${[...said].join(" / ")}`);
				}
			}
		}
		expect(faults).toEqual([]);
		expect(refused).toBeGreaterThan(800);
		expect(allowed).toBeGreaterThan(400);
	}, 300_000);

	test("is of persons: all, those of the units led, oneself, or nobody", async () => {
		const within = await listWithin(getDatabase().db, led);
		const inLed = new Set(staff.filter(({ unit }) => within.has(unit)).map(({ id }) => id));
		expect(inLed.size).toBeLessThan(new Set(staff.map(({ id }) => id)).size);
		const mayBeSeen: Partial<Record<Role, (id: string) => boolean>> = {
			"unit-leader": (id) => inLed.has(id),
			employee: (id) => id === self.id,
		};
		const seen = new Map<Role, number>();
		const faults = new Set<string>();
		for (const role of roles) {
			if (actions["persons.read"][role as "employee"] === undefined || role in mayBeSeen) {
				const may = mayBeSeen[role] ?? (() => false);
				const hidden = secretsOf(staff, may);
				let reads = 0;
				for (const { operation, answered, text } of await crawl(
					clientOf(role),
					two.operations,
					ids,
					engine === "server" ? 6 : 2,
				)) {
					if (answered.status !== 200) continue;
					// Demo mode shows its invented accounts to whoever comes by.
					if (operation.path.startsWith("/demo/")) continue;
					// Who keeps accounts sees whose they are.
					const keepsAccounts =
						actions["accounts.read"][role as "regional-coordinator"] !== undefined;
					if (keepsAccounts && /^.(accounts|audit-events)/.test(operation.path)) continue;
					reads += 1;
					for (const [secret, what] of hidden) {
						if (text.includes(secret)) faults.add(`${role}: ${operation.name} shows ${what}`);
					}
					for (const { name } of staff.filter(({ id }) => may(id))) {
						if (name !== null && text.includes(name)) seen.set(role, (seen.get(role) ?? 0) + 1);
					}
				}
				expect(reads, `${role} reads`).toBeGreaterThan(15);
			}
		}
		expect([...faults]).toEqual([]);
		expect(seen.get("unit-leader")).toBeGreaterThan(0);
		expect(seen.get("employee")).toBeGreaterThan(0);
	}, 300_000);

	test("is of no figure that counts persons, for those who are involved", async () => {
		await addTellingFigures(two.planner);
		const known = await collectKnownIds(getDatabase().db, two.whole.municipality, 2);
		const plain = await crawl(two.planner, two.operations, known, 2);
		const shown = new Set(plain.flatMap(({ text }) => text.match(new RegExp(telling, "g")) ?? []));
		expect([...shown].sort()).toEqual(["87651", "87653", "87654", "87655", "87656", "87657"]);
		for (const role of roles) {
			if (actions["analyses.read"][role as "union-representative"] !== "outline") continue;
			const crawled = await crawl(clientOf(role), two.operations, known, 2);
			const told = crawled.filter(({ text }) => telling.test(text)).map(({ path }) => path);
			expect(told, role).toEqual([]);
			const fields = new Set(
				crawled.flatMap(({ answered: { status, json } }) =>
					status === 200 ? listNumbers(json).map((place) => place.split(".").at(-1) ?? "") : [],
				),
			);
			expect([...fields].filter((field) => !harmless.has(field.replaceAll("[]", "")))).toEqual([]);
			expect(fields.size).toBeGreaterThan(15);
		}
	}, 120_000);
});

/** What has no outline: it is figures alone. */
const figuresAlone = new Set([
	"downloadGapJson",
	"downloadGapCsv",
	"getPersonsOfFinding",
	"getHeatMap",
	"getMappingProgress",
	"compareMappingRound",
	"getProfileFreshness",
]);

/** Numbers that stand for counted persons in what `addTellingFigures` adds, and nowhere else. */
const telling = /8765[1-9]/;

/** The numbers that those involved may see: of rows, of what is asked for, of kroner, and of how many things there are. */
const harmless = new Set([
	...["version", "definitionVersion", "limit", "offset", "total", "number", "place", "level"],
	...["required", "share", "minLevel", "criticality", "validityMonths", "target", "baseline"],
	...["ageFrom", "ageTo", "yearlyExit"],
	...["goals", "measures", "inputs", "openInputs", "participants", "deliveries", "findings"],
	...["requirements", "competences", "unpriced", "openGoals", "unpricedMeasures"],
	...["measuresWithoutGoal", "linkedFindings", "fullCost", "uncovered", "year"],
	...["fee", "travel", "substitute", "salaryDuringLeave", "salary-during-leave", "kroner", "spent"],
	...["ownShare", "own-share", "grant"],
]);

/**
 * A goal, a measure and a delivery whose counts of persons can be told from all other numbers, and a kept version of them.
 * What a goal aims at is the plan's own word, counts nobody, and is shown.
 */
async function addTellingFigures(planner: TrialClient): Promise<void> {
	const add = async (path: string, body: object): Promise<string> => {
		const { status, json } = await planner.post(path, { body });
		expect(status, `${path} ${JSON.stringify(json)}`).toBe(201);
		return json.id;
	};
	const { json: plans } = await planner.get("/plans?search=Kompetanseplan");
	const plan = `/plans/${plans.items[0].id}`;
	await add(`${plan}/goals`, {
		...{ kind: "result", goal: "Flere", indicator: "Antall", unitOfMeasure: "persons" },
		...{ baseline: 87_651, baselineOn: "2026-01-01", target: 99, targetOn: "2028-01-01" },
	});
	const measure = await add(`${plan}/measures`, {
		...{ goal: null, goalText: "Flere", findingText: "For få", measure: "Kurs", kind: "learn" },
		...{ delivery: "training", targetGroup: "Alle", persons: 87_653, unit: null },
		...{ responsibleRole: "Leder", deadline: "2028-06-01", indicator: "Antall" },
		cost: { salaryDuringLeave: null, substitute: null, travel: null, fee: null },
		funding: { ownShare: null, grant: null },
		baseline: { countedIn: "persons", amount: 87_654 },
		target: { countedIn: "persons", amount: 87_655 },
	});
	await add(`/measures/${measure}/deliveries`, {
		...{ kind: "training", description: "Kurs", status: "completed", validFrom: "2026-01-01" },
		...{ plannedPersons: 87_657, completedPersons: 87_656, validTo: "2026-06-01" },
	});
	await add(`${plan}/versions`, { note: "Med tall" });
}

function listRoutes(): readonly Route[] {
	const mail = createMailTransport({ kind: "file", folder: "/nowhere", from: "x@example.no" });
	return createAllRoutes({
		origin: trialOrigin,
		mail,
		now: () => trialMoment,
		installation: trialInstallation,
	});
}

async function send(
	client: TrialClient,
	{ method, path, body }: Operation,
	idOf: (name: string) => string,
	asking: Asking,
): Promise<Answered> {
	const address = path.replace(/\{(\w+)\}/g, (_, name) => idOf(name));
	const { body: sent, ...rest } = asking;
	return client[method as "get"](address, {
		...rest,
		...(body === undefined || sent === undefined ? {} : { body: sent }),
	});
}

async function listStaff(db: AnyDb, owner: string): Promise<readonly Staff[]> {
	const { rows } = await sql<Staff>`
		select p.id, e.unit, p.staff_number as number, p.name, p.birth::text as birth from person as p
		join employment as e on e.owner = p.owner and e.person = p.id
		where p.owner = ${owner} order by p.id`.execute(db);
	return rows;
}

async function listWithin(db: AnyDb, unit: string): Promise<ReadonlySet<string>> {
	const { rows } = await sql<{ id: string }>`
		with recursive within as (
			select owner, id from unit where id = ${unit}
			union select u.owner, u.id from unit as u join within on within.owner = u.owner and u.parent = within.id
		) select id from within`.execute(db);
	return new Set(rows.map(({ id }) => id));
}

/** What tells of a person, by what it is. */
function secretsOf(
	staff: readonly Staff[],
	may: (id: string) => boolean,
): ReadonlyMap<string, string> {
	const secrets = new Map<string, string>();
	const seen = new Set(staff.filter(({ id }) => may(id)).map(({ name }) => name));
	for (const { id, number, name } of staff) {
		if (may(id)) continue;
		secrets.set(id, "the id of a person");
		secrets.set(number, "a staff number");
		if (name !== null && !seen.has(name)) secrets.set(name, "a name");
	}
	return secrets;
}

/** Where numbers stand in an answer: names of fields, lists without places. */
function listNumbers(value: unknown, place = ""): readonly string[] {
	if (typeof value === "number") return [place];
	if (Array.isArray(value)) return value.flatMap((item) => listNumbers(item, `${place}[]`));
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		listNumbers(inner, place === "" ? name : `${place}.${name}`),
	);
}
