import { expect, test } from "vitest";
import { environmentNames, readSettings } from "./read-settings.ts";

const origin = "https://plan.example.no";

test("in demo mode nothing needs to be said", () => {
	expect(readSettings(undefined, {}, { demo: true })).toMatchObject({
		ok: true,
		value: {
			host: "127.0.0.1",
			port: 3000,
			site: { origin: "http://localhost:3000", demo: true },
			database: { embedded: { dataFolder: "data" } },
			mail: { kind: "file", folder: "data-mail" },
		},
	});
});

test("the environment goes before the file", () => {
	const file = JSON.stringify({ port: 4000, origin, databaseUrl: "postgres://a:b@c/d" });
	expect(
		readSettings(file, { PORT: "5000", RODTRAD_TRUSTED_PROXIES: "127.0.0.1, ::1" }),
	).toMatchObject({
		ok: true,
		value: {
			port: 5000,
			site: { origin, demo: false },
			database: { server: { url: "postgres://a:b@c/d", connections: 10 } },
			trustedProxies: ["127.0.0.1", "::1"],
		},
	});
});

test("all faults are named together, each with a remedy, and no secret is shown", () => {
	const file = JSON.stringify({ colour: "red", connections: 0, origin: "http://plan.example.no" });
	const read = readSettings(file, {
		PORT: "seventy",
		RODTRAD_DEMO: "perhaps",
		DATABASE_URL: "mysql://root:hemmelig@db/x",
		RODTRAD_MAIL_URL: "hemmelig",
		RODTRAD_PROVIDERS: '[{"key":"a","clientSecret":"hemmelig"}]',
	});
	if (read.ok) throw new Error("It was read.");
	expect(read.problem.map(({ name, value }) => [name, value]).sort()).toEqual([
		["DATABASE_URL", undefined],
		["PORT", "seventy"],
		["RODTRAD_DEMO", "perhaps"],
		["RODTRAD_MAIL_URL", undefined],
		["RODTRAD_PROVIDERS", undefined],
		["colour", undefined],
		["connections", "0"],
		["origin", "http://plan.example.no"],
	]);
	expect(JSON.stringify(read.problem)).not.toContain("hemmelig");
	for (const { remedy } of read.problem) expect(Object.values(remedy).every(Boolean)).toBe(true);
});

test("outside demo mode an address under https is asked for; in demo mode http is for this machine", () => {
	const names = (environment: Record<string, string>, demo: boolean) => {
		const read = readSettings(undefined, environment, { demo });
		return read.ok ? [] : read.problem.map(({ name }) => name);
	};
	expect(names({}, false)).toEqual(["origin"]);
	expect(names({ RODTRAD_ORIGIN: "http://localhost:3000" }, false)).toEqual(["RODTRAD_ORIGIN"]);
	expect(names({ RODTRAD_ORIGIN: "http://plan.example.no" }, true)).toEqual(["RODTRAD_ORIGIN"]);
	expect(names({ RODTRAD_ORIGIN: `${origin}/` }, false)).toEqual(["RODTRAD_ORIGIN"]);
	expect(names({ RODTRAD_ORIGIN: origin }, false)).toEqual([]);
});

test("a file that is no object of JSON is refused as a whole", () => {
	for (const text of ["{", "[]", "null", "7"]) {
		expect(readSettings(text, {})).toMatchObject({ ok: false, problem: [{ name: "--config" }] });
	}
});

test("every setting has a variable of its own", () => {
	const variables = Object.values(environmentNames);
	expect(new Set(variables).size).toBe(variables.length);
});
