import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { success } from "../../../ground/vocabulary/result.ts";
import { hashPassword } from "../../../machinery/credentials/password.ts";
import { routesOn } from "../../../machinery/http/routes/route.ts";
import { trialDay } from "../../../serving/model-trial.case-support.ts";
import {
	type Answered,
	describeOnServerOf,
	trialMoment,
	trialOrigin,
} from "../../../serving/server-trial.case-support.ts";
import { createDoorkeeper } from "../authorisation/doorkeeper-store.ts";
import type { Role } from "../authorisation/roles.ts";
import { addLink } from "../links/link-store.ts";
import type { Tables } from "../tables.ts";
import { createDoorRoutes } from "./door-routes.ts";
import { createMailFolder } from "./mail-folder.case-support.ts";

const password = "riktig hest batteri stift";
const folder = createMailFolder();
const faults: unknown[] = [];
let now = trialMoment;
const settings = {
	demo: true,
	origin: trialOrigin,
	mail: folder.mail,
	providers: [],
	onFault: (error: unknown) => faults.push(error),
};
const whoAmI = routesOn<Tables>()({
	method: "get",
	path: "/who-am-i",
	operation: "whoAmI",
	tag: "Trial",
	summary: "Who asks.",
	action: "own-account.read",
	answer: z.object({ account: z.string(), roles: z.array(z.string()) }),
	run: async ({ caller }) => success({ account: caller.account, roles: [...caller.roles] }),
});
const parts = {
	routes: [whoAmI],
	doorRoutes: createDoorRoutes(settings),
	doorkeeper: createDoorkeeper({ demo: true }),
	clock: { today: () => trialDay, now: () => now },
};

describeOnServerOf<Tables>("the door", parts, (trial) => {
	const { addOrganisation, act, anonymous, getDatabase, engine } = trial;
	afterAll(() => {
		expect(faults).toEqual([]);
		if (engine === "server") folder.remove();
	});
	const address = (name: string) => `${name}-${engine}@example.no`;
	const who = (cookie: string) => anonymous.get("/who-am-i", { headers: { cookie } });
	const enter = (body: object, cookie?: string) =>
		anonymous.post("/sign-in", { body, ...(cookie ? { headers: { cookie } } : {}) });
	const add = (
		owner: Identifier,
		row: { email: string; demo?: boolean },
		roles: Role[] = ["employee"],
	) =>
		act({ organisation: owner }, async (db) => {
			const { id } = await db
				.insertInto("account")
				.values({
					owner,
					name: "Kari",
					password_hash: row.demo ? null : await hashPassword(password),
					...row,
				})
				.returning("id")
				.executeTakeFirstOrThrow();
			for (const role of roles) {
				await db
					.insertInto("role_grant")
					.values({ owner, account: id, role, valid_from: trialDay })
					.execute();
			}
			return id;
		});
	const events = (owner: Identifier) =>
		act({ organisation: owner }, async (db) => {
			const rows = await db
				.selectFrom("audit.event")
				.select(["action", "account", "row_id", "after"])
				.where("action", "not in", ["add", "change", "remove"])
				.orderBy("at")
				.execute();
			return rows;
		});

	test("lets in who knows the password, whatever the case of the address, and out again", async () => {
		const owner = await addOrganisation();
		const email = address("kari");
		const account = await add(owner, { email }, ["employee"]);
		const entered = await enter({ email: email.toUpperCase(), password });
		expect(entered.status).toBe(200);
		expect(entered.json).toMatchObject({
			state: "signed-in",
			account: { id: account, name: "Kari", language: "nb" },
			organisation: { id: owner },
		});
		expect(entered.headers["set-cookie"]).toMatch(/HttpOnly.*SameSite=Lax/);
		const cookie = cookieOf(entered);
		expect((await who(cookie)).json).toEqual({ account, roles: ["employee"] });
		const left = await anonymous.post("/sign-out", { headers: { cookie } });
		expect(left.status).toBe(204);
		expect((await who(cookie)).status).toBe(401);
		expect((await events(owner)).map(({ action }) => action)).toEqual(["sign-in", "sign-out"]);
	});

	test("begins a new session at every sign-in and ends the one the browser had", async () => {
		const owner = await addOrganisation();
		const email = address("nils");
		await add(owner, { email });
		const first = cookieOf(await enter({ email, password }));
		const second = cookieOf(await enter({ email, password }, first));
		expect(second).not.toBe(first);
		expect((await who(first)).status).toBe(401);
		expect((await who(second)).status).toBe(200);
	});

	test("answers alike for a wrong password, an unknown address, a closed, an invited and an invented account", async () => {
		const owner = await addOrganisation();
		const wrong = await add(owner, { email: address("wrong") });
		const closed = await add(owner, { email: address("closed") });
		await add(owner, { email: address("invited") });
		await add(owner, { email: address("invented"), demo: true });
		await act({ organisation: owner }, async (db) => {
			await db.updateTable("account").set({ disabled: true }).where("id", "=", closed).execute();
			await db
				.updateTable("account")
				.set({ password_hash: null })
				.where("email", "=", address("invited"))
				.execute();
		});
		const answers = [
			await enter({ email: address("wrong"), password: "noe helt annet" }),
			await enter({ email: address("nobody"), password }),
			await enter({ email: address("closed"), password }),
			await enter({ email: address("invited"), password }),
			await enter({ email: address("invented"), password }),
		];
		for (const { status, json, headers } of answers) {
			expect(status).toBe(401);
			expect(headers["set-cookie"]).toBeUndefined();
			expect({ ...json, instance: null }).toEqual({ ...answers[0]!.json, instance: null });
		}
		await expect
			.poll(async () =>
				(await events(owner)).map(({ action, account, row_id }) => [action, account, row_id]),
			)
			.toEqual(expect.arrayContaining([["sign-in-failed", null, wrong]]));
	});

	test("makes who fails five times wait, and lets others in meanwhile", async () => {
		const owner = await addOrganisation();
		const [email, other] = [address("ofte"), address("annen")];
		await add(owner, { email });
		await add(owner, { email: other });
		for (let attempt = 0; attempt < 5; attempt += 1) {
			expect((await enter({ email, password: "feil" })).status).toBe(401);
		}
		const waiting = await enter({ email, password });
		expect(waiting.status).toBe(429);
		expect(waiting.json.detail).toContain("1 minutt");
		expect((await enter({ email: other, password })).status).toBe(200);
		now += 30_000;
		expect((await enter({ email, password })).status).toBe(200);
		now = trialMoment;
	});

	test("lets who has accounts in several organisations choose, after the right password alone", async () => {
		const [one, other] = [await addOrganisation(), await addOrganisation()];
		const email = address("flere");
		await add(one, { email });
		const chosen = await add(other, { email });
		expect((await enter({ email, password: "feil" })).status).toBe(401);
		const asked = await enter({ email, password });
		expect(asked.json.state).toBe("choose-organisation");
		expect(new Set(asked.json.organisations.map(({ id }: { id: string }) => id))).toEqual(
			new Set([one, other]),
		);
		expect(asked.headers["set-cookie"]).toBeUndefined();
		const entered = await enter({ email, password, organisation: other });
		expect((await who(cookieOf(entered))).json.account).toBe(chosen);
		const stranger = await addOrganisation();
		expect((await enter({ email, password, organisation: stranger })).status).toBe(401);
	});

	test("sends a link for a new password, which works once and ends every session", async () => {
		const owner = await addOrganisation();
		const email = address("glemt");
		await add(owner, { email });
		const session = cookieOf(await enter({ email, password }));
		const asked = await anonymous.post("/password-requests", { body: { email } });
		expect([asked.status, asked.bytes.length]).toEqual([204, 0]);
		const token = await folder.waitForToken(email);
		expect(folder.read(email)[0]).toContain(`${trialOrigin}/choose-password?link=`);
		const use = (chosen: string) =>
			anonymous.post("/one-time-links/use", { body: { token, password: chosen } });
		const short = await use("kort");
		expect(short.json.errors[0]).toMatchObject({ pointer: "/password" });
		expect((await use(email)).json.errors[0].pointer).toBe("/password");
		expect((await who(session)).status).toBe(200);
		expect((await use("et helt nytt passord")).status).toBe(204);
		expect((await who(session)).status).toBe(401);
		expect((await use("enda et nytt passord")).status).toBe(409);
		expect((await enter({ email, password })).status).toBe(401);
		expect((await enter({ email, password: "et helt nytt passord" })).status).toBe(200);
	});

	test("lets two links of one account be used by one of two at the same moment", async () => {
		const owner = await addOrganisation();
		const account = await add(owner, { email: address("samtidig") });
		const token = await act({ organisation: owner }, (db) =>
			addLink(db, { owner, account, purpose: "invitation" }, now),
		);
		const other = await act({ organisation: owner }, (db) =>
			addLink(db, { owner, account, purpose: "password-reset" }, now),
		);
		const answers = await Promise.all(
			[token, token].map((one, index) =>
				anonymous.post("/one-time-links/use", {
					body: { token: one, password: `passord nummer ${index}` },
				}),
			),
		);
		expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
		const late = await anonymous.post("/one-time-links/use", {
			body: { token: other, password: "nok et passord til" },
		});
		expect(late.status).toBe(409);
	});

	test("refuses a link that is too old, of a closed account, or never was", async () => {
		const owner = await addOrganisation();
		const account = await add(owner, { email: address("gammel") });
		const use = (token: string) =>
			anonymous.post("/one-time-links/use", { body: { token, password: "et helt nytt passord" } });
		const addOne = (purpose: "invitation" | "password-reset") =>
			act({ organisation: owner }, (db) => addLink(db, { owner, account, purpose }, trialMoment));
		const [invitation, reset] = [await addOne("invitation"), await addOne("password-reset")];
		expect((await use("never was")).status).toBe(409);
		now = trialMoment + 3_600_000;
		expect((await use(reset)).status).toBe(409);
		now = trialMoment + 72 * 3_600_000;
		expect((await use(invitation)).status).toBe(409);
		now = trialMoment;
		await act({ organisation: owner }, (db) =>
			db.updateTable("account").set({ disabled: true }).execute(),
		);
		expect((await use(invitation)).status).toBe(409);
	});

	test("sends nothing to strangers, closed accounts and those who sign in elsewhere, and answers the same", async () => {
		const owner = await addOrganisation();
		await add(owner, { email: address("stengt") });
		await add(owner, { email: address("annetsteds") });
		await add(owner, { email: address("demo"), demo: true });
		await act({ organisation: owner }, async (db) => {
			await sql`update account set disabled = true where email = ${address("stengt")}`.execute(db);
			await sql`update account set password_hash = null, issuer = 'i', subject = 's' where email = ${address("annetsteds")}`.execute(
				db,
			);
		});
		const marker = address("merke");
		await add(owner, { email: marker });
		const names = ["stengt", "annetsteds", "demo", "ukjent", "merke"];
		for (const name of names) {
			const asked = await anonymous.post("/password-requests", { body: { email: address(name) } });
			expect(asked.status).toBe(204);
		}
		await folder.waitForToken(marker);
		expect(names.map((name) => folder.read(address(name)).length)).toEqual([0, 0, 0, 0, 1]);
	});

	test("lets anybody choose an invented account and one of its roles, in demo mode alone", async () => {
		const owner = await addOrganisation();
		const account = await add(owner, { email: address("prove"), demo: true }, [
			"employee",
			"quality-developer",
		]);
		const real = await add(owner, { email: address("ekte") }, ["employee"]);
		const list = await anonymous.get("/demo/accounts", { headers: { "accept-language": "nn" } });
		const own = list.json.items.filter(
			({ organisation }: { organisation: { id: string } }) => organisation.id === owner,
		);
		expect(own).toEqual([
			expect.objectContaining({ account, role: "employee", roleName: "tilsett" }),
			expect.objectContaining({ account, role: "quality-developer" }),
		]);
		const choose = (body: object) => anonymous.post("/demo/sign-in", { body });
		const entered = await choose({ account, role: "quality-developer" });
		expect((await who(cookieOf(entered))).json.roles).toEqual(["quality-developer"]);
		expect((await choose({ account, role: "municipal-director" })).status).toBe(404);
		expect((await choose({ account: real, role: "employee" })).status).toBe(404);
		const outside = createDoorRoutes({ ...settings, demo: false });
		expect(outside.filter(({ path }) => path.includes("demo"))).toEqual([]);
		expect(outside.length).toBeGreaterThan(0);
		expect(getDatabase().engine).toBe(engine);
	});
});

function cookieOf(answer: Answered): string {
	const set = answer.headers["set-cookie"];
	return String(Array.isArray(set) ? set[0] : set).split(";")[0] ?? "";
}
