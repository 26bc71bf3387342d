import { beforeAll, expect, test } from "vitest";
import type { LoadingTables } from "../../outlook/demo/loading/load-municipality-store.ts";
import { listOperations, type Operation } from "../document-requests/operations.case-support.ts";
import { follow, type Schema } from "../document-requests/schema-arbitrary.case-support.ts";
import { describeOnModel } from "../model-trial.case-support.ts";
import type { TrialClient } from "../server-trial.case-support.ts";
import { createWholeTrial, type WholeTrial } from "../whole-trial.case-support.ts";
import { fillMunicipality } from "./filled-municipality.case-support.ts";
import { collectRows, type KnownRow, type KnownRows } from "./known-rows.case-support.ts";

describeOnModel<LoadingTables>(
	"two who change one thing from the same version",
	({ getDatabase, engine }) => {
		// The embedded engine has one connection, so that its writers wait for each other: fewer say as much there.
		const races = engine === "server" ? 200 : 70;
		let whole: WholeTrial;
		let document: Schema;
		let versioned: readonly Operation[];
		let all: readonly Operation[];
		beforeAll(async () => {
			whole = await createWholeTrial(getDatabase());
			const [client] = whole.planners();
			await fillMunicipality(client);
			const wish = { proposedName: "Sårstell", way: "course" };
			expect((await client.post("/wishes", { body: wish })).status).toBe(201);
			document = (await whole.server.anonymous.get("/openapi.json")).json as Schema;
			all = listOperations(document);
			versioned = all.filter(({ parameters }) =>
				parameters.some(({ name }) => name.toLowerCase() === "if-match"),
			);
		}, 120_000);

		test(`never overwrite each other unseen: ${races} races over everything that can be changed`, async () => {
			const changes = versioned.filter(
				({ method, name }) =>
					(method === "put" || method === "patch") && !betweenTwo.includes(name),
			);
			const raced = new Map<string, number>(changes.map(({ name }) => [name, 0]));
			const refused = new Map<string, string>();
			const isEnough = () => sum(raced) >= races && ![...raced.values()].includes(0);
			for (let round = 0; !isEnough() && round < 20; round++) {
				// Anew in each round: a change of an account or a role ends its sessions, the racers' own too.
				const [one, other] = whole.planners();
				const rows = ownOrganisation(await collectRows(one, all), whole.municipality);
				for (const operation of changes) {
					const outcome = await race(operation, rows, round, one, other, document);
					if (outcome === "raced") raced.set(operation.name, (raced.get(operation.name) ?? 0) + 1);
					else refused.set(operation.name, outcome);
				}
			}
			const never = changes.filter(({ name }) => raced.get(name) === 0);
			expect(Object.fromEntries(never.map(({ name }) => [name, refused.get(name)]))).toEqual({});
			expect(sum(raced)).toBeGreaterThanOrEqual(races);
		}, 300_000);

		test("never both remove it", async () => {
			const rows = await collectRows(whole.planners()[0], all);
			let removed = 0;
			for (const { method, path } of versioned) {
				const known = rows.get(path)?.at(-1);
				if (method !== "delete" || known === undefined) continue;
				// Anew for each: a removed role ends its account's sessions, the racers' own too.
				const [one, other] = whole.planners();
				const asking = { ifMatch: known.row.version };
				const answers = await Promise.all(
					[one, other].map((who) => who.delete(known.path, asking)),
				);
				const statuses = answers.map(({ status }) => status);
				const succeeded = statuses.filter((status) => status < 300);
				expect(succeeded.length, `${path}: ${statuses}`).toBeLessThanOrEqual(1);
				removed += succeeded.length;
			}
			expect(removed).toBeGreaterThan(5);
		}, 120_000);
	},
);

/** Nobody but the two whose it is can change it; `knowledge/mapping/conversations` tries them against each other. */
const betweenTwo: readonly string[] = ["changeConversation", "changeConversationPoint"];

/** All organisations are read by everybody; each changes its own. */
function ownOrganisation(rows: KnownRows, municipality: string): KnownRows {
	const own = "/organisations/{organisation}";
	return new Map(rows).set(
		own,
		(rows.get(own) ?? []).filter(({ row }) => row.id === municipality),
	);
}

/** Both send their own change of the row from the version that both have seen. Why not, when neither is taken. */
async function race(
	operation: Operation,
	rows: KnownRows,
	round: number,
	one: TrialClient,
	other: TrialClient,
	document: Schema,
): Promise<string> {
	const known = findRow(operation, rows, round);
	if (known === undefined) return "there is no row";
	const { path } = known;
	const row = await readAgain(one, known);
	const method = operation.method as "put" | "patch";
	const bodies = ["A", "B"].map((mark) => writeBody(operation, row, mark, document));
	const answers = await Promise.all(
		[one, other].map((who, at) => who[method](path, { body: bodies[at], ifMatch: row.version })),
	);
	const statuses = answers.map(({ status }) => status).sort();
	const won = answers.filter(({ status }) => status < 300);
	if (won.length === 0)
		return JSON.stringify(answers.map(({ status, json }) => [status, json])).slice(0, 400);
	expect(statuses, `${operation.name} ${path}`).toEqual([won[0]?.status, 412]);
	const stale = answers.find(({ status }) => status === 412);
	expect(stale?.json?.current?.version, `${operation.name} shows what is there now`).toBe(
		row.version + 1,
	);
	return "raced";
}

/** As it is now: another race of the round may have changed it. */
async function readAgain(
	client: TrialClient,
	{ row, own }: { readonly row: KnownRow; readonly own: string },
): Promise<KnownRow> {
	const { status, json } = await client.get(own, {});
	return status === 200 && json?.version !== undefined ? json : row;
}

/** What is changed at an inner address (`…/guidance`, `…/status`) has the version of the row around it. */
function findRow({ path }: Operation, rows: KnownRows, round: number) {
	const own = rows.get(path);
	const mine = own?.[round % own.length];
	if (mine !== undefined) return { ...mine, own: mine.path };
	const around = path.slice(0, path.lastIndexOf("/"));
	const outer = rows.get(around);
	const known = outer?.[round % outer.length];
	return known && { row: known.row, own: known.path, path: known.path + path.slice(around.length) };
}

/** The row's own values for what may be sent, with the first free text marked so that the two differ. */
function writeBody(
	{ body, name }: Operation,
	row: KnownRow,
	mark: string,
	document: Schema,
): object {
	const given = special[name];
	if (given !== undefined) return given(row, mark);
	let schema = body?.schema ?? {};
	if (typeof schema.$ref === "string") schema = follow(document, schema.$ref);
	const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
	const kept = Object.fromEntries(
		properties.flatMap(([key]) => (key in row ? [[key, asSent(row[key])]] : [])),
	);
	const free = properties.find(
		([key, { type, format, pattern, enum: choices }]) =>
			type === "string" && !format && !pattern && !choices && typeof row[key] === "string",
	)?.[0];
	return free === undefined
		? kept
		: { ...kept, [free]: `${String(row[free]).slice(0, 40)} ${mark}` };
}

/** What is shown with its name, as a unit, is sent as its id alone. */
function asSent(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asSent);
	const { id } = (value ?? {}) as { readonly id?: unknown };
	return typeof id === "string" ? id : value;
}

/** Bodies that say something else than the row they change. */
const special: Readonly<Record<string, (row: KnownRow, mark: string) => object>> = {
	setRequirementGuidance: () => ({ guidance: [] }),
	movePlan: () => ({ status: "draft" }),
	changeAccount: ({ email, language, person }, mark) => ({
		...{ email, language, person, name: `Navn ${mark}`, disabled: false },
	}),
	changeTurnover: (_, mark) => ({
		name: `Egen ${mark}`,
		source: "Egen telling",
		rates: [{ ageFrom: 0, ageTo: 150, educationGroup: null, yearlyExit: 0.1 }],
	}),
	changeSignal: (_, mark) => ({
		...{ competenceName: "Tegnspråk", urgency: "now", words: `Fordi ${mark}` },
	}),
	answerInput: (_, mark) => ({ answer: `Svar ${mark}` }),
};

function sum(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((total, count) => total + count, 0);
}
