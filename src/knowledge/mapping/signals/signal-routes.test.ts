import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { trialDay } from "../../../serving/model-trial.case-support.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { addCompetenceRow, addUnitRow } from "../../competence/organisation-rows.case-support.ts";
import { signalRoutes } from "./signal-routes.ts";
import type { SignalRoomTables } from "./signal-store.ts";
import { signalsOfUnits } from "./signals-of-units-store.ts";
import { closedSignals } from "./signals-personal-data-store.ts";

const nowhere = "00000000-0000-4000-8000-00000000000f";
const shape = { routes: signalRoutes };

describeOnServerOf<SignalRoomTables>("signals", shape, ({ addOrganisation, act, as }) => {
	async function createMunicipality() {
		const owner = await addOrganisation();
		const rows = await act({ organisation: owner }, async (db) => {
			const home = await addUnitRow(db, owner, "Sykehjem");
			const night = await addUnitRow(db, owner, "Natt", { parent: home });
			const school = await addUnitRow(db, owner, "Helsestasjon");
			const wound = await addCompetenceRow(db, owner, "Sårstell", { kind: "course" });
			return { home, night, school, wound };
		});
		const leads = (...units: readonly Identifier[]) =>
			as({ organisation: owner, roles: ["unit-leader"], units });
		return {
			owner,
			...rows,
			leader: leads(rows.home, rows.night),
			other: leads(rows.school),
			planner: as({ organisation: owner, roles: ["quality-developer"] }),
			union: as({ organisation: owner, roles: ["union-representative"] }),
		};
	}
	const missing = { kind: "missing", urgency: "now" };
	const surplus = { kind: "surplus", urgency: "later" };

	test("are reported in one go, listed within reach, changed with version", async () => {
		const { leader, other, planner, home, night, school, wound } = await createMunicipality();
		const body = { unit: night, ...missing, competence: wound, persons: 2, words: "To slutter" };
		const added = await leader.post("/signals", { body });
		expect(added).toMatchObject({
			status: 201,
			json: {
				...{ version: 1, kind: "missing", status: "open", urgency: "now", persons: 2, fte: null },
				...{ unit: { id: night, name: "Natt" }, unitPath: "Sykehjem / Natt" },
				...{ competence: { id: wound, name: "Sårstell" }, words: "To slutter", matches: [] },
				...{ validFrom: trialDay, validTo: null, reportedOn: trialDay, reportedBy: "Prøve" },
			},
		});
		const free = { unit: school, ...missing, urgency: "later", competenceName: "Tegnspråk" };
		expect((await other.post("/signals", { body: free })).json.competence).toEqual({
			...{ id: null, name: "Tegnspråk" },
		});
		const list = async (client: typeof planner, query = "") =>
			(await client.get(`/signals${query}`)).json.items.map(
				({ competence }: { competence: { name: string } }) => competence.name,
			);
		expect(await list(planner)).toEqual(["Sårstell", "Tegnspråk"]);
		expect(await list(planner, "?sort=-competence")).toEqual(["Tegnspråk", "Sårstell"]);
		expect(await list(planner, `?unit=${home}`)).toEqual(["Sårstell"]);
		expect(await list(planner, `?competence=${wound}`)).toEqual(["Sårstell"]);
		expect(await list(planner, "?search=tegn")).toEqual(["Tegnspråk"]);
		expect(await list(planner, "?kind=surplus")).toEqual([]);
		expect(await list(planner, "?status=open&closed=no&on=2026-11-16&limit=1")).toHaveLength(1);
		expect(await list(leader)).toEqual(["Sårstell"]);
		expect(await list(other)).toEqual(["Tegnspråk"]);

		const path = `/signals/${added.json.id}`;
		expect((await other.get(path)).status).toBe(404);
		const terms = { competence: wound, fte: 150, urgency: "three-months", validTo: "2027-01-31" };
		const changed = await leader.put(path, { ifMatch: 1, body: terms });
		expect(changed).toMatchObject({
			status: 200,
			json: { version: 2, persons: null, fte: 150, validTo: "2027-01-31", validFrom: trialDay },
		});
		const late = await planner.put(path, { ifMatch: 1, body: terms });
		expect(late).toMatchObject({ status: 412, json: { current: { version: 2, fte: 150 } } });
		expect((await other.put(path, { ifMatch: 2, body: terms })).status).toBe(404);
	});

	test("a name that the catalogue has is that competence", async () => {
		const { leader, home, wound } = await createMunicipality();
		const body = { unit: home, ...missing, competenceName: "sårstell" };
		expect((await leader.post("/signals", { body })).json.competence.id).toBe(wound);
	});

	test("refuse what cannot be, all at once and each by name", async () => {
		const { leader, home, school, wound } = await createMunicipality();
		const pointersOf = async (body: object) => {
			const { status, json } = await leader.post("/signals", { body });
			expect(status).toBe(400);
			return json.errors.map(({ pointer }: { pointer: string }) => pointer).sort();
		};
		expect(await pointersOf({ unit: school, ...missing })).toEqual(["/competence", "/unit"]);
		const both = { competence: wound, competenceName: "Sår", persons: 1, fte: 50 };
		const backwards = { validFrom: "2026-12-02", validTo: "2026-12-01" };
		expect(await pointersOf({ unit: home, ...missing, ...both, ...backwards })).toEqual([
			"/competenceName",
			"/fte",
			"/validTo",
		]);
		expect(await pointersOf({ unit: home, ...missing, competence: nowhere })).toEqual([
			"/competence",
		]);
		const named = { unit: home, ...missing, competence: wound, words: "Gjelder 13 01 99-10000" };
		expect(await pointersOf({ ...named, words: "Gjelder 01010112377" })).toEqual(["/words"]);
	});

	test("are taken up, met and opened again, and closed ones are not changed", async () => {
		const { leader, planner, home, wound } = await createMunicipality();
		const body = { unit: home, ...missing, competence: wound };
		const { json } = await leader.post("/signals", { body });
		const path = `/signals/${json.id}`;
		const move = (version: number, status: string, comment = "") =>
			planner.post(`${path}/status`, { ifMatch: version, body: { status, comment } });
		expect((await move(1, "taken-up", "Vi lyser ut")).json).toMatchObject({
			...{ version: 2, status: "taken-up", comment: "Vi lyser ut", statusBy: "Prøve" },
		});
		expect((await move(1, "met")).status).toBe(412);
		expect((await move(2, "met")).json).toMatchObject({ version: 3, statusOn: trialDay });
		expect((await move(3, "withdrawn")).status).toBe(409);
		const terms = { competence: wound, urgency: "later" };
		expect((await leader.put(path, { ifMatch: 3, body: terms })).status).toBe(409);
		expect((await planner.get("/signals?closed=yes")).json.total).toBe(1);
		expect((await move(3, "open")).status).toBe(200);
		expect((await leader.put(path, { ifMatch: 4, body: terms })).status).toBe(200);
	});

	test("in outline say which competences are missing, and neither words nor figures", async () => {
		const { leader, union, home, wound } = await createMunicipality();
		const words = "Kari på rom 3 slutter";
		const told = { unit: home, competence: wound, persons: 1, words };
		const { json } = await leader.post("/signals", { body: { ...missing, ...told } });
		const { json: other } = await leader.post("/signals", { body: { ...surplus, ...told } });
		const { json: seen } = await union.get("/signals");
		expect(seen.items).toMatchObject([
			{ id: json.id, competence: { name: "Sårstell" }, persons: null, fte: null, words: null },
		]);
		expect(JSON.stringify(seen)).not.toContain("Kari");
		expect(JSON.stringify(seen)).not.toContain("Prøve");
		expect((await union.get("/signals?search=kari")).json.total).toBe(0);
		expect((await union.get(`/signals/${other.id}`)).status).toBe(404);
		expect((await union.get(`/signals/${json.id}/matches`)).status).toBe(404);
		expect((await union.get(`/signals/${json.id}/replies`)).status).toBe(404);
		expect((await union.get("/competence-offers")).json.total).toBe(0);
		expect((await union.post("/signals", { body: { ...missing, ...told } })).status).toBe(403);
	});

	test("a surplus is offered to every leader without figures, matched and answered", async () => {
		const { leader, other, planner, home, night, school, wound } = await createMunicipality();
		const body = { unit: home, ...surplus, competence: wound, persons: 3, words: "Kan avse noen" };
		const offer = (await leader.post("/signals", { body })).json;
		const { json: told } = await other.get("/competence-offers");
		expect(told.items).toMatchObject([
			{
				...{ id: offer.id, source: "own", unitPath: "Sykehjem", words: "Kan avse noen" },
				...{ competence: { id: wound, name: "Sårstell" }, mine: false, answered: false },
			},
		]);
		expect(told.items[0]).not.toHaveProperty("persons");
		expect(told.items[0]).not.toHaveProperty("reportedBy");
		expect((await leader.get("/competence-offers")).json.items[0].mine).toBe(true);

		expect((await other.get(`/competence-offers/${offer.id}`)).json).toEqual(told.items[0]);
		expect((await other.get(`/competence-offers/${nowhere}`)).status).toBe(404);

		const wanted = { unit: school, ...missing, competence: wound };
		const reported = (await other.post("/signals", { body: wanted })).json;
		expect(reported.matches).toMatchObject([{ id: offer.id, kind: "surplus", urgency: "later" }]);
		expect((await leader.get(`/signals/${offer.id}/matches`)).json.items).toMatchObject([
			{ id: reported.id, kind: "missing", unitPath: "Helsestasjon" },
		]);

		const replies = `/competence-offers/${offer.id}/replies`;
		const reply = {
			unit: school,
			words: "Vi trenger én dag i uka",
			contact: "Telefon 61 00 00 00",
		};
		expect((await other.post(replies, { body: { ...reply, unit: null } })).status).toBe(400);
		expect((await other.post(replies, { body: { ...reply, unit: night } })).status).toBe(400);
		expect((await leader.post(replies, { body: { ...reply, unit: home } })).status).toBe(409);
		expect((await other.post(replies, { body: reply })).status).toBe(201);
		expect((await other.get("/competence-offers")).json.items[0].answered).toBe(true);
		expect((await leader.get(`/signals/${offer.id}/replies`)).json.items).toMatchObject([
			{ source: "own", unitPath: "Helsestasjon", contact: reply.contact, words: reply.words },
		]);
		expect((await other.get(`/signals/${offer.id}/replies`)).status).toBe(404);
		expect((await planner.get(`/signals/${offer.id}`)).json.replies).toBe(1);

		const status = { status: "met", comment: "" };
		await leader.post(`/signals/${offer.id}/status`, { ifMatch: 1, body: status });
		expect((await other.get("/competence-offers")).json.total).toBe(0);
		expect((await other.post(replies, { body: reply })).status).toBe(404);
	});

	async function createRegion() {
		const region = await addOrganisation("region");
		const municipalities = [await createMunicipality(), await createMunicipality()] as const;
		const cooperation = await act({ organisation: region }, async (db) => {
			const { id } = await db
				.insertInto("cooperation")
				.values({
					owner: region,
					name: "Regionen",
					valid_from: plainDateOf("2026-01-01"),
					valid_to: null,
				})
				.returning("id")
				.executeTakeFirstOrThrow();
			for (const { owner: participant } of municipalities) {
				await db
					.insertInto("tenancy.participation")
					.values({
						...{ owner: region, cooperation: id, participant, purpose: "competence-offers" },
						...{ valid_from: plainDateOf("2026-01-01"), valid_to: null },
					})
					.execute();
			}
			return id;
		});
		return { region, cooperation, municipalities };
	}

	test("a surplus is offered in the region, matched by name, answered, and no more when it ends", async () => {
		const { cooperation, municipalities } = await createRegion();
		const [one, other] = municipalities;
		const stranger = await createMunicipality();
		expect((await one.leader.get("/offer-cooperations")).json.items).toMatchObject([
			{ id: cooperation, name: "Regionen" },
		]);
		const body = { unit: one.home, ...surplus, competence: one.wound, persons: 4, words: "To kan" };
		const offer = (await one.leader.post("/signals", { body })).json;
		const shares = `/signals/${offer.id}/shares`;
		const share = { body: { cooperation } };
		expect((await stranger.leader.post(shares, share)).status).toBe(404);
		const nothing = { ...missing, unit: one.home, competence: one.wound };
		const { json: lacking } = await one.leader.post("/signals", { body: nothing });
		expect((await one.leader.post(`/signals/${lacking.id}/shares`, share)).status).toBe(409);
		expect((await one.leader.post(shares, { body: { cooperation: nowhere } })).status).toBe(400);
		expect((await one.leader.post(shares, share)).json.shares).toMatchObject([
			{ cooperation, cooperationName: "Regionen", version: 1 },
		]);
		expect((await one.leader.post(shares, share)).json.shares).toMatchObject([{ version: 1 }]);

		const { json: seen } = await other.leader.get("/competence-offers?source=shared");
		expect(seen.items).toMatchObject([
			{
				...{ organisation: one.owner, unitPath: null, words: "To kan", answered: false },
				competence: { id: other.wound, name: "Sårstell" },
			},
		]);
		expect((await one.leader.get("/competence-offers?source=shared")).json.total).toBe(0);
		expect((await stranger.leader.get("/competence-offers")).json.total).toBe(0);
		const wanted = { unit: other.home, ...missing, competence: other.wound };
		const { json: reported } = await other.leader.post("/signals", { body: wanted });
		const shared = reported.matches[0];
		expect(reported.matches).toMatchObject([{ source: "shared", urgency: null }]);

		const reply = { unit: other.home, words: "Ja takk", contact: "post@andre.example.no" };
		const replies = `/competence-offers/${shared.id}/replies`;
		expect((await stranger.leader.post(replies, { body: reply })).status).toBe(404);
		expect((await other.leader.post(replies, { body: reply })).json).toMatchObject({
			...{ source: "shared", words: "Ja takk", unitPath: null },
		});
		expect((await one.leader.get(`/signals/${offer.id}/replies`)).json.items).toMatchObject([
			{ source: "shared", contact: reply.contact },
		]);
		expect((await one.planner.get(`/signals/${offer.id}`)).json.replies).toBe(1);

		const terms = { competence: one.wound, urgency: "later", words: "Bare én nå" };
		await one.leader.put(`/signals/${offer.id}`, { ifMatch: 1, body: terms });
		const again = await other.leader.get("/competence-offers?source=shared");
		expect(again.json.items).toMatchObject([{ words: "Bare én nå", answered: true }]);
		const { shares: now } = (await one.leader.get(`/signals/${offer.id}`)).json;
		const end = (version: number) =>
			one.leader.delete(`${shares}/${now[0].id}`, { ifMatch: version });
		expect((await end(1)).status).toBe(412);
		expect((await end(2)).status).toBe(204);
		expect((await end(3)).status).toBe(404);
		expect((await other.leader.get("/competence-offers")).json.total).toBe(0);
		expect((await one.leader.post(shares, share)).json.shares).toHaveLength(1);
		const closing = { ifMatch: 2, body: { status: "taken-up", comment: "" } };
		expect((await one.leader.post(`/signals/${offer.id}/status`, closing)).status).toBe(200);
		expect((await other.leader.get("/competence-offers")).json.total).toBe(0);
	});

	test("what somebody offered is gone for the others on the day after it left the cooperation", async () => {
		const { region, cooperation, municipalities } = await createRegion();
		const [one, other] = municipalities;
		const body = { unit: one.home, ...surplus, competence: one.wound };
		const offer = (await one.leader.post("/signals", { body })).json;
		await one.leader.post(`/signals/${offer.id}/shares`, { body: { cooperation } });
		const leave = (lastDay: string) =>
			act({ organisation: region }, (db) =>
				db
					.updateTable("tenancy.participation")
					.set({ valid_to: plainDateOf(lastDay) })
					.where("participant", "=", one.owner)
					.execute(),
			);
		await leave(trialDay);
		expect((await other.leader.get("/competence-offers")).json.total).toBe(1);
		await leave("2026-11-15");
		expect((await other.leader.get("/competence-offers")).json.total).toBe(0);
		expect((await one.leader.get("/offer-cooperations")).json.items).toEqual([]);
		const seen = await act({ organisation: other.owner, roles: ["unit-leader"] }, (db) =>
			db.selectFrom("competence_offer").select("id").execute(),
		);
		expect(seen).toEqual([]);
	});

	test("open ones follow their unit; closed ones are erased when they have been kept long enough", async () => {
		const { owner, leader, home, school, wound } = await createMunicipality();
		const ids: string[] = [];
		for (const status of ["met", "taken-up", "withdrawn"]) {
			const body = { unit: home, ...missing, competence: wound };
			const { json } = await leader.post("/signals", { body });
			const moved = { ifMatch: 1, body: { status, comment: "" } };
			await leader.post(`/signals/${json.id}/status`, moved);
			ids.push(json.id);
		}
		const merge = { predecessors: [home], successors: [school], areNew: false } as const;
		const moved = await act({ organisation: owner }, async (db) => {
			expect(await signalsOfUnits.countAfter(db, home, trialDay)).toBe(1);
			return signalsOfUnits.move(db, { ...merge, onDay: trialDay });
		});
		expect(moved).toEqual({ moved: 1, left: 0 });
		await act({ organisation: owner }, (db) =>
			sql`update signal set status_on = '2024-01-01' where id = ${ids[0]}`.execute(db),
		);
		const before = plainDateOf("2024-11-16");
		const [counted, erased] = await act(
			{ organisation: owner, roles: ["municipal-administrator"] },
			async (db) => [await closedSignals.count(db, before), await closedSignals.erase(db, before)],
		);
		expect(counted).toEqual({ signal: 1, signal_reply: 0, competence_offer: 0 });
		expect(erased).toEqual(counted);
		const left = await act({ organisation: owner }, (db) =>
			db.selectFrom("signal").select("id").orderBy("id").execute(),
		);
		expect(left.map(({ id }) => id)).toEqual(
			[ids[1], ids[2]].map((id) => identifierOf(id!)).sort(),
		);
	});
});
