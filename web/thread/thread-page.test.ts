import { expect, test } from "vitest";
import { createKeyboardUser } from "../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { describeInBrowser, type Visit } from "../trial/web-trial.case-support.ts";
import { threadTexts } from "./thread-texts.ts";

const texts = threadTexts.nb;

describeInBrowser("the thread", ({ visit }) => {
	/** The first measure of the demo's plan that something is done of. */
	async function findDelivered(api: Visit["api"]) {
		const [plan] = (await api.get("/plans")).json.items;
		const { items } = (await api.get(`/plans/${plan.id}/measures?limit=100`)).json;
		return items.find(({ deliveries }: { deliveries: number }) => deliveries > 0);
	}

	test("goes from a measure back to the law or goal and forward to the kroner", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/account");
		const { id } = await findDelivered(api);
		const { walks } = (await api.get(`/thread/measure/${id}`)).json;
		await page.goto(new URL(`/thread/measure/${id}`, page.url()).href);
		const bar = page.getByRole("navigation", { name: texts.name });
		await bar.waitFor();
		const steps = bar.getByRole("listitem");
		expect(await steps.count()).toBe(6);
		expect(await bar.locator('[aria-current="step"]').textContent()).toContain(texts.kinds.measure);
		const spent = walks[1].nodes
			.filter(({ kind }: { kind: string }) => kind === "cost")
			.flatMap(({ figures }: { figures: Record<string, number> }) => Object.values(figures))
			.reduce((sum: number, each: number) => sum + each, 0);
		const written = spent.toLocaleString("nb-NO").replace(/\s/g, "\u00a0");
		expect(await steps.last().textContent()).toContain(`${written} kr`);
		for (const walk of walks) {
			for (const { title } of walk.nodes.slice(0, 5)) {
				expect(await page.getByText(title, { exact: true }).count()).toBeGreaterThan(0);
			}
		}
		expect(await lookAtPage(page, "thread")).toEqual([]);
		const user = createKeyboardUser(page);
		const finding = walks[0].nodes.find(({ kind }: { kind: string }) => kind === "finding");
		await user.press("link", finding.title);
		await page.waitForURL(`**/gaps/findings/${finding.id}`);
		expect(user.actions()).toBe(1);
	});

	test("hides from a union what counts persons, and says so, in nynorsk and in the dark", async () => {
		const planner = await visit({ role: "quality-developer" }, "/account");
		const { id } = await findDelivered(planner.api);
		const { page } = await visit(
			{ role: "union-representative", language: "nn", scheme: "dark" },
			`/thread/measure/${id}`,
		);
		await page.getByText(threadTexts.nn.figuresHidden).waitFor();
		expect(await lookAtPage(page, "thread-union-nn-dark")).toEqual([]);
	});

	test("begins and ends where there is nothing more, and says that there is none", async () => {
		const { page, api } = await visit({ role: "municipal-director" }, "/account");
		const { items } = (await api.get("/requirements?limit=200")).json;
		let alone: string | undefined;
		for (const { id } of items) {
			const { walks } = (await api.get(`/thread/requirement/${id}`)).json;
			if (walks[1].summary.nodes.measure === 0) alone = id;
			if (alone !== undefined) break;
		}
		await page.goto(new URL(`/thread/requirement/${alone}`, page.url()).href);
		await page.getByText(texts.none.measure).waitFor();
		expect(await lookAtPage(page, "thread-no-measure")).toEqual([]);
	});

	test("shows a regional coordinator no more than a cooperation does", async () => {
		const { page, api } = await visit({ role: "regional-coordinator", at: "region" }, "/account");
		const { items } = (await api.get("/guidance?limit=1")).json;
		await page.goto(new URL(`/thread/guidance/${items[0].id}`, page.url()).href);
		await page.getByText(texts.notShownLead).waitFor();
		expect(await page.getByText(texts.notShown).count()).toBeGreaterThan(0);
		expect(await lookAtPage(page, "thread-region")).toEqual([]);
	});
});
