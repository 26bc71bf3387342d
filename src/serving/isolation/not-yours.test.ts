import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { type Kysely, sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { LoadingTables } from "../../outlook/demo/loading/load-municipality-store.ts";
import type { Operation } from "../document-requests/operations.case-support.ts";
import { allowedBy } from "../document-requests/schema-arbitrary.case-support.ts";
import { describeOnModel } from "../model-trial.case-support.ts";
import type { Answered, Asking, TrialClient } from "../server-trial.case-support.ts";
import { crawl } from "./crawl.case-support.ts";
import { collectKnownIds, idsFor, type KnownIds } from "./kinds-of-ids.case-support.ts";
import {
	createTwoMunicipalities,
	type TwoMunicipalities,
} from "./two-municipalities.case-support.ts";

const isId = (value: unknown): value is string =>
	typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

/**
 * Not compared: demo mode lets anybody choose any invented account; what a common person is called is for those who
 * cooperate to agree on, so that any id is taken; sign-in counts its tries.
 */
const open = new Set([
	"signInToDemo body account",
	"addPersonLink body commonPerson",
	"signIn body organisation",
]);

/** A request with one id left open: of its address, its search, or its body. */
interface Slot {
	readonly operation: Operation;
	/** `path unit`, `query within`, `body into.employments`. */
	readonly place: string;
	readonly name: string;
	ask(client: TrialClient, id: string): Promise<Answered>;
}

describeOnModel<LoadingTables>("what is another municipality's", ({ getDatabase }) => {
	let two: TwoMunicipalities;
	let theirs: KnownIds;
	let own: KnownIds;
	beforeAll(async () => {
		two = await createTwoMunicipalities(getDatabase());
		theirs = await collectKnownIds(getDatabase().db, two.whole.municipality, 2);
		own = await collectKnownIds(getDatabase().db, two.otherMunicipality, 2);
	}, 120_000);

	test("answers as what does not exist, wherever its id is put", async () => {
		const faults = new Map<string, string>();
		const named = new Set<string>();
		let asked = 0;
		for (const operation of two.operations) {
			for (const slot of slotsOf(operation, two, own)) {
				if (open.has(`${operation.name} ${slot.place}`)) continue;
				for (const id of idsFor(operation.name, slot.name, theirs)) {
					const none = randomUUID();
					const there = await slot.ask(two.stranger, id);
					const nowhere = await slot.ask(two.stranger, none);
					asked += 1;
					if (isSaidOf(there, slot)) named.add(`${operation.name} ${slot.place}`);
					const [a, b] = [shown(there, id), shown(nowhere, none)];
					const key = `${operation.name} ${slot.place}`;
					if (a !== b) faults.set(key, `${a}\n${b}`);
					const isPlace = !slot.place.startsWith("query");
					if (isPlace && there.status < 300) faults.set(key, `${there.status} ${a}`);
				}
			}
		}
		expect(Object.fromEntries(faults)).toEqual({});
		expect(asked).toBeGreaterThan(300);
		// Nearly all were refused for that id, and not for something else in the request.
		expect(named.size).toBeGreaterThan(150);
	}, 300_000);

	test("is in nothing that can be read", async () => {
		const secrets = await listSecrets(getDatabase().db, two.whole.municipality);
		expect(secrets.size).toBeGreaterThan(500);
		let read = 0;
		for (const ids of [own, theirs]) {
			for (const { path, answered, text } of await crawl(two.stranger, two.operations, ids, 2)) {
				// Demo mode shows its invented accounts to whoever comes by.
				if (path.startsWith("/demo/")) continue;
				if (answered.status === 200) read += 1;
				const asked = new Set(path.split("/"));
				for (const found of text.match(words) ?? []) {
					if (secrets.has(found) && !asked.has(found)) expect.fail(`${path} shows ${found}`);
				}
			}
		}
		expect(read).toBeGreaterThan(60);
	}, 120_000);
});

const words = /[\p{L}\d@._+-]+/gu;

/** Every id, e-mail address and staff number of an organisation, past every policy. */
// biome-ignore lint/suspicious/noExplicitAny: every table there is.
async function listSecrets(db: Kysely<any>, owner: string): Promise<ReadonlySet<string>> {
	const ids = await collectKnownIds(db, owner, 100_000);
	const { rows } = await sql<{ said: string }>`
		select email as said from account where owner = ${owner}
		union all select staff_number from person where owner = ${owner} and length(staff_number) > 4`.execute(
		db,
	);
	return new Set([...[...ids.values()].flat(), ...rows.map(({ said }) => said)]);
}

/** Whether it was the id that the answer is about. */
function isSaidOf({ status, json }: Answered, { place }: Slot): boolean {
	const [kind, where = ""] = place.split(" ");
	if (kind !== "body") return status === 404 || kind === "query";
	const steps = where.split(".");
	return (json?.errors ?? []).some(({ pointer }: { pointer: string }) =>
		steps.some((step) => pointer.split("/").includes(step)),
	);
}

/** Every place for an id in an operation, each with requests that are otherwise as the document asks for. */
function slotsOf(
	operation: Operation,
	{ document }: TwoMunicipalities,
	own: KnownIds,
): readonly Slot[] {
	const pool = { ids: [...own.values()].flat() };
	const named = (place: string) =>
		operation.parameters.filter((parameter) => parameter.in === place);
	const ownId = (name: string) => {
		const ids = idsFor(operation.name, name, own);
		// The first person is linked already.
		return (operation.name === "addPersonLink" ? ids.at(-1) : ids[0]) ?? randomUUID();
	};
	const places = Object.fromEntries(
		named("path").map(({ name, schema }) => [
			name,
			isIdSchema(schema)
				? ownId(name)
				: String(fc.sample(allowedBy(schema, document, pool), { seed: 7, numRuns: 1 })[0]),
		]),
	);
	const needed = Object.fromEntries(
		named("query").flatMap(({ name, required, schema }) =>
			required ? [[name, isIdSchema(schema) ? ownId(name) : "1"]] : [],
		),
	);
	const send = (
		client: TrialClient,
		path: Readonly<Record<string, string>>,
		body: unknown,
		query: Readonly<Record<string, string>> = {},
	) => {
		const asking: Asking = {
			ifMatch: 1,
			...(operation.body?.mediaType === "application/json" && body !== undefined ? { body } : {}),
		};
		const address = operation.path.replace(/\{(\w+)\}/g, (_, name) => path[name] ?? "");
		const asks = new URLSearchParams({ ...needed, ...query }).toString();
		return client[operation.method as "get"](asks === "" ? address : `${address}?${asks}`, asking);
	};
	const bodies =
		operation.body?.mediaType === "application/json"
			? fc
					.sample(allowedBy(operation.body.schema, document, pool), { seed: 3, numRuns: 40 })
					.map((body) => mapIds(plausible(body), (_, name) => ownId(name)))
			: [undefined];
	const slots: Slot[] = [];
	for (const { name, schema } of named("path")) {
		if (!isIdSchema(schema)) continue;
		const ask = (client: TrialClient, id: string) =>
			send(client, { ...places, [name]: id }, bodies[0]);
		slots.push({ operation, place: `path ${name}`, name, ask });
	}
	for (const { name, schema } of named("query")) {
		if (!isIdSchema(schema)) continue;
		const ask = (client: TrialClient, id: string) =>
			send(client, places, bodies[0], { [name]: id });
		slots.push({ operation, place: `query ${name}`, name, ask });
	}
	const times = new Map<string, number>();
	for (const body of bodies) {
		for (const [place, name] of listIdPlaces(body)) {
			const before = times.get(place) ?? 0;
			if (before >= 2) continue;
			times.set(place, before + 1);
			const ask = (client: TrialClient, id: string) =>
				send(
					client,
					places,
					mapIds(body, (at, inner, was) =>
						at === place ? id : isInAnothersWay(operation, inner) ? null : was,
					),
				);
			slots.push({ operation, place: `body ${place}`, name, ask });
		}
	}
	return slots;
}

function isIdSchema(schema: unknown): boolean {
	return JSON.stringify(schema).includes('"uuid"');
}

/** The value with each id in it replaced. A list's own name is that of each of its ids. */
function mapIds(
	value: unknown,
	replace: (place: string, name: string, id: string) => string | null,
	place: readonly string[] = [],
): unknown {
	if (isId(value)) return replace(place.join("."), place.at(-1) ?? "", value);
	if (Array.isArray(value)) {
		return value.map((item) => mapIds(item, replace, place)).filter((item) => item !== null);
	}
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, mapIds(inner, replace, [...place, name])]),
	);
}

/** Parts of a split unit are refused for where they are placed before each other's ids are looked at. */
function isInAnothersWay({ name }: Operation, field: string): boolean {
	return name === "splitUnit" || name === "mergeUnits"
		? ["parent", "units", "employments", "positions"].includes(field)
		: false;
}

/** What any text, number or day would be refused for, as somebody who fills in a form would write it. */
const sensible: Readonly<Record<string, unknown>> = {
	...{ email: "en@example.no", version: 1, required: 2, amount: 1, role: "unit-leader" },
	...{
		validFrom: "2026-02-01",
		validTo: "2030-12-31",
		from: "2026-03-01",
		to: null,
		on: "2027-01-01",
	},
};

function plausible(value: unknown): unknown {
	if (Array.isArray(value)) return value.slice(0, 1).map(plausible);
	if (typeof value !== "object" || value === null) return value;
	if ("role" in value && (value as { readonly unit?: unknown }).unit === null) {
		return { role: "employee" };
	}
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [
			name,
			name in sensible ? sensible[name] : plausible(inner),
		]),
	);
}

function listIdPlaces(body: unknown): ReadonlyMap<string, string> {
	const places = new Map<string, string>();
	mapIds(body, (place, name, id) => {
		places.set(place, name);
		return id;
	});
	return places;
}

/** All of an answer that can tell something, without the id asked for and what is new each time. */
function shown({ status, headers, json, bytes }: Answered, id: string): string {
	const { date: _date, "x-request-id": _request, ...kept } = headers;
	const body = json === null ? Buffer.from(bytes).toString("utf8") : JSON.stringify(json);
	const text = JSON.stringify({ status, headers: kept, body });
	return text.replaceAll(id, "<id>");
}
