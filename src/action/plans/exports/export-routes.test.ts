import { expect, test } from "vitest";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { analyseGaps } from "../../../knowledge/gaps/analyse-gaps.ts";
import type { AnalysedTables } from "../../../knowledge/gaps/analyses/municipality-data-store.ts";
import { recordAnalysis } from "../../../knowledge/gaps/analyses/record-analysis-store.ts";
import {
	demoDay,
	readDemo,
	storeMunicipality,
} from "../../../knowledge/gaps/analyses/store-municipality.case-support.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import {
	openWordFile,
	type XmlElement,
} from "../../../machinery/documents/word/word-file.case-support.ts";
import { trialDay } from "../../../serving/model-trial.case-support.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { addPlanFromAnalysis } from "../drafting/plan-from-analysis-store.ts";
import { writeMeasuresCsv } from "../measures/measures-csv.ts";
import { proposeMeasures } from "../measures/proposed-measures.ts";
import { planRoutes } from "../plan-routes.ts";
import { goalOf, planOf } from "../plan-rows.case-support.ts";
import type { ExportTables } from "./export-store.ts";

const analysedOf = onlyTables<AnalysedTables>();

function textOf(element: XmlElement): string {
	const own = element.name === "w:t" ? element.text : "";
	return own + element.children.map(textOf).join(element.name === "w:tc" ? " " : "");
}

describeOnServerOf<ExportTables>("the exports of a plan", { routes: planRoutes }, (trial) => {
	const data = readDemo("trostevik");

	async function addKeptPlan(organisation: Identifier) {
		return trial.act({ organisation }, async (db) => {
			await storeMunicipality(analysedOf(db), organisation, data);
			const order = { owner: organisation, asOf: demoDay, recruitment: null, note: "" };
			const recorded = await recordAnalysis(analysedOf(db), { ...order, recordedBy: null });
			if (!recorded.ok) throw new Error(JSON.stringify(recorded.problem));
			const added = await addPlanFromAnalysis(
				db,
				organisation,
				{
					...planOf(),
					analysis: recorded.value.id,
					participants: [
						{
							kind: "union",
							name: "Fagforbundet",
							account: null,
							validFrom: demoDay,
							validTo: null,
						},
					],
					goals: [goalOf()],
				},
				{ today: trialDay, language: "nb" },
			);
			if (!added.ok) throw new Error(JSON.stringify(added.problem));
			return added.value;
		});
	}

	test("hold what is kept: the document the mandate and who took part, the table what the command writes", async () => {
		const organisation = await trial.addOrganisation();
		const { plan, measures } = await addKeptPlan(organisation);
		const proposed = proposeMeasures(analyseGaps(data, { asOf: demoDay, recruitment: null }), "nb");
		expect(measures).toHaveLength(proposed.length);
		const planner = trial.as({ organisation, roles: ["quality-developer"] });
		const table = await planner.get(`/plans/${plan}/measures.csv?lang=nn`);
		expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(table.bytes)).toBe(
			writeMeasuresCsv(proposed, "nn"),
		);
		const union = trial.as({ organisation, roles: ["union-representative"] });
		const said = { participant: null, aboutKind: "plan", about: null, said: "Husk natt & helg" };
		await union.post(`/plans/${plan}/inputs`, { body: said });
		const document = await planner.get(`/plans/${plan}/kompetanseplan.docx`);
		expect(document.headers["content-type"]).toContain("wordprocessingml");
		const text = textOf(openWordFile(document.bytes).root("word/document.xml"));
		for (const kept of [
			"Kompetanseplan 2027–2030",
			"Mandat: arbeidet har ikke begynt",
			"Rett kompetanse der brukerne er",
			"Fagforbundet",
			"Husk natt & helg",
			"Ikke besvart ennå",
			"Flere fagarbeidere på kveld",
			"61 % (1. oktober 2026)",
			"Disse tiltakene mangler beløp",
			"Opplysninger bak analysen",
		]) {
			expect(text).toContain(kept);
		}
		expect(text).not.toContain("import-report.json");
	});

	test("are for planners alone, and the document needs an analysis", async () => {
		const organisation = await trial.addOrganisation();
		const planner = trial.as({ organisation, roles: ["municipal-administrator"] });
		const { id } = (await planner.post("/plans", { body: planOf() })).json;
		expect((await planner.get(`/plans/${id}/kompetanseplan.docx`)).status).toBe(409);
		expect((await planner.get(`/plans/${id}/measures.csv`)).status).toBe(200);
		for (const role of ["union-representative", "employee", "unit-leader"] as const) {
			const reader = trial.as({ organisation, roles: [role] });
			for (const file of ["kompetanseplan.docx", "measures.csv"]) {
				expect((await reader.get(`/plans/${id}/${file}`)).status).toBe(403);
			}
		}
		const stranger = await trial.addOrganisation();
		const other = trial.as({ organisation: stranger, roles: ["quality-developer"] });
		expect((await other.get(`/plans/${id}/measures.csv`)).status).toBe(404);
	});
});
