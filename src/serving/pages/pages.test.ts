import { randomUUID } from "node:crypto";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { identifierOf } from "../../ground/vocabulary/identifier.ts";
import { openDatabase } from "../../machinery/database/open-database.ts";
import { createDataFolder } from "../../machinery/database/trials/embedded-trial.case-support.ts";
import { languages } from "../../machinery/languages/language.ts";
import { createDoorkeeper } from "../../people/access/authorisation/doorkeeper-store.ts";
import { createDoorRoutes } from "../../people/access/door/door-routes.ts";
import type { Tables } from "../../people/access/tables.ts";
import { readAllMigrations } from "../all-migrations.ts";
import { trialDay } from "../model-trial.case-support.ts";
import { createTrialServer, trialMoment, trialOrigin } from "../server-trial.case-support.ts";
import { findBrowser, openBrowser } from "./browser.case-support.ts";
import { html } from "./html.ts";
import { createPages } from "./pages.ts";

test("what is put into a page is text, whatever it holds", () => {
	const name = `<script>"'&`;
	expect(html`<p title="${name}">${[name, 7, html`<b>${name}</b>`, undefined]}</p>`.text).toBe(
		`<p title="&lt;script&gt;&quot;&#39;&amp;">&lt;script&gt;&quot;&#39;&amp;7<b>&lt;script&gt;&quot;&#39;&amp;</b></p>`,
	);
});

const mail = { send: async () => {} };

async function makeSite(demo: boolean) {
	const opened = await openDatabase<Tables>({
		embedded: { dataFolder: await createDataFolder() },
		migrations: readAllMigrations(),
	});
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	const database = opened.value;
	const organisation = identifierOf(randomUUID());
	const account = identifierOf(randomUUID());
	await database.db
		.insertInto("organisation")
		.values({
			owner: organisation,
			id: organisation,
			kind: "municipality",
			name: "Trostevik <kommune>",
		})
		.execute();
	await database.db
		.insertInto("account")
		.values({
			owner: organisation,
			id: account,
			email: "kari@example.no",
			name: "Kari",
			person: null,
			password_hash: null,
			issuer: null,
			subject: null,
			demo,
		})
		.execute();
	await database.db
		.insertInto("role_grant")
		.values({
			owner: organisation,
			account,
			role: "quality-developer",
			unit: null,
			valid_from: trialDay,
			valid_to: null,
		})
		.execute();
	const doorRoutes = createDoorRoutes({
		demo,
		origin: trialOrigin,
		mail,
		providers: [],
		onFault: () => {},
	});
	const trial = await createTrialServer(database as never, [], doorRoutes, {
		doorkeeper: createDoorkeeper({ demo }),
		pages: createPages({ database, demo, providers: [], routes: [] }),
		clock: { today: () => trialDay, now: () => trialMoment },
	});
	return { ...trial, database, account };
}

type TrialSite = Awaited<ReturnType<typeof makeSite>>;

const executable = findBrowser();

describe("the pages of demo mode", () => {
	let site: TrialSite;
	let browser: Browser;
	let page: Page;
	let address: string;
	beforeAll(async () => {
		site = await makeSite(true);
		if (executable === undefined) return;
		address = await site.server.listen({ host: "127.0.0.1", port: 0 });
		browser = await openBrowser(executable);
		page = await browser.newPage({ bypassCSP: true });
	});
	afterAll(async () => {
		await browser?.close();
		await site?.server.close();
		await site?.database.close();
	});
	const get = (url: string, headers: Record<string, string> = {}) =>
		site.server.inject({ url, headers });
	const post = (url: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
		site.server.inject({
			method: "POST",
			url,
			headers: {
				origin: trialOrigin,
				"content-type": "application/x-www-form-urlencoded",
				...headers,
			},
			payload: new URLSearchParams(form).toString(),
		});

	test("come in the language asked for, then the browser's, then bokmål", async () => {
		expect((await get("/")).body).toContain('<html lang="nb-NO">');
		expect((await get("/", { "accept-language": "nn-NO" })).body).toContain("Vel kven du vil vere");
		expect((await get("/?lang=en", { "accept-language": "nn" })).body).toContain('lang="en-GB"');
	});

	test("an unknown address gets a page, and below /api a problem", async () => {
		const page = await get("/nothing-here?lang=nn");
		expect([page.statusCode, page.headers["content-type"]]).toEqual([
			404,
			"text/html; charset=utf-8",
		]);
		expect(page.body).toContain("Sida finst ikkje");
		const problem = await get("/api/v1/nothing-here");
		expect([problem.statusCode, problem.headers["content-type"]]).toEqual([
			404,
			"application/problem+json; charset=utf-8",
		]);
	});

	test("a role is chosen, shown, and left", async () => {
		const choice = `${site.account} quality-developer`;
		const chosen = await post("/demo/sign-in?lang=nb", { choice });
		expect([chosen.statusCode, chosen.headers.location]).toEqual([303, "/?lang=nb"]);
		const cookie = String(chosen.headers["set-cookie"]).split(";")[0]!;
		const home = await get("/", { cookie });
		expect(home.body).toContain(
			"Du er logget inn som Kari, fag- og kvalitetsutvikler, i Trostevik &lt;kommune&gt;.",
		);
		const left = await post("/sign-out?lang=nb", {}, { cookie });
		expect(left.headers["set-cookie"]).toMatch(/^rodtrad=;/);
		expect((await get("/", { cookie })).body).not.toContain("Du er logget inn");
	});

	test("forms of another site are refused, and a role that is not there is not chosen", async () => {
		const choice = `${site.account} quality-developer`;
		const elsewhere = await post("/demo/sign-in", { choice }, { origin: "https://evil.example" });
		expect(elsewhere.statusCode).toBe(403);
		expect((await post("/demo/sign-in", { choice: `${site.account} auditor` })).statusCode).toBe(
			404,
		);
	});

	test("every problem has the page that its type names", async () => {
		const { type } = (await get("/api/v1/nowhere")).json();
		const page = await get(new URL(type).pathname);
		expect([page.statusCode, page.body.includes("Finnes ikke")]).toEqual([200, true]);
		expect((await get("/problems/none")).statusCode).toBe(404);
	});

	describe.skipIf(executable === undefined)("in a browser", () => {
		for (const path of ["/", "/help/roles", "/help/problems", "/problems/stale"]) {
			test(`${path} has no fault that axe finds, and nothing sticks out on a narrow screen`, async () => {
				for (const language of languages) {
					await page.setViewportSize({ width: 360, height: 740 });
					await page.goto(`${address}${path}?lang=${language}`);
					expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(
						360,
					);
					await page.evaluate(axe.source);
					const found = (await page.evaluate("axe.run()")) as {
						violations: readonly { id: string; nodes: readonly { html: string }[] }[];
					};
					expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
				}
			});
		}

		test("the documentation of the API opens with all its parts from here", async () => {
			const strict = await browser.newPage();
			const complaints: string[] = [];
			strict.on("console", (message) => {
				if (message.type() === "error") complaints.push(message.text());
			});
			strict.on("request", (request) => {
				if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
					complaints.push(request.url());
				}
			});
			await strict.goto(`${address}/api`);
			await strict.getByText("Sign-in", { exact: true }).first().waitFor();
			expect(complaints).toEqual([]);
		});
	});
});

describe("the pages outside demo mode", () => {
	let site: TrialSite;
	beforeAll(async () => {
		site = await makeSite(false);
	});
	afterAll(async () => {
		await site?.server.close();
		await site?.database.close();
	});
	const post = (url: string, form: Record<string, string>) =>
		site.server.inject({
			method: "POST",
			url,
			headers: { origin: trialOrigin, "content-type": "application/x-www-form-urlencoded" },
			payload: new URLSearchParams(form).toString(),
		});

	test("ask for e-mail and password, and say what is wrong without keeping the password", async () => {
		const home = await site.server.inject({ url: "/" });
		expect(home.body).toContain('autocomplete="current-password"');
		expect(home.body).not.toContain("/demo/sign-in");
		expect((await post("/demo/sign-in", {})).statusCode).toBe(404);
		const wrong = await post("/sign-in", { email: "kari@example.no", password: "feil passord" });
		expect(wrong.statusCode).toBe(401);
		expect(wrong.body).toContain('role="alert"');
		expect(wrong.body).toContain('value="kari@example.no"');
		expect(wrong.body).not.toContain("feil passord");
	});

	test("a one-time link that is not valid says so", async () => {
		const page = await site.server.inject({ url: "/choose-password?link=abc" });
		expect(page.body).toContain('name="link" value="abc"');
		// Another language keeps the link.
		expect(page.body).toContain('href="/choose-password?link=abc&amp;lang=nn"');
		const used = await post("/choose-password", { link: "abc", password: "et langt nytt passord" });
		expect([used.statusCode, used.body.includes('role="alert"')]).toEqual([409, true]);
		expect(used.body).toContain('href="/forgotten-password?lang=nb"');
		const sent = await post("/forgotten-password", { email: "nobody@example.no" });
		expect([sent.statusCode, sent.body.includes("er lenken på vei")]).toEqual([200, true]);
	});
});
