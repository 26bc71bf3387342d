import { expect, test } from "vitest";
import { threadTexts } from "../../thread/thread-texts.ts";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser, type Visit } from "../../trial/web-trial.case-support.ts";
import { findingTexts } from "./finding-texts.ts";

const texts = findingTexts.nb;

describeInBrowser("the page of a finding", ({ visit }) => {
	/** The findings of the latest analysis, what matters most first. */
	async function listGaps(api: Visit["api"], query = "") {
		const { json: latest } = await api.get("/analyses/latest");
		const path = `/analyses/${latest.id}/findings?kind=gap&limit=100${query}`;
		return (await api.get(path)).json.items;
	}

	test("says why it is there, what closing it costs, and what comes", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/gaps/findings");
		await api.post("/analyses", { body: { note: "En til" } });
		const [worst] = await listGaps(api, "&state=gap");
		await page.goto(new URL(`/gaps/findings/${worst.id}`, page.url()).href);
		await page.getByRole("heading", { level: 1, name: worst.competence.name }).waitFor();
		await page.getByRole("navigation", { name: threadTexts.nb.name }).waitFor();
		for (const heading of [
			texts.why,
			texts.closing,
			texts.ahead,
			texts.remedies,
			texts.made,
			texts.requirement,
			texts.history,
			texts.signals,
		]) {
			await page.getByRole("heading", { level: 2, name: heading, exact: true }).waitFor();
		}
		expect(await lookAtPage(page, "finding")).toEqual([]);
		const user = createKeyboardUser(page);
		await user.press("button", texts.showPeople);
		await page.getByRole("table", { name: texts.group, exact: true }).waitFor();
		expect(await lookAtPage(page, "finding-people")).toEqual([]);
	});

	test("is in English, and in the dark", async () => {
		const { page, api } = await visit(
			{ role: "municipal-director", language: "en", scheme: "dark" },
			"/gaps/findings?state=one-away",
		);
		const [vulnerable] = await listGaps(api, "&state=one-away");
		await page.getByRole("link", { name: vulnerable.competence.name }).first().click();
		await page.getByText(findingTexts.en.aheadLead).waitFor();
		expect(await lookAtPage(page, "finding-en-dark")).toEqual([]);
	});

	test("tells a union what is required and why there are no figures", async () => {
		const { page, api } = await visit({ role: "union-representative" }, "/gaps");
		const [first] = await listGaps(api);
		await page.goto(new URL(`/gaps/findings/${first.id}`, page.url()).href);
		await page.getByText(texts.outlineWhy).waitFor();
		await page.getByRole("heading", { name: texts.requirement }).waitFor();
		expect(await page.getByText(texts.showPeople).count()).toBe(0);
		expect(await page.getByText(texts.keyPersons).count()).toBe(0);
		expect(await lookAtPage(page, "finding-outline")).toEqual([]);
	});

	test("takes a director from the worst gap to why it is there and what closing it costs", async () => {
		const planner = await visit({ role: "quality-developer" }, "/gaps");
		const [worst] = await listGaps(planner.api, "&state=gap");
		const { items } = (await planner.api.get(`/findings/${worst.id}/measures`)).json;
		// The demo's measures are not priced; whoever makes the plan does that.
		for (const { measure } of items) {
			const { plan, totals, linkedFindings, deliveries, withheld, number, id, version, ...rest } =
				measure;
			const cost = { salaryDuringLeave: 0, substitute: 30_000, travel: 2000, fee: 8000 };
			const body = { ...rest, unit: rest.unit?.id ?? null, cost };
			expect((await planner.api.put(`/measures/${id}`, { body, ifMatch: version })).status).toBe(
				200,
			);
		}
		const { page } = await visit({ role: "municipal-director" }, "/");
		const user = createKeyboardUser(page);
		await user.press("link", worst.competence.name);
		await page.waitForURL(`**/gaps/findings/${worst.id}`);
		await page.getByText("Det mangler").waitFor();
		const cost = (items.length * 40_000).toLocaleString("nb-NO").replace(/\s/g, "\u00a0");
		await page.getByText(`koster ${cost} kr`).waitFor();
		expect(user.actions()).toBe(1);
	});

	test("does not show what is not there", async () => {
		const { page, watch } = await visit({ role: "quality-developer" }, "/gaps");
		watch.expectStatus(404);
		const none = "/gaps/findings/00000000-0000-4000-8000-000000000000";
		await page.goto(new URL(none, page.url()).href);
		await page.getByRole("heading", { level: 1, name: /finnes ikke/i }).waitFor();
		expect(await lookAtPage(page, "finding-not-there")).toEqual([]);
	});
});
