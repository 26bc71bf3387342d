import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { createKeyboardUser } from "../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { describeInBrowser, type Visit } from "../trial/web-trial.case-support.ts";
import { involvementTexts } from "./involvement/involvement-texts.ts";
import { plansTexts } from "./list/plans-texts.ts";
import { mandateTexts } from "./mandate/mandate-texts.ts";
import { measuresTexts } from "./measures/measures-texts.ts";
import { planTexts } from "./plan/plan-texts.ts";

const plans = plansTexts.nb;
const plan = planTexts.nb;
const measures = measuresTexts.nb;
const involvement = involvementTexts.nb;

describeInBrowser("planning, by keyboard alone", ({ visit, origin }) => {
	const findPlan = async (api: Visit["api"]) => (await api.get("/plans")).json.items[0];

	test("makes a plan with ten measures and downloads it as Word, in at most 2 actions", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/plans");
		const user = createKeyboardUser(page);
		await user.press("button", plans.fromAnalysis);
		await page.getByRole("heading", { name: plan.stepsHeading }).waitFor();
		const downloading = page.waitForEvent("download");
		await user.press("button", plan.word);
		const download = await downloading;
		expect(user.actions()).toBeLessThanOrEqual(2);
		expect(download.suggestedFilename()).toBe("kompetanseplan.docx");
		const id = page.url().split("/").at(-1);
		const { items } = (await api.get(`/plans/${id}/measures`)).json;
		expect(items).toHaveLength(10);
		const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
		const written = strFromU8(files["word/document.xml"]!).replaceAll(/<[^>]*>/g, "");
		for (const { number, measure } of items as { number: number; measure: string }[]) {
			expect(written).toContain(`T${number}`);
			expect(written).toContain(measure.replaceAll("&", "&amp;"));
		}
	});

	test("shows both versions of a measure that two edit, and loses nothing, in at most 7 actions", async () => {
		const { page, api, watch } = await visit({ role: "quality-developer" }, "/plans");
		const { id } = await findPlan(api);
		const [measure] = (await api.get(`/plans/${id}/measures`)).json.items;
		await page.goto(`${origin()}/plans/${id}/measures/${measure.id}/edit`);
		const user = createKeyboardUser(page);
		const field = (name: string) => new RegExp(`^${name}`);
		await user.fill(field(measures.fields.responsibleRole), "Fagleder natt");
		await user.fill(field(measures.fields.fee), "25 000");
		const { linkedFindings, deliveries, totals, withheld, ...row } = measure;
		const { id: _, version, plan: __, number, unit, ...body } = row;
		const theirs = await api.put(`/measures/${measure.id}`, {
			body: {
				...body,
				unit: unit?.id ?? null,
				responsibleRole: "Enhetsleder",
				targetGroup: "Alle",
			},
			ifMatch: version,
		});
		expect([theirs.status, number]).toEqual([200, 1]);
		watch.expectStatus(412);
		await user.press("button", measures.save);
		await page
			.getByRole("heading", { name: "Noen andre har endret dette mens du skrev" })
			.waitFor();
		expect(await lookAtPage(page, "plans-measure-conflict")).toEqual([]);
		await user.press("radio", `${measures.fields.targetGroup}: Bruk det som er lagret`);
		await user.press("button", "Gå videre med dette valget");
		await user.press("button", measures.save);
		await page.getByText(measures.saved).waitFor();
		expect(user.actions()).toBeLessThanOrEqual(7);
		expect((await api.get(`/measures/${measure.id}`)).json).toMatchObject({
			...{ responsibleRole: "Fagleder natt", targetGroup: "Alle" },
			cost: { fee: 25_000 },
		});
	});

	test("lets a union representative comment on a mandate and read the answer, in at most 4 actions", async () => {
		const union = await visit({ role: "union-representative" }, "/plans");
		const { id, title } = await findPlan(union.api);
		const said = "Nattevaktene må være med i mandatet.";
		const user = createKeyboardUser(union.page);
		await user.press("link", title);
		await user.press("link", /^1 Mandat/);
		await user.fill(new RegExp(`^${involvement.said}`), said);
		await user.press("button", involvement.send);
		await union.page.getByText(involvement.sent).waitFor();
		expect(user.actions()).toBeLessThanOrEqual(4);
		const planner = await visit({ role: "quality-developer" }, `/plans/${id}/involvement`);
		const other = createKeyboardUser(planner.page);
		await other.press("button", involvement.toAnswerOf(said));
		await other.fill(new RegExp(`^${involvement.answer}$`), "Tatt inn i mandatet.");
		await other.press("button", involvement.sendAnswer);
		await planner.page.getByText(involvement.answerSent).waitFor();
		expect(other.actions()).toBe(3);
		await union.page.reload();
		await union.page.getByText("Tatt inn i mandatet.").waitFor();
		expect(await lookAtPage(union.page, "plans-mandate-union")).toEqual([]);
	});

	test("keeps what was typed of a mandate when the session ends, and saves it after", async () => {
		const { page, api, context, watch } = await visit({ role: "quality-developer" }, "/plans");
		const { id } = await findPlan(api);
		await page.goto(`${origin()}/plans/${id}/mandate`);
		const user = createKeyboardUser(page);
		const scope = new RegExp(`^${mandateTexts.nb.fields.scope}`);
		await user.fill(scope, "Hjemmetjenesten og sykehjemmet.");
		const cookies = await context.cookies();
		await context.clearCookies();
		watch.expectStatus(401);
		await user.press("button", mandateTexts.nb.save);
		await page.getByText("Du er logget ut").first().waitFor();
		await context.addCookies(cookies);
		await page.reload();
		await page.getByLabel(scope).waitFor();
		expect(await page.getByLabel(scope).inputValue()).toBe("Hjemmetjenesten og sykehjemmet.");
		await user.press("button", mandateTexts.nb.save);
		await page.getByText(mandateTexts.nb.saved).waitFor();
		expect((await api.get(`/plans/${id}`)).json.mandate.scope).toBe(
			"Hjemmetjenesten og sykehjemmet.",
		);
	});
});
