import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { identifierOf } from "../ground/vocabulary/identifier.ts";
import { readNationalData } from "../knowledge/guidance/national/national-guidance.ts";
import { prepareStore } from "./prepare-store.ts";
import { describeOnServerOf } from "./server-trial.case-support.ts";
import { addThreadRows, restOn, threadRoutes } from "./thread.case-support.ts";

const law = readNationalData().guidance.find(({ kind }) => kind === "law")!.id;

// biome-ignore lint/suspicious/noExplicitAny: the tests go through the server.
describeOnServerOf<any>(
	"guidance and the thread over HTTP",
	{ routes: threadRoutes },
	({ getDatabase, addOrganisation, act, as }) => {
		beforeAll(() => prepareStore(getDatabase()));

		test("own guidance is added, read, changed from its version and removed", async () => {
			const organisation = await addOrganisation();
			const keeper = as({ organisation, roles: ["quality-developer"] });
			const body = { kind: "local-goal", title: "Heltid", national: law };
			const added = await keeper.post("/guidance", { body });
			expect(added).toMatchObject({ status: 201, json: { version: 1, scope: "own" } });
			const path = `/guidance/${added.json.id}`;
			const read = await keeper.get(path);
			expect(read).toMatchObject({ status: 200, headers: { etag: expect.stringMatching(/^"1-/) } });
			expect(read.json).toMatchObject({ carriesOut: { id: law }, requirements: 0 });
			const changed = { ...body, title: "Heltidskultur" };
			expect((await keeper.put(path, { body: changed, ifMatch: 1 })).status).toBe(200);
			const late = await keeper.put(path, { body, ifMatch: 1 });
			expect(late).toMatchObject({ status: 412, json: { current: { title: "Heltidskultur" } } });
			expect((await keeper.put(path, { body })).status).toBe(428);
			expect((await keeper.delete(path, { ifMatch: 2 })).status).toBe(204);
			expect((await keeper.get(path)).status).toBe(404);
		});

		test("who only reads changes nothing; what does not fit is refused with its place", async () => {
			const organisation = await addOrganisation();
			const keeper = as({ organisation, roles: ["quality-developer"] });
			const reader = as({ organisation, roles: ["employee"] });
			const body = { kind: "agreement", title: "Avtale" };
			expect((await reader.post("/guidance", { body })).status).toBe(403);
			expect((await keeper.put(`/guidance/${law}`, { body, ifMatch: 1 })).status).toBe(403);
			for (const wrong of [
				{ title: "a\u0000b" },
				{ title: "" },
				{ description: "Gjelder 01017012343" },
				{ kind: "law" },
				{ national: randomUUID() },
				{ cooperation: randomUUID() },
				{ validFrom: "2026-02-30" },
				{ more: 1 },
			]) {
				const { status } = await keeper.post("/guidance", { body: { ...body, ...wrong } });
				expect([400, 422], JSON.stringify(wrong)).toContain(status);
			}
			const page = await reader.get("/guidance?search=heltid&kind=plan");
			expect(page.json).toMatchObject({ total: 1, items: [{ scope: "national" }] });
			const measures = await reader.get("/national-plans/k2020/measures?measureType=procurement");
			expect(measures.json.items[0]).toMatchObject({ plan: "k2020", certainty: "source" });
			expect((await reader.get("/national-plans/k2030")).status).toBe(404);
			expect((await reader.get("/national-plans?sort=-name&limit=2")).json.items).toHaveLength(2);
		});

		test("the thread is walked by planners whole, by unions in outline, and by employees not at all", async () => {
			const organisation = await addOrganisation();
			const rows = await act({ organisation }, async (transaction) => {
				const added = await addThreadRows(transaction, organisation, {
					requirements: 1,
					findings: [0],
					measures: 1,
					answers: [[0, 0]],
					deliveries: [{ measure: 0, completed: 3 }],
					costs: [{ delivery: 0, kroner: 5000, fundedBy: "grant" }],
				});
				await restOn(transaction, organisation, added.requirements[0], law, null);
				return added;
			});
			const path = `/thread/cost/${rows.costs[0]}?direction=why`;
			const director = as({ organisation, roles: ["municipal-director"] });
			const walked = await director.get(path);
			expect(walked.json.walks[0].nodes.at(-1)).toMatchObject({ id: law, scope: "national" });
			expect(walked.json.walks[0].nodes[1].figures["completed-persons"]).toBe(3);
			const union = await as({ organisation, roles: ["union-representative"] }).get(path);
			expect(union.json.walks[0].nodes[1].figures["completed-persons"]).toBe(":");
			const leader = as({ organisation, roles: ["unit-leader"], units: [rows.unit] });
			expect((await leader.get(path)).json.walks[0].nodes).toHaveLength(6);
			expect((await as({ organisation, roles: ["employee"] }).get(path)).status).toBe(403);
			const nobody = identifierOf(randomUUID());
			expect((await director.get(`/thread/cost/${nobody}`)).status).toBe(404);
			expect((await director.get("/thread/nothing/1")).status).toBeLessThan(500);
			const other = as({ organisation: await addOrganisation(), roles: ["municipal-director"] });
			const theirs = await other.get(`/thread/cost/${rows.costs[0]}`);
			const none = await other.get(`/thread/cost/${nobody}`);
			expect(theirs.status).toBe(404);
			expect(JSON.stringify(theirs.json).replaceAll(rows.costs[0]!, nobody)).toBe(
				JSON.stringify(none.json),
			);
		});
	},
);
