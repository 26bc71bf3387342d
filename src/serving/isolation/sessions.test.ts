import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../machinery/database/open-database.ts";
import type { MailMessage } from "../../machinery/mail/mail-message.ts";
import { createAccessRoutes } from "../../people/access/access-routes.ts";
import { createDoorRoutes } from "../../people/access/door/door-routes.ts";
import type { Tables } from "../../people/access/tables.ts";
import { describeOnModel, trialDay } from "../model-trial.case-support.ts";
import {
	type Answered,
	createTrialServer,
	type TrialServer,
	trialMoment,
	trialOrigin,
} from "../server-trial.case-support.ts";

const hour = 3_600_000;
const password = "riktig hest batteri stift";

describeOnModel<Tables>("a session", ({ getDatabase, addOrganisation, engine }) => {
	let server: TrialServer;
	let limited: TrialServer;
	let now = trialMoment;
	const sent: MailMessage[] = [];
	const mail = { send: async (message: MailMessage) => void sent.push(message) };
	beforeAll(async () => {
		const database = getDatabase() as unknown as Database<never>;
		const make = (perMinute: number) =>
			createTrialServer(
				database,
				createAccessRoutes({
					...{ origin: trialOrigin, mail, now: () => now },
					...{ personalData: [], retention: [] },
				}),
				createDoorRoutes({
					...{ demo: false, origin: trialOrigin, mail, providers: [] },
					onFault: (error) => {
						throw error;
					},
				}),
				{ clock: { today: () => trialDay, now: () => now }, perMinute },
			);
		server = await make(0);
		limited = await make(6000);
	});

	const tokenOf = (email: string) =>
		/link=([\w-]+)/.exec(sent.filter(({ to }) => to.address === email).at(-1)?.text ?? "")?.[1] ??
		"";
	const choose = (token: string, chosen = password) =>
		server.anonymous.post("/one-time-links/use", { body: { token, password: chosen } });

	/** One with an account and a password, and the administrator who invited them. */
	async function begin(name: string) {
		const organisation = await addOrganisation();
		const administrator = server.as({ organisation, roles: ["municipal-administrator"] });
		const email = `${name}-${engine}@example.no`;
		const roles = [{ role: "quality-developer" }];
		const { json: account } = await administrator.post("/accounts", {
			body: { email, name, roles },
		});
		expect((await choose(tokenOf(email))).status).toBe(204);
		const enter = async (headers: Record<string, string> = {}) =>
			server.anonymous.post("/sign-in", { body: { email, password }, headers });
		return { administrator, account, email, enter };
	}
	const own = (cookie: string, asking: object = {}) =>
		server.anonymous.get("/own-account", { headers: { cookie, ...asking } });

	test("is good for nothing after sign-out, a change of role, and the account's end", async () => {
		const { administrator, account, enter } = await begin("tyveri");
		const path = `/accounts/${account.id}`;
		const ways: readonly ((cookie: string) => Promise<Answered>)[] = [
			(cookie) => server.anonymous.post("/sign-out", { headers: { cookie } }),
			() => administrator.post(`${path}/roles`, { body: { role: "municipal-director" } }),
			async () => {
				const { json } = await administrator.get(path);
				const { email, name, language, person } = json;
				const body = { email, name, language, person, disabled: true };
				return administrator.put(path, { body, ifMatch: json.version });
			},
		];
		for (const end of ways) {
			const stolen = cookieOf(await enter());
			expect((await own(stolen)).status).toBe(200);
			expect((await end(stolen)).status).toBeLessThan(300);
			expect((await own(stolen)).status).toBe(401);
		}
		expect((await enter()).status).toBe(401);
	});

	test("ends by the clock, unused or in any case", async () => {
		const { enter } = await begin("klokke");
		const cookie = cookieOf(await enter());
		try {
			for (let used = 0; used < 3; used += 1) {
				now += 7 * hour;
				expect((await own(cookie)).status).toBe(200);
			}
			now += 4 * hour;
			expect((await own(cookie)).status).toBe(401);
			const unused = cookieOf(await enter());
			now += 8 * hour + 1;
			expect((await own(unused)).status).toBe(401);
		} finally {
			now = trialMoment;
		}
	});

	test("has a token of the server's own, whatever the browser brings", async () => {
		const { enter } = await begin("feste");
		const planted = "rodtrad=plantet-av-en-annen-plantet-av-en-annen";
		const first = cookieOf(await enter({ cookie: planted }));
		expect(first).not.toBe(planted);
		expect((await own(planted)).status).toBe(401);
		const second = cookieOf(await enter({ cookie: first }));
		expect(second).not.toBe(first);
		expect((await own(first)).status).toBe(401);
		for (const cookie of [
			"rodtrad=",
			"rodtrad=%00",
			`${second}x`,
			"__Host-rodtrad=x",
			"rodtrad=' or 1=1 --",
		]) {
			expect((await own(cookie)).status, cookie).toBe(401);
		}
		// Two of one name: whichever is read, it is not more than what it is.
		expect((await own(`rodtrad=x; ${second}`)).status).toBeLessThan(500);
	});

	test("changes nothing at another site's bidding", async () => {
		const { enter, email } = await begin("forfalsket");
		const cookie = cookieOf(await enter());
		const { json } = await own(cookie);
		const form = { "content-type": "application/x-www-form-urlencoded" };
		const text = { "content-type": "text/plain" };
		const other = { origin: "https://andre.example.no" };
		const body = { language: "nn" };
		const raw = JSON.stringify(body);
		const without = { "x-rodtrad": "" };
		const tries: readonly (readonly [string, Record<string, string>])[] = [
			["another origin", other],
			["another origin, as a form", { ...other, ...form, ...without }],
			["the origin null", { origin: "null" }],
			["no origin", { origin: "" }],
			["a form", { ...form, ...without }],
			["a text", { ...text, ...without }],
			["another part of this site", { "sec-fetch-site": "same-site" }],
			["a sister's origin", { origin: "http://localhost.example.no:3000" }],
			["a longer origin", { origin: `${trialOrigin}.example.no` }],
			["another port", { origin: "http://localhost:3001" }],
		];
		for (const [what, headers] of tries) {
			for (const address of ["/own-account", "/sign-out", "/sign-in"]) {
				const method = address === "/own-account" ? "patch" : "post";
				const answered = await server.anonymous[method](address, {
					...{ raw, ifMatch: json.version },
					headers: { cookie, "content-type": "application/json", ...headers },
				});
				expect(answered.status, `${what} ${address}`).toBe(403);
				expect(answered.headers["set-cookie"]).toBeUndefined();
			}
		}
		const overridden = await server.anonymous.post("/own-account", {
			body,
			headers: { cookie, "x-http-method-override": "PATCH", "x-method-override": "PATCH" },
		});
		expect(overridden.status).toBe(404);
		expect(
			(await server.anonymous.get("/own-account?_method=PATCH", { headers: { cookie } })).status,
		).toBe(400);
		expect((await own(cookie)).json).toMatchObject({ language: json.language, email });
	});

	test("is told of by nobody: who has an account, and who has not, are answered alike", async () => {
		const { email, administrator } = await begin("finnes");
		const invited = `invitert-${engine}@example.no`;
		await administrator.post("/accounts", {
			body: { email: invited, name: "x", roles: [{ role: "employee" }] },
		});
		const nobody = `finnes-ikke-${engine}@example.no`;
		const answers = async (ask: (email: string) => Promise<Answered>) =>
			new Set(
				await Promise.all(
					[email, invited, nobody].map(async (one) => {
						const { status, json, headers } = await ask(one);
						const { date: _date, "x-request-id": _id, ...kept } = headers;
						return JSON.stringify({ status, json, kept });
					}),
				),
			);
		const tries = (one: string) =>
			server.anonymous.post("/sign-in", { body: { email: one, password: "feil passord helt" } });
		for (let times = 0; times < 7; times += 1) expect((await answers(tries)).size).toBe(1);
		const wish = (one: string) =>
			server.anonymous.post("/password-requests", { body: { email: one } });
		expect((await answers(wish)).size).toBe(1);
	});

	test("links in messages lead to the settings' address, whatever host was asked", async () => {
		const { email } = await begin("vert");
		for (const headers of [
			{ host: "ond.example.no" },
			{ "x-forwarded-host": "ond.example.no", "x-forwarded-proto": "https" },
			{ forwarded: "host=ond.example.no" },
		]) {
			sent.length = 0;
			await server.anonymous.post("/password-requests", { body: { email }, headers });
			await expect.poll(() => sent.length).toBe(1);
			expect(sent[0]?.text).toContain(`${trialOrigin}/choose-password?link=`);
			expect(JSON.stringify(sent)).not.toContain("ond.example.no");
		}
	});

	test("one-time links and passwords cannot be guessed through the real server", async () => {
		const statusesOf = async (times: number, ask: (at: number) => Promise<Answered>) => {
			const statuses: number[] = [];
			for (let at = 0; at < times; at += 1) statuses.push((await ask(at)).status);
			return statuses;
		};
		const guessed = await statusesOf(40, (at) =>
			limited.anonymous.post("/one-time-links/use", { body: { token: `gjettet-${at}`, password } }),
		);
		expect(guessed.filter((status) => status === 409)).toHaveLength(30);
		expect(guessed.slice(30)).toEqual(Array(10).fill(429));
		// Each try names another account, so that only the address they come from is the same.
		const spread = await statusesOf(35, (at) =>
			limited.anonymous.post("/sign-in", {
				body: { email: `spredt-${at}@example.no`, password: "vår2026!" },
			}),
		);
		expect(spread.filter((status) => status === 401)).toHaveLength(30);
		expect(spread.slice(30)).toEqual(Array(5).fill(429));
		const forwarded = await limited.anonymous.post("/sign-in", {
			body: { email: "spredt-x@example.no", password: "vår2026!" },
			headers: { "x-forwarded-for": "203.0.113.7" },
		});
		expect(forwarded.status).toBe(429);
		const { rows } = await sql<{ tokens: number }>`
			select count(*) as tokens from one_time_link where token_hash like '%gjettet%'`.execute(
			getDatabase().db,
		);
		expect(rows[0]?.tokens).toBe(0);
	});
});

function cookieOf({ headers, status }: Answered): string {
	expect(status).toBe(200);
	return String([headers["set-cookie"]].flat()[0]).split(";")[0] ?? "";
}
