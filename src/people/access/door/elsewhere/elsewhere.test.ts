import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import { success } from "../../../../ground/vocabulary/result.ts";
import { routesOn } from "../../../../machinery/http/routes/route.ts";
import { trialDay } from "../../../../serving/model-trial.case-support.ts";
import {
	type Answered,
	describeOnServerOf,
	trialMoment,
	trialOrigin,
} from "../../../../serving/server-trial.case-support.ts";
import type { AccountTable, Tables } from "../../tables.ts";
import { createDoorRoutes } from "../door-routes.ts";
import { findOrganisationNumbers } from "./organisation-of-claim.ts";
import { startTrialProvider, type Visitor } from "./trial-provider.case-support.ts";

const clients = [
	{ id: "open", secret: "a secret of the open client" },
	{ id: "strict", secret: "a secret of the strict client" },
];
const callback = `${trialOrigin}/api/v1/sign-in/callback`;
const provider = await startTrialProvider(clients, callback);
const scopes = ["openid", "email", "organisation"];
const [open, strict] = clients.map(({ id, secret }) => ({
	key: id,
	name: id,
	issuer: provider.issuer,
	clientId: id,
	clientSecret: secret,
	scopes,
}));
const nowhere = { ...open!, key: "nowhere", issuer: "http://127.0.0.1:1" };
let now = trialMoment;
const parts = {
	routes: [
		routesOn<Tables>()({
			method: "get",
			path: "/who-am-i",
			operation: "whoAmI",
			tag: "Trial",
			summary: "Who asks.",
			action: "own-account.read",
			answer: z.object({ account: z.string() }),
			run: async ({ caller }) => success({ account: caller.account }),
		}),
	],
	doorRoutes: createDoorRoutes({
		demo: false,
		origin: trialOrigin,
		mail: { send: async () => undefined },
		providers: [
			open!,
			{ ...strict!, requiredAcr: ["high"], organisationClaim: "organisation" },
			nowhere,
		],
		onFault: () => undefined,
	}),
	clock: { today: () => trialDay, now: () => now },
};

describeOnServerOf<Tables>("sign-in elsewhere", parts, (trial) => {
	const { addOrganisation, act, anonymous, getDatabase, engine } = trial;
	afterAll(async () => {
		if (engine === "server") await provider.stop();
	});
	let made = 0;
	const newVisitor = (more: Partial<Visitor> = {}): Visitor & { email: string } => {
		made += 1;
		const sub = `${engine}-${made}`;
		return { sub, email: `${sub}@example.no`, email_verified: true, ...more };
	};
	const add = (
		owner: Identifier,
		email: string,
		more: Partial<Pick<AccountTable, "issuer" | "subject" | "password_hash">> & {
			disabled?: boolean;
		} = {},
	) =>
		act({ organisation: owner }, async (db) => {
			const { id } = await db
				.insertInto("account")
				.values({ owner, email, name: "Kari", ...more })
				.returning("id")
				.executeTakeFirstOrThrow();
			await db
				.insertInto("role_grant")
				.values({ owner, account: id, role: "employee", valid_from: trialDay })
				.execute();
			return id;
		});
	const number = async (owner: Identifier, organisationNumber: string) => {
		await getDatabase()
			.db.updateTable("organisation")
			.set({ organisation_number: organisationNumber })
			.where("id", "=", owner)
			.execute();
	};
	const start = async (key = "open", query = "") => {
		const started = await anonymous.get(`/sign-in/providers/${key}/start${query}`);
		expect(started.status).toBe(303);
		return {
			address: String(started.headers.location),
			cookie: cookieOf(started, "rodtrad-under-way"),
		};
	};
	const finish = (back: URL, cookie: string) =>
		anonymous.get(back.href.slice(`${trialOrigin}/api/v1`.length), { headers: { cookie } });
	const enter = async (visitor: Visitor, key = "open", query = "") => {
		const { address, cookie } = await start(key, query);
		return finish(await provider.signIn(address, visitor), cookie);
	};
	const whoIs = async (answer: Answered) =>
		(await anonymous.get("/who-am-i", { headers: { cookie: cookieOf(answer, "rodtrad") } })).json
			.account;
	const events = (owner: Identifier) =>
		act({ organisation: owner }, (db) =>
			db
				.selectFrom("audit.event")
				.select(["action", "after"])
				.where("action", "not in", ["add", "change", "remove"])
				.orderBy("at")
				.execute(),
		);

	test("lets an invited account in by a verified address, and afterwards by who it is alone", async () => {
		const owner = await addOrganisation();
		const visitor = newVisitor();
		const account = await add(owner, visitor.email);
		const entered = await enter(visitor);
		expect([entered.status, entered.headers.location]).toEqual([303, `${trialOrigin}/`]);
		expect(await whoIs(entered)).toBe(account);
		const again = await enter({ sub: visitor.sub, email: "another@example.no" });
		expect(await whoIs(again)).toBe(account);
		expect((await events(owner)).map(({ action }) => action)).toEqual([
			"link-account",
			"sign-in",
			"sign-in",
		]);
		expect((await events(owner))[1]?.after).toEqual({ way: "provider:open" });
	});

	test("tells the browser nothing but where to go, by code, state, nonce and a challenge", async () => {
		const { address } = await start("strict");
		const asked = Object.fromEntries(new URL(address).searchParams);
		expect(asked).toMatchObject({
			response_type: "code",
			redirect_uri: callback,
			code_challenge_method: "S256",
			acr_values: "high",
		});
		expect(asked.state).toMatch(/.{20}/);
		expect(asked.nonce).toMatch(/.{20}/);
		const other = Object.fromEntries(new URL((await start("strict")).address).searchParams);
		for (const name of ["state", "nonce", "code_challenge"]) {
			expect(other[name]).not.toBe(asked[name]);
		}
		const listed = await anonymous.get("/sign-in/providers");
		expect(listed.json.items.map(({ key }: { key: string }) => key)).toEqual([
			"open",
			"strict",
			"nowhere",
		]);
		expect(JSON.stringify(listed.json)).not.toContain("secret");
	});

	test("refuses another state, another nonce, another verifier, a second use, and a browser that began nothing", async () => {
		const owner = await addOrganisation();
		const visitor = newVisitor();
		await add(owner, visitor.email);
		const go = async () => {
			const { address, cookie } = await start();
			return { back: await provider.signIn(address, visitor), cookie };
		};
		const tamper = (cookie: string, name: string, text: string) => {
			const [key, value = ""] = cookie.split("=");
			const underWay = JSON.parse(decodeURIComponent(decodeURIComponent(value)));
			const changed = JSON.stringify({ ...underWay, [name]: text });
			return `${key}=${encodeURIComponent(encodeURIComponent(changed))}`;
		};
		const untouched = await go();
		const same = tamper(untouched.cookie, "provider", "open");
		expect((await finish(untouched.back, same)).status).toBe(303);

		const wrongState = await go();
		wrongState.back.searchParams.set("state", "x".repeat(43));
		expect((await finish(wrongState.back, wrongState.cookie)).status).toBe(401);
		for (const name of ["state", "nonce", "verifier"]) {
			const { back, cookie } = await go();
			expect((await finish(back, tamper(cookie, name, "x".repeat(43)))).status).toBe(401);
		}
		const { back, cookie } = await go();
		expect((await finish(back, "")).status).toBe(401);
		expect((await finish(back, "rodtrad-under-way=%7B%7D")).status).toBe(401);
		const first = await finish(back, cookie);
		expect(first.status).toBe(303);
		expect(cookieOf(first, "rodtrad-under-way")).toBe("rodtrad-under-way=");
		expect((await finish(back, cookie)).status).toBe(401);
		const slow = await go();
		now += 11 * 60_000;
		expect((await finish(slow.back, slow.cookie)).status).toBe(401);
		now = trialMoment;
		const broken = await start();
		const refused = await finish(await provider.refuse(broken.address), broken.cookie);
		expect(refused.status).toBe(401);
		expect(refused.headers["set-cookie"]).toBeUndefined();
	});

	test("asks for a level that is good enough, on the server", async () => {
		const owner = await addOrganisation();
		await number(owner, "910000001");
		const visitor = newVisitor({ organisation: "910000001" });
		const account = await add(owner, visitor.email, {
			issuer: provider.issuer,
			subject: visitor.sub,
		});
		const low = await enter({ ...visitor, acr: "low" }, "strict");
		expect(low.status).toBe(403);
		expect(low.json.detail).toContain("sikkerhetsnivå");
		expect((await enter(visitor, "strict")).status).toBe(403);
		expect(await whoIs(await enter({ ...visitor, acr: "high" }, "strict"))).toBe(account);
		expect((await events(owner)).map(({ action, after }) => [action, after])).toEqual([
			["sign-in-refused", { way: "provider:strict", why: "level" }],
			["sign-in-refused", { way: "provider:strict", why: "level" }],
			["sign-in", { way: "provider:strict" }],
		]);
	});

	test("lets in on behalf of the account's own organisation alone", async () => {
		const owner = await addOrganisation();
		await number(owner, "910000002");
		const visitor = newVisitor({ acr: "high" });
		const account = await add(owner, visitor.email);
		const wrong = await enter({ ...visitor, organisation: "910000003" }, "strict");
		expect(wrong.status).toBe(403);
		expect(wrong.json.detail).toContain("annen virksomhet");
		expect((await enter(visitor, "strict")).status).toBe(403);
		const reportees = [{ type: "ansattporten", reportees: [{ ID: "0192:910000002" }] }];
		const right = await enter({ ...visitor, organisation: reportees }, "strict");
		expect(await whoIs(right)).toBe(account);
		expect((await events(owner)).map(({ action }) => action)).toEqual([
			"sign-in-refused",
			"sign-in-refused",
			"link-account",
			"sign-in",
		]);
	});

	test("refuses who has no account, an address that is not verified, an account in use, and a closed one", async () => {
		const owner = await addOrganisation();
		expect((await enter(newVisitor())).json.detail).toContain("Ingen konto");
		const unverified = newVisitor({ email_verified: false });
		await add(owner, unverified.email);
		expect((await enter(unverified)).status).toBe(403);
		const inUse = newVisitor();
		await add(owner, inUse.email, { password_hash: "$argon2id$" });
		expect((await enter(inUse)).status).toBe(403);
		const somebodys = newVisitor();
		await add(owner, somebodys.email, { issuer: provider.issuer, subject: "somebody else" });
		expect((await enter(somebodys)).status).toBe(403);
		const closed = newVisitor();
		await add(owner, closed.email, {
			issuer: provider.issuer,
			subject: closed.sub,
			disabled: true,
		});
		const refused = await enter(closed);
		expect([refused.status, refused.headers["set-cookie"]]).toEqual([403, undefined]);
		expect(refused.json.detail).toContain("stengt");
		expect((await events(owner)).map(({ after }) => after)).toEqual([
			{ way: "provider:open", why: "closed" },
		]);
	});

	test("lets who has accounts in several organisations say which", async () => {
		const [one, other] = [await addOrganisation(), await addOrganisation()];
		const visitor = newVisitor();
		const known = { issuer: provider.issuer, subject: visitor.sub };
		const first = await add(one, visitor.email, known);
		const second = await add(other, visitor.email, known);
		const asked = await enter(visitor);
		expect(asked.status).toBe(409);
		expect(asked.json.detail).toContain(`start?organisation=${one}`);
		expect(await whoIs(await enter(visitor, "open", `?organisation=${one}`))).toBe(first);
		expect(await whoIs(await enter(visitor, "open", `?organisation=${other}`))).toBe(second);
		const stranger = await addOrganisation();
		expect((await enter(visitor, "open", `?organisation=${stranger}`)).status).toBe(403);
	});

	test("says when a provider does not answer, and knows no other providers", async () => {
		expect((await anonymous.get("/sign-in/providers/nowhere/start")).status).toBe(503);
		expect((await anonymous.get("/sign-in/providers/unknown/start")).status).toBe(404);
	});
});

test("an organisation number is found in the shapes that providers use, and nowhere else", () => {
	expect(findOrganisationNumbers("910000001")).toEqual(["910000001"]);
	expect(findOrganisationNumbers("0192:910 000 001")).toEqual(["910000001"]);
	expect(findOrganisationNumbers(["910000001", "910000002"])).toEqual(["910000001", "910000002"]);
	expect(
		findOrganisationNumbers({ authority: "iso6523-actorid-upis", ID: "0192:910000001" }),
	).toEqual(["910000001"]);
	expect(findOrganisationNumbers({ phone: "910000001" })).toEqual([]);
	expect(findOrganisationNumbers({ name: "910000001 Ola" })).toEqual([]);
	for (const none of [undefined, null, 910000001, "9100000011", "", {}]) {
		expect(findOrganisationNumbers(none)).toEqual([]);
	}
});

function cookieOf(answer: Answered, name: string): string {
	const set = [answer.headers["set-cookie"]].flat().map(String);
	return set.find((one) => one.startsWith(`${name}=`))?.split(";")[0] ?? "";
}
