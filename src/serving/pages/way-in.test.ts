import { randomUUID } from "node:crypto";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { identifierOf } from "../../ground/vocabulary/identifier.ts";
import { type Database, openDatabase } from "../../machinery/database/open-database.ts";
import { createDataFolder } from "../../machinery/database/trials/embedded-trial.case-support.ts";
import { findFreePort } from "../../machinery/database/trials/trial-server.ts";
import { createDoorRoutes } from "../../people/access/door/door-routes.ts";
import { startTrialProvider } from "../../people/access/door/elsewhere/trial-provider.case-support.ts";
import { createMailFolder } from "../../people/access/door/mail-folder.case-support.ts";
import type { Tables } from "../../people/access/tables.ts";
import { readAllMigrations } from "../all-migrations.ts";
import { trialDay } from "../model-trial.case-support.ts";
import { createTrialServer, type TrialServer } from "../server-trial.case-support.ts";
import { findBrowser, openBrowser } from "./browser.case-support.ts";
import { pageTexts } from "./page-texts.ts";
import { createPages, createProblemPage } from "./pages.ts";

const executable = findBrowser();
const client = { id: "rodtrad", secret: "a secret of the client" };
const address = "kari@example.no";
const texts = pageTexts.nb;
const password = "en lang og god setning";

describe.skipIf(executable === undefined)("the way in, in a browser", () => {
	const mails = createMailFolder();
	let origin: string;
	let database: Database<Tables>;
	let trial: TrialServer;
	let provider: Awaited<ReturnType<typeof startTrialProvider>>;
	let browser: Browser;
	let context: BrowserContext;
	let page: Page;

	beforeAll(async () => {
		const port = await findFreePort();
		origin = `http://localhost:${port}`;
		provider = await startTrialProvider([client], `${origin}/api/v1/sign-in/callback`);
		const opened = await openDatabase<Tables>({
			embedded: { dataFolder: await createDataFolder() },
			migrations: readAllMigrations(),
		});
		if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
		database = opened.value;
		for (const name of ["Trostevik", "Øvre Vik"]) await addMunicipality(name);
		const providers = [
			{
				...{ key: "trial", name: "Prøveporten", issuer: provider.issuer, clientId: client.id },
				...{ clientSecret: client.secret, scopes: ["openid", "email"] },
			},
		];
		const { mail } = mails;
		trial = await createTrialServer(
			database as never,
			[],
			createDoorRoutes({ demo: false, origin, mail, providers, onFault: () => undefined }),
			{
				// Plain http, which the server takes on this machine in demo mode alone; all else is as outside it.
				site: { origin, demo: true },
				pages: createPages({ database, demo: false, providers, routes: [] }),
				problemPage: createProblemPage({ origin, demo: false }),
				clock: { today: () => trialDay, now: () => Date.now() },
			},
		);
		await trial.server.listen({ host: "127.0.0.1", port });
		browser = await openBrowser(executable!);
		context = await browser.newContext({ locale: "nb-NO" });
		page = await context.newPage();
	}, 60_000);
	afterAll(async () => {
		await browser?.close();
		await trial?.server.close();
		await database?.close();
		await provider?.stop();
		mails.remove();
	});

	async function addMunicipality(name: string): Promise<void> {
		const owner = identifierOf(randomUUID());
		const organisation = { owner, id: owner, kind: "municipality" as const, name };
		await database.db.insertInto("organisation").values(organisation).execute();
		const emails = name === "Trostevik" ? [address, "ola@example.no"] : ["ola@example.no"];
		for (const email of emails) {
			const { id: account } = await database.db
				.insertInto("account")
				.values({ owner, email, name: "Kari Nordmann" })
				.returning("id")
				.executeTakeFirstOrThrow();
			const grant = { owner, account, role: "employee" as const, valid_from: trialDay };
			await database.db.insertInto("role_grant").values(grant).execute();
		}
	}

	/** Goes forward with Tab until what has focus is called so. */
	async function tabTo(name: string): Promise<void> {
		for (let presses = 0; presses < 30; presses += 1) {
			await page.keyboard.press("Tab");
			const focused = await page.evaluate(
				`((one) => (one.labels?.[0] ?? one).textContent.trim())(document.activeElement)`,
			);
			if (focused === name) return;
		}
		throw new Error(`Nothing called ${name} can be reached by keyboard.`);
	}

	async function press(name: string): Promise<void> {
		await tabTo(name);
		await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
	}

	async function type(name: string, text: string): Promise<void> {
		await tabTo(name);
		await page.keyboard.type(text);
	}

	/** What the provider sends the browser back with, when it is this visitor; the browser has our cookie by then. */
	async function returnAs(visitor: { sub: string; email: string }): Promise<void> {
		const started = await context.request.get(`${origin}/api/v1/sign-in/providers/trial/start`, {
			maxRedirects: 0,
		});
		const back = await provider.signIn(started.headers().location ?? "", {
			...visitor,
			email_verified: true,
		});
		await page.goto(back.href);
	}

	test("a forgotten password is asked for, chosen by the link of the message, and lets in", async () => {
		await page.goto(origin);
		await press(texts.forgotten);
		await type(texts.email, address);
		await press(texts.sendLink);
		const token = await mails.waitForToken(address);
		const [message = ""] = mails.read(address);
		const link = /https?:\/\/\S+link=[\w-]+/.exec(message)?.[0] ?? "";
		expect(link).toBe(`${origin}/choose-password?link=${token}`);
		await page.goto(link);
		await type(texts.newPassword, password);
		await press(texts.save);
		expect(await page.getByRole("status").textContent()).toBe(texts.passwordChosen);
		await press(texts.signIn);
		await type(texts.email, address);
		await type(texts.password, password);
		await press(texts.signIn);
		expect(await page.textContent("main")).toContain("Du er logget inn som Kari Nordmann");
		await page.goto(link);
		await type(texts.newPassword, password);
		await press(texts.save);
		expect(await page.getByRole("alert").count()).toBe(1);
		await context.clearCookies();
	});

	test("the button of a provider leads there", async () => {
		await page.goto(origin);
		const asked = page.waitForRequest((request) => request.url().startsWith(provider.issuer));
		await tabTo(texts.signInWith("Prøveporten"));
		await page.keyboard.press("Enter");
		const url = new URL((await asked).url());
		expect(url.searchParams.get("redirect_uri")).toBe(`${origin}/api/v1/sign-in/callback`);
		await context.clearCookies();
	});

	test("who has no account is told so on a page, and JSON is for those who ask for it", async () => {
		await returnAs({ sub: "nobody", email: "nobody@example.no" });
		expect(await page.getByRole("alert").textContent()).toContain("Ingen konto her hører til deg");
		await press(texts.signIn);
		expect(new URL(page.url()).pathname).toBe("/");
		const stale = `${origin}/api/v1/sign-in/callback?code=a&state=b`;
		expect((await page.goto(stale))?.status()).toBe(401);
		expect(await page.getByRole("alert").textContent()).toContain("Begynn på nytt");
		const plain = await fetch(stale, { headers: { accept: "application/json" } });
		expect(plain.headers.get("content-type")).toContain("application/problem+json");
		await context.clearCookies();
	});

	test("who has accounts in several organisations chooses between links", async () => {
		await returnAs({ sub: "ola", email: "ola@example.no" });
		const links = page.getByRole("alert").getByRole("link");
		expect(await links.count()).toBe(2);
		const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
		for (const href of hrefs) {
			expect(href).toMatch(/^\/api\/v1\/sign-in\/providers\/trial\/start\?organisation=[\w-]{36}$/);
		}
	});
});
