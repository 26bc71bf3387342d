import { sql } from "kysely";
import { afterAll, expect, test, vi } from "vitest";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { trialDay } from "../../../serving/model-trial.case-support.ts";
import {
	type Answered,
	describeOnServerOf,
	trialMoment,
	trialOrigin,
} from "../../../serving/server-trial.case-support.ts";
import { createAccessRoutes } from "../access-routes.ts";
import { createDoorRoutes } from "../door/door-routes.ts";
import { createMailFolder } from "../door/mail-folder.case-support.ts";
import type { Tables } from "../tables.ts";

const folder = createMailFolder();
const password = "riktig hest batteri stift";
let mailWorks = true;
let mailIsFree: Promise<void> = Promise.resolve();
const mail: typeof folder.mail = {
	async send(message) {
		await mailIsFree;
		if (!mailWorks) throw new Error("down");
		await folder.mail.send(message);
	},
};
const parts = {
	routes: createAccessRoutes({
		origin: trialOrigin,
		mail,
		now: () => trialMoment,
		personalData: [],
		retention: [],
	}),
	doorRoutes: createDoorRoutes({
		demo: false,
		origin: trialOrigin,
		mail,
		providers: [],
		onFault: (error) => {
			throw error;
		},
	}),
};

describeOnServerOf<Tables>("keeping accounts", parts, (trial) => {
	const { addOrganisation, act, as, anonymous, engine } = trial;
	afterAll(() => {
		if (engine === "server") folder.remove();
	});
	const address = (name: string) => `${name}-${engine}@example.no`;
	const administrator = (organisation: Identifier) =>
		as({ organisation, roles: ["municipal-administrator"] });
	const invite = (client: ReturnType<typeof as>, name: string, more: object = {}) =>
		client.post("/accounts", {
			body: { email: address(name), name, roles: [{ role: "quality-developer" }], ...more },
		});
	const signIn = async (name: string, chosen = password) =>
		anonymous.post("/sign-in", { body: { email: address(name), password: chosen } });
	const takeInvitation = async (name: string) => {
		const token = await folder.waitForToken(address(name));
		const taken = await anonymous.post("/one-time-links/use", { body: { token, password } });
		expect(taken.status).toBe(204);
	};

	test("an invited account signs in by the link it was sent, in the roles it was given", async () => {
		const owner = await addOrganisation();
		const client = administrator(owner);
		const invited = await invite(client, "ny", { language: "nn" });
		expect(invited.status).toBe(201);
		expect(invited.json).toMatchObject({
			version: 1,
			state: "invited",
			signsIn: null,
			roles: [{ role: "quality-developer", unit: null, validFrom: trialDay, validTo: null }],
		});
		expect(folder.read(address("ny"))[0]).toContain("Opne lenkja");
		await takeInvitation("ny");
		const cookie = cookieOf(await signIn("ny"));
		const own = await anonymous.get("/own-account", { headers: { cookie } });
		expect(own.json).toMatchObject({
			email: address("ny"),
			actsAs: ["quality-developer"],
			organisation: { id: owner },
		});
		const seen = await client.get(`/accounts/${invited.json.id}`);
		expect(seen.json).toMatchObject({ state: "active", signsIn: "password" });
		const again = await client.post(`/accounts/${invited.json.id}/invitations`);
		expect(again.status).toBe(409);
		expect(JSON.stringify(seen.json)).not.toContain("argon2");
	});

	test("a slow mail server holds up nobody else", async () => {
		const owner = await addOrganisation();
		const client = administrator(owner);
		let freeMail = () => {};
		mailIsFree = new Promise((resolve) => {
			freeMail = resolve;
		});
		const inviting = invite(client, "treg-post");
		await vi.waitFor(async () =>
			expect((await client.get("/accounts?search=treg-post")).json.total).toBe(1),
		);
		expect(folder.read(address("treg-post"))).toEqual([]);
		freeMail();
		expect((await inviting).status).toBe(201);
		expect(folder.read(address("treg-post"))).toHaveLength(1);
	});

	test("an invitation that was not taken is told, and can be sent again", async () => {
		const owner = await addOrganisation();
		const client = administrator(owner);
		mailWorks = false;
		const refused = await invite(client, "uten-post");
		expect(refused.status).toBe(503);
		expect(refused.json.detail).toContain("Kontoen er lagret");
		const [account] = (await client.get("/accounts?search=uten-post")).json.items;
		expect(account.state).toBe("invited");
		const resent = () => client.post(`/accounts/${account.id}/invitations`);
		expect((await resent()).status).toBe(503);
		mailWorks = true;
		expect(folder.read(address("uten-post"))).toEqual([]);
		expect((await resent()).status).toBe(200);
		const taken = address("uten-post");
		expect((await invite(client, "tatt", { email: taken })).status).toBe(409);
		expect(folder.read(taken)).toHaveLength(1);
	});

	test("an invitation can be sent again, and then the one before is good for nothing", async () => {
		const owner = await addOrganisation();
		const client = administrator(owner);
		const invited = await invite(client, "ombedt");
		const first = await folder.waitForToken(address("ombedt"));
		const again = await client.post(`/accounts/${invited.json.id}/invitations`);
		expect(again.status).toBe(200);
		const second = await folder.waitForToken(address("ombedt"), 2);
		const use = (token: string) =>
			anonymous.post("/one-time-links/use", { body: { token, password } });
		expect((await use(first)).status).toBe(409);
		const moved = {
			email: address("flyttet"),
			name: "x",
			language: "nb",
			person: null,
			disabled: false,
		};
		await client.put(`/accounts/${invited.json.id}`, { body: moved, ifMatch: 1 });
		expect((await use(second)).status).toBe(409);
		await client.post(`/accounts/${invited.json.id}/invitations`);
		expect((await use(await folder.waitForToken(address("flyttet")))).status).toBe(204);
	});

	test("lists accounts by search, state, role and order", async () => {
		const owner = await addOrganisation();
		const client = administrator(owner);
		for (const name of ["Åse", "Anne", "Berit"]) {
			const email = address(`liste-${name === "Åse" ? "ase" : name}`);
			await invite(client, name, { email });
		}
		const names = async (query: string) =>
			(await client.get(`/accounts?${query}`)).json.items.map(({ name }: { name: string }) => name);
		expect(await names("role=quality-developer&state=invited")).toEqual(["Anne", "Berit", "Åse"]);
		expect(await names("role=quality-developer&sort=-name&limit=2")).toEqual(["Åse", "Berit"]);
		expect(await names("search=liste-ASE")).toEqual(["Åse"]);
		expect(await names("role=municipal-administrator")).toEqual(["Prøve"]);
		expect((await client.get("/accounts?sort=password_hash")).status).toBe(400);
	});

	test("refuses an address in use, roles that are not given here, and units and persons that are not there", async () => {
		const owner = await addOrganisation();
		const client = administrator(owner);
		await invite(client, "opptatt");
		expect((await invite(client, "opptatt")).status).toBe(409);
		const elsewhere = administrator(await addOrganisation());
		expect((await invite(elsewhere, "opptatt")).status).toBe(201);
		const pointer = async (more: object) => {
			const { status, json } = await invite(client, "annen", more);
			expect(status).toBe(400);
			return json.errors[0].pointer;
		};
		const unknown = crypto.randomUUID();
		expect(await pointer({ roles: [{ role: "governor-officer" }] })).toBe("/roles/0/role");
		expect(await pointer({ roles: [{ role: "unit-leader" }] })).toBe("/roles/0/unit");
		expect(await pointer({ roles: [{ role: "unit-leader", unit: unknown }] })).toBe(
			"/roles/0/unit",
		);
		expect(await pointer({ roles: [{ role: "employee", unit: unknown }] })).toBe("/roles/0/unit");
		expect(await pointer({ person: unknown })).toBe("/person");
		const governor = administrator(await addOrganisation("county-governor"));
		expect((await invite(governor, "embetet")).status).toBe(400);
		const officer = { roles: [{ role: "governor-officer" }] };
		expect((await invite(governor, "embetet", officer)).status).toBe(201);
	});

	test("a change asks for the version, and another organisation's account is as one that is not there", async () => {
		const owner = await addOrganisation();
		const client = administrator(owner);
		const { json: account } = await invite(client, "endres");
		const path = `/accounts/${account.id}`;
		const body = {
			email: address("endret"),
			name: "Nytt navn",
			language: "en",
			person: null,
			disabled: false,
		};
		expect((await client.put(path, { body })).status).toBe(428);
		const changed = await client.put(path, { body, ifMatch: 1 });
		expect(changed.json).toMatchObject({ version: 2, email: address("endret"), language: "en" });
		const late = await client.put(path, { body: { ...body, name: "For sent" }, ifMatch: 1 });
		expect(late.status).toBe(412);
		expect(late.json.current).toMatchObject({ version: 2, name: "Nytt navn" });
		await invite(client, "nabo");
		const taken = await client.put(path, { body: { ...body, email: address("nabo") }, ifMatch: 2 });
		expect(taken.status).toBe(409);
		const stranger = administrator(await addOrganisation());
		const [theirs, none] = [path, `/accounts/${crypto.randomUUID()}`];
		for (const one of [theirs, none]) {
			expect((await stranger.get(one)).status).toBe(404);
			expect((await stranger.put(one, { body, ifMatch: 2 })).status).toBe(404);
			expect((await stranger.post(`${one}/invitations`)).status).toBe(404);
			const granted = await stranger.post(`${one}/roles`, { body: { role: "employee" } });
			expect(granted.status).toBe(404);
		}
	});

	test("two who change an account at the same moment: one is refused", async () => {
		const owner = await addOrganisation();
		const client = administrator(owner);
		for (let round = 0; round < 5; round += 1) {
			const { json: account } = await invite(client, `kappløp${round}`.replace("ø", "o"));
			const answers = await Promise.all(
				["en", "to"].map((name) =>
					client.put(`/accounts/${account.id}`, {
						body: { email: account.email, name, language: "nb", person: null, disabled: false },
						ifMatch: 1,
					}),
				),
			);
			expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
		}
	});

	test("a role comes and goes with its days, and every open session ends at once", async () => {
		const owner = await addOrganisation();
		const client = administrator(owner);
		const { json: account } = await invite(client, "rolle");
		await takeInvitation("rolle");
		const sessions = async () => [cookieOf(await signIn("rolle")), cookieOf(await signIn("rolle"))];
		const isIn = async (cookie: string) =>
			(await anonymous.get("/own-account", { headers: { cookie } })).status === 200;
		const path = `/accounts/${account.id}/roles`;

		const before = await sessions();
		expect(await Promise.all(before.map(isIn))).toEqual([true, true]);
		const granted = await client.post(path, { body: { role: "municipal-director" } });
		expect(granted.status).toBe(201);
		expect(await Promise.all(before.map(isIn))).toEqual([false, false]);
		expect((await client.post(path, { body: { role: "municipal-director" } })).status).toBe(409);

		const during = await sessions();
		const grant = `${path}/${granted.json.id}`;
		const ended = await client.put(grant, {
			body: { validFrom: "2026-01-01", validTo: trialDay },
			ifMatch: 1,
		});
		expect(ended.json).toMatchObject({ version: 2, validTo: trialDay });
		expect(await Promise.all(during.map(isIn))).toEqual([false, false]);
		expect((await client.delete(grant, { ifMatch: 2 })).status).toBe(409);
		expect((await client.delete(grant, { ifMatch: 1 })).status).toBe(412);
		const turned = { validFrom: trialDay, validTo: "2026-01-01" };
		expect((await client.put(grant, { body: turned, ifMatch: 2 })).status).toBe(400);

		const mistaken = await client.post(path, { body: { role: "employee" } });
		const removed = await client.delete(`${path}/${mistaken.json.id}`, { ifMatch: 1 });
		expect(removed.status).toBe(204);

		const after = await sessions();
		const closed = await client.put(`/accounts/${account.id}`, {
			body: { email: account.email, name: "x", language: "nb", person: null, disabled: true },
			ifMatch: (await client.get(`/accounts/${account.id}`)).json.version,
		});
		expect(closed.json.state).toBe("disabled");
		expect(await Promise.all(after.map(isIn))).toEqual([false, false]);
		expect((await signIn("rolle")).status).toBe(401);
	});

	test("the last who can keep accounts stays, also when two go at the same moment", async () => {
		const owner = await addOrganisation();
		const client = administrator(owner);
		const list = (await client.get("/accounts")).json.items;
		const [self] = list;
		const path = `/accounts/${self.id}`;
		const grant = `${path}/roles/${self.roles[0].id}`;
		const body = {
			email: self.email,
			name: self.name,
			language: "nb",
			person: null,
			disabled: true,
		};
		expect((await client.put(path, { body, ifMatch: self.version })).status).toBe(409);
		expect((await client.delete(grant, { ifMatch: 1 })).status).toBe(409);
		const dated = { validFrom: trialDay, validTo: "2027-01-01" };
		expect((await client.put(grant, { body: dated, ifMatch: 1 })).status).toBe(409);

		const second = administrator(owner);
		const two = (await second.get("/accounts")).json.items;
		const other = two.find(({ id }: { id: string }) => id !== self.id);
		const answers = await Promise.all([
			client.delete(`/accounts/${other.id}/roles/${other.roles[0].id}`, { ifMatch: 1 }),
			second.delete(grant, { ifMatch: 1 }),
		]);
		const left = await act({ organisation: owner }, async (db) =>
			db.selectFrom("role_grant").select("id").execute(),
		);
		expect(left).toHaveLength(1);
		expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
	});

	test("only who keeps accounts sees or changes them", async () => {
		const owner = await addOrganisation();
		for (const role of [
			"employee",
			"quality-developer",
			"municipal-director",
			"auditor",
		] as const) {
			const client = as({ organisation: owner, roles: [role] });
			expect((await client.get("/accounts")).status).toBe(403);
			expect((await invite(client, "smug")).status).toBe(403);
			expect((await client.get("/own-account")).status).toBe(200);
		}
	});

	test("everybody changes their own language and password, and ends their own sessions", async () => {
		const owner = await addOrganisation();
		await invite(administrator(owner), "selv");
		await takeInvitation("selv");
		const [cookie, elsewhere] = [cookieOf(await signIn("selv")), cookieOf(await signIn("selv"))];
		const me = { headers: { cookie } };
		const { json: own } = await anonymous.get("/own-account", me);
		const changed = await anonymous.patch("/own-account", {
			...me,
			body: { language: "nn" },
			ifMatch: own.version,
		});
		expect(changed.json).toMatchObject({ language: "nn", version: own.version + 1 });
		const late = { ...me, body: { language: "en" }, ifMatch: own.version };
		expect((await anonymous.patch("/own-account", late)).status).toBe(412);

		const change = (current: string, chosen: string, who = cookie) =>
			anonymous.post("/own-account/password", {
				headers: { cookie: who },
				body: { current, password: chosen },
			});
		expect((await change("feil", "et helt nytt passord")).json.errors[0].pointer).toBe("/current");
		expect((await change(password, "kort")).json.errors[0].pointer).toBe("/password");
		expect((await change(password, "et helt nytt passord", "")).status).toBe(401);
		const done = await change(password, "et helt nytt passord");
		expect(done.status).toBe(204);
		const now = cookieOf(done);
		const status = async (one: string) =>
			(await anonymous.get("/own-account", { headers: { cookie: one } })).status;
		expect([await status(cookie), await status(elsewhere), await status(now)]).toEqual([
			401, 401, 200,
		]);
		expect((await signIn("selv")).status).toBe(401);

		const other = cookieOf(await signIn("selv", "et helt nytt passord"));
		const { json } = await anonymous.get("/own-account/sessions", { headers: { cookie: now } });
		expect(json.items).toHaveLength(2);
		const foreign = as({ organisation: owner, roles: ["employee"] });
		const path = `/own-account/sessions/${json.items[0].id}`;
		expect((await foreign.delete(path)).status).toBe(404);
		await anonymous.delete(path, { headers: { cookie: now } });
		expect([await status(now), await status(other)].sort()).toEqual([200, 401]);
		const left = (await status(now)) === 200 ? now : other;
		expect(
			(await anonymous.delete("/own-account/sessions", { headers: { cookie: left } })).status,
		).toBe(204);
		expect(await status(left)).toBe(401);
		const { rows } = await act({ organisation: owner }, (db) =>
			sql<{
				n: number;
			}>`select count(*) as n from audit.event where action = 'choose-password'`.execute(db),
		);
		expect(rows[0]?.n).toBe(2);
	});
});

function cookieOf(answer: Answered): string {
	const set = answer.headers["set-cookie"];
	return String(Array.isArray(set) ? set[0] : set).split(";")[0] ?? "";
}
