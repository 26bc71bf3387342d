import { expect, test } from "vitest";
import { createKeyboardUser } from "../trial/keyboard-user.case-support.ts";
import { describeInBrowser, type Visit } from "../trial/web-trial.case-support.ts";
import { adoptionTexts } from "./adoption/adoption-texts.ts";
import { goalsTexts } from "./goals/goals-texts.ts";
import { involvementTexts } from "./involvement/involvement-texts.ts";
import { measurePageTexts } from "./measure/measure-page-texts.ts";
import { measuresTexts } from "./measures/measures-texts.ts";
import { prioritiesTexts } from "./priorities/priorities-texts.ts";
import { versionsTexts } from "./versions/versions-texts.ts";

const beginning = (label: string) => new RegExp(`^${label}`);

describeInBrowser("work on a plan, by keyboard alone", ({ visit, origin }) => {
	/** A plan of its own on the latest analysis, and somebody on one of its pages. */
	async function open(place: string, role: "quality-developer" | "municipal-director") {
		const planner = await visit({ role: "quality-developer" }, "/plans");
		const analysis = (await planner.api.get("/analyses?limit=1")).json.items[0].id;
		const made = await planner.api.post("/plans/from-analysis", {
			body: {
				...{ title: `Plan ${place}`, validFrom: "2040-01-01", validTo: "2043-12-31" },
				...{ analysis, measures: 3 },
			},
		});
		const id: string = made.json.id;
		const who: Visit = role === "quality-developer" ? planner : await visit({ role }, "/plans");
		await who.page.goto(`${origin()}/plans/${id}${place}`);
		await who.page.getByRole("heading", { level: 1 }).waitFor();
		return { id, ...who, planner: planner.api, user: createKeyboardUser(who.page) };
	}

	test("sets a goal, and links all measures to it at once", async () => {
		const { id, page, api, user } = await open("/goals", "quality-developer");
		const { fields } = goalsTexts.nb;
		await user.press("button", goalsTexts.nb.add);
		await user.fill(beginning(`${fields.goal}$`), "Flere årsverk med fagbrev");
		await user.choose(beginning(fields.unitOfMeasure), goalsTexts.nb.units.fte);
		await user.fill(beginning(fields.baseline), "2,5");
		await user.fill(beginning(fields.target), "4");
		await user.press("button", goalsTexts.nb.save);
		await page.getByText(goalsTexts.nb.saved).waitFor();
		expect(user.actions()).toBe(6);
		const [goal] = (await api.get(`/plans/${id}/goals`)).json.items;
		expect(goal).toMatchObject({ unitOfMeasure: "fte", baseline: 250, target: 400 });
		await page.goto(`${origin()}/plans/${id}/priorities`);
		await user.press("checkbox", measuresTexts.nb.chooseAll);
		await user.press("button", prioritiesTexts.nb.link(3));
		await page.getByText(prioritiesTexts.nb.linked(3)).waitFor();
		expect((await api.get(`/plans/${id}`)).json.measuresWithoutGoal).toBe(0);
	});

	test("registers a delivery and what was paid, and refuses to pay less than nothing", async () => {
		const { id, page, api, watch, user } = await open("/measures", "municipal-director");
		const [measure] = (await api.get(`/plans/${id}/measures`)).json.items;
		await page.goto(`${origin()}/plans/${id}/measures/${measure.id}`);
		const texts = measurePageTexts.nb;
		await user.press("button", texts.addDelivery);
		await user.fill(beginning(texts.deliveryFields.description), "Kveldskurs");
		await user.press("button", texts.saveDelivery);
		await page.getByText(texts.deliverySaved).waitFor();
		await user.press("button", texts.costsOf("Kveldskurs"));
		await user.fill(beginning(texts.costFields.kroner), "-1 200");
		watch.expectStatus(409);
		await user.press("button", texts.addCost);
		await page.getByRole("alert").first().waitFor();
		await user.fill(beginning(texts.costFields.kroner), "12 500");
		await user.press("button", texts.addCost);
		await page.getByText(texts.costSaved).waitFor();
		expect(user.actions()).toBeLessThanOrEqual(8);
		const { booked } = (await api.get(`/measures/${measure.id}/costs`)).json;
		expect(booked).toMatchObject({ spent: 12_500, byFunding: { "own-share": 12_500 } });
	});

	test("says what is lacking, goes from mandate to adopted, and shows what changed since the hearing", async () => {
		const { id, page, api, planner, user } = await open("/adoption", "municipal-director");
		const texts = adoptionTexts.nb;
		await page.getByText("Mandatet er ikke ferdig. Fyll inn: formål").waitFor();
		const { version, title, validFrom, validTo, analysis } = (await planner.get(`/plans/${id}`))
			.json;
		const mandate = {
			...{ purpose: "Å vite", scope: "", leadRole: "Kommunalsjefen", givenBy: "Rådet" },
			givenOn: "2026-02-02",
		};
		await planner.put(`/plans/${id}`, {
			body: { title, validFrom, validTo, analysis, mandate },
			ifMatch: version,
		});
		await page.reload();
		await user.press("button", texts.moves.draft);
		await page.getByText(texts.moved.draft).waitFor();
		await page.getByText("Planen har ingen deltakere å høre.").waitFor();
		const union = { kind: "union", name: "Fagforbundet", account: null, validTo: null };
		await planner.post(`/plans/${id}/participants`, {
			body: { ...union, validFrom: "2026-01-01" },
		});
		await page.reload();
		await user.press("button", texts.moves.hearing);
		await page.getByText(texts.moved.hearing).waitFor();
		await user.fill(beginning(texts.fields.adoptedBy), "Kommunestyret");
		await user.press("button", texts.moves.adopted);
		await page.getByText(texts.moved.adopted).waitFor();
		expect(user.actions()).toBe(4);
		expect((await api.get(`/plans/${id}`)).json).toMatchObject({
			...{ status: "adopted", adoptedBy: "Kommunestyret" },
		});
		await page.goto(`${origin()}/plans/${id}/versions?from=1`);
		await page.getByRole("heading", { name: versionsTexts.nb.changed(3) }).waitFor();
		const row = page.getByRole("row", { name: "Status Høring Vedtatt" });
		expect(await row.count()).toBe(1);
	});

	test("adds a participant, and writes down what came in a letter", async () => {
		const { id, page, api, user } = await open("/involvement", "quality-developer");
		const texts = involvementTexts.nb;
		await user.press("button", texts.addParticipant);
		await user.choose(beginning(`${texts.fields.kind}$`), texts.kinds["user-council"]);
		await user.fill(beginning(texts.fields.name), "Eldrerådet");
		await user.press("button", texts.saveParticipant);
		await page.getByText(texts.participantSaved).waitFor();
		await user.fill(beginning(texts.said), "Brev: Tolk må være med.");
		await user.choose(beginning(texts.onBehalf), "Eldrerådet");
		await user.press("button", texts.send);
		await page.getByText("Brev: Tolk må være med.").first().waitFor();
		expect(user.actions()).toBe(7);
		const [input] = (await api.get(`/plans/${id}/inputs`)).json.items;
		expect(input).toMatchObject({ participantName: "Eldrerådet", answer: null });
	});
});
