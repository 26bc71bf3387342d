import { expect, test } from "vitest";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { createMunicipality, formOf, trialRoutes } from "../mapping-trial.case-support.ts";
import type { MappingRoomTables } from "../tables.ts";

const pdf = "%PDF-1.7\nkursbevis";

describeOnServerOf<MappingRoomTables>("declarations", { routes: trialRoutes }, (trial) => {
	const create = () => createMunicipality(trial);

	test("are sent by the employee and become a holding when the leader confirms", async () => {
		const { asAnna, leader, skill, anna } = await create();
		const sent = await asAnna.post("/declarations", {
			body: { competence: skill, level: 3, usedRecently: true, willingToShare: true },
		});
		expect(sent).toMatchObject({
			status: 201,
			json: { status: "sent", person: { name: "Anna" }, held: null, mayDecide: false },
		});
		const waiting = await leader.get("/declarations?status=sent&mayDecide=true");
		expect(waiting.json.items).toMatchObject([{ id: sent.json.id, mayDecide: true }]);
		const path = `/declarations/${sent.json.id}/decision`;
		const confirmed = await leader.post(path, { ifMatch: 1, body: { decision: "confirm" } });
		expect(confirmed).toMatchObject({
			status: 200,
			json: {
				status: "confirmed",
				version: 2,
				decision: { level: 3, evidence: "confirmed", by: "Prøve", comment: "" },
				held: { level: 3, evidence: "confirmed" },
			},
		});
		const holding = await leader.get(`/holdings/${confirmed.json.holding}`);
		expect(holding.json).toMatchObject({
			person: { id: anna },
			...{ level: 3, evidence: "confirmed", inUse: true, willingToShare: true },
		});
		const again = await leader.post(path, { ifMatch: 2, body: { decision: "confirm" } });
		expect(again.status).toBe(409);
		const own = await asAnna.get("/own-mapping");
		expect(own.json.declarations).toMatchObject([{ status: "confirmed" }]);
		expect(own.json.holdings).toMatchObject([{ level: 3, counts: true }]);
	});

	test("are adjusted or returned with a comment that the person reads", async () => {
		const { asAnna, leader, skill, course } = await create();
		const declare = async (competence: string) =>
			(await asAnna.post("/declarations", { body: { competence, level: 4, usedRecently: false } }))
				.json.id;
		const first = await declare(skill);
		const without = await leader.post(`/declarations/${first}/decision`, {
			...{ ifMatch: 1, body: { decision: "return", comment: " " } },
		});
		expect(without.status).toBe(400);
		const adjusted = await leader.post(`/declarations/${first}/decision`, {
			ifMatch: 1,
			body: {
				...{ decision: "adjust", level: 2, evidence: "documented", comment: "Vi tar det trinnvis" },
				validFrom: "2026-01-01",
			},
		});
		expect(adjusted.json).toMatchObject({
			status: "adjusted",
			level: 4,
			decision: { level: 2, evidence: "documented", validFrom: "2026-01-01" },
		});
		const second = await declare(course);
		await leader.post(`/declarations/${second}/decision`, {
			...{ ifMatch: 1, body: { decision: "return", comment: "Legg ved kursbeviset" } },
		});
		expect((await asAnna.get("/mapping-tasks")).json).toMatchObject({
			...{ returned: 1, toConfirm: null, ownProfileStale: false },
		});
		const newer = await declare(course);
		const { declarations } = (await asAnna.get("/own-mapping")).json;
		expect(declarations.find(({ id }: { id: string }) => id === second)).toMatchObject({
			...{ status: "returned", replacedBy: newer },
			decision: { comment: "Legg ved kursbeviset", level: null },
		});
		expect((await asAnna.get("/mapping-tasks")).json.returned).toBe(0);
	});

	test("replace what waits of the same thing, also under a name of one's own, and can be withdrawn", async () => {
		const { asAnna, leader, skill } = await create();
		const declare = (body: object) =>
			asAnna.post("/declarations", { body: { level: 1, usedRecently: true, ...body } });
		const one = (await declare({ proposedName: "Sårstell avansert" })).json;
		const two = (await declare({ proposedName: "SÅRSTELL avansert" })).json;
		expect((await asAnna.get(`/declarations/${one.id}`)).json).toMatchObject({
			...{ status: "withdrawn", replacedBy: two.id },
		});
		const known = await declare({ proposedName: "palliasjon" });
		expect(known.json).toMatchObject({ competence: { id: skill }, proposedName: null });
		expect((await leader.get("/declarations?status=sent")).json.total).toBe(2);
		const path = `/declarations/${two.id}/withdraw`;
		expect((await asAnna.post(path, { ifMatch: 7 })).status).toBe(412);
		expect((await asAnna.post(path, { ifMatch: 1 })).json.status).toBe("withdrawn");
		expect((await asAnna.post(path, { ifMatch: 2 })).status).toBe(409);
		for (const body of [{}, { competence: skill, proposedName: "x" }]) {
			expect((await declare(body)).json.errors?.[0]?.pointer ?? "").toBe("/competence");
		}
		const later = await declare({ competence: skill, validFrom: "2026-12-24" });
		expect(later.json.errors[0].pointer).toBe("/validFrom");
	});

	test("of a name of one's own are confirmed as a competence of the catalogue", async () => {
		const { asAnna, leader, skill } = await create();
		const { json } = await asAnna.post("/declarations", {
			body: { proposedName: "Lindrende pleie", level: 2, usedRecently: true },
		});
		const path = `/declarations/${json.id}/decision`;
		const refused = await leader.post(path, { ifMatch: 1, body: { decision: "confirm" } });
		expect(refused.json.errors[0].pointer).toBe("/competence");
		const confirmed = await leader.post(path, {
			...{ ifMatch: 1, body: { decision: "confirm", competence: skill } },
		});
		expect(confirmed.json).toMatchObject({
			...{ status: "confirmed", proposedName: "Lindrende pleie" },
			decision: { competence: { name: "Palliasjon" } },
		});
	});

	test("are nobody's own to decide, nor another leader's to see", async () => {
		const { leader, otherLeader, asBo, asAnna, director, planner, union, skill } = await create();
		const body = { competence: skill, level: 2, usedRecently: true };
		const { json: mine } = await leader.post("/declarations", { body });
		const decide = { ifMatch: 1, body: { decision: "confirm" } };
		expect(mine.mayDecide).toBe(false);
		expect((await leader.post(`/declarations/${mine.id}/decision`, decide)).status).toBe(403);
		expect((await leader.get("/declarations?mayDecide=true")).json.total).toBe(0);
		expect((await leader.get("/mapping-tasks")).json.toConfirm).toBe(0);
		const { json } = await asAnna.post("/declarations", { body });
		for (const stranger of [otherLeader, asBo]) {
			expect((await stranger.get(`/declarations/${json.id}`)).status).toBe(404);
			expect((await stranger.get("/declarations")).json.total).toBe(0);
		}
		expect((await otherLeader.post(`/declarations/${json.id}/decision`, decide)).status).toBe(404);
		expect((await asBo.post(`/declarations/${json.id}/withdraw`, { ifMatch: 1 })).status).toBe(404);
		expect((await director.get("/declarations")).json).toMatchObject({
			...{ total: 2, items: [{ mayDecide: false }, { mayDecide: false }] },
		});
		expect((await director.post(`/declarations/${json.id}/decision`, decide)).status).toBe(403);
		expect((await union.get("/declarations")).status).toBe(403);
		expect((await planner.get("/declarations?mayDecide=true")).json.total).toBe(2);
		expect((await planner.post(`/declarations/${mine.id}/decision`, decide)).status).toBe(200);
	});

	test("are decided many at once: all, or none with every fault where it stands", async () => {
		const { asAnna, asBo, asCato, leader, skill, course } = await create();
		const declare = async (client: typeof asAnna, body: object) =>
			(await client.post("/declarations", { body: { level: 2, usedRecently: true, ...body } })).json
				.id;
		const ids = [
			await declare(asAnna, { competence: skill }),
			await declare(asBo, { competence: course, validFrom: "2026-03-01" }),
			await declare(asBo, { proposedName: "Noe annet" }),
			await declare(asCato, { competence: skill }),
		];
		const confirm = { decision: "confirm" };
		const decisions = ids.map((declaration) => ({ declaration, version: 1, decision: confirm }));
		const faulty = await leader.post("/declarations/decisions", {
			body: { decisions: [...decisions, { ...decisions[0], version: 1 }, { ...decisions[1] }] },
		});
		expect(faulty.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
			"/decisions/2/decision/competence",
			"/decisions/3/declaration",
			"/decisions/4/declaration",
			"/decisions/5/declaration",
		]);
		expect((await leader.get("/declarations?status=sent")).json.total).toBe(3);
		const old = await leader.post("/declarations/decisions", {
			body: { decisions: [{ ...decisions[0], version: 9 }] },
		});
		expect(old.json.errors[0].pointer).toBe("/decisions/0/version");
		const returned = { decision: "return", comment: "Hva heter kurset?" };
		const done = await leader.post("/declarations/decisions", {
			body: { decisions: [decisions[0], decisions[1], { ...decisions[2], decision: returned }] },
		});
		expect(done.json.items.map(({ status }: { status: string }) => status)).toEqual([
			...["confirmed", "confirmed", "returned"],
		]);
		expect((await leader.get("/holdings")).json.total).toBe(2);
	});

	test("close a holding that they renew, and keep what a document says", async () => {
		const { asAnna, leader, course, planner, anna } = await create();
		await planner.post("/holdings", {
			body: {
				...{ person: anna, competence: course, level: 3, evidence: "documented" },
				validFrom: "2025-06-01",
			},
		});
		const confirm = async (more: object) => {
			const { json } = await asAnna.post("/declarations", {
				body: { competence: course, level: 3, usedRecently: true, ...more },
			});
			await leader.post(`/declarations/${json.id}/decision`, {
				...{ ifMatch: 1, body: { decision: "confirm" } },
			});
			const { items } = (await leader.get("/holdings?sort=validFrom")).json;
			return items.map(
				(row: { validFrom: string; validTo: string; evidence: string; level: number }) =>
					`${row.validFrom} ${row.validTo} ${row.evidence} ${row.level}`,
			);
		};
		expect(await confirm({})).toEqual(["2025-06-01 null documented 3"]);
		expect(await confirm({ level: 4 })).toEqual(["2025-06-01 null confirmed 4"]);
		expect(await confirm({ validFrom: "2026-05-01" })).toEqual([
			"2025-06-01 2026-04-30 confirmed 4",
			"2026-05-01 null confirmed 3",
		]);
	});

	test("carry certificates that only the person and those who reach it read", async () => {
		const { asAnna, asBo, leader, otherLeader, director, course } = await create();
		const { json } = await asAnna.post("/declarations", {
			body: { competence: course, level: 2, usedRecently: true, proof: "course-certificate" },
		});
		const path = `/declarations/${json.id}/attachments`;
		for (const [bytes, name] of [
			["", "tom.pdf"],
			["<script>alert(1)</script>", "kursbevis.pdf"],
			[new Uint8Array(5 * 1024 * 1024 + 1).fill(0x25), "stor.pdf"],
		] as const) {
			const refused = await asAnna.post(path, { form: formOf(bytes, name) });
			expect(refused.json.errors[0].pointer).toBe("/files/0");
		}
		expect((await asBo.post(path, { form: formOf(pdf) })).status).toBe(404);
		const added = await asAnna.post(path, { form: formOf(pdf, "Kursbevis 17054512309.html") });
		expect(added).toMatchObject({ status: 201, json: { mediaType: "application/pdf", size: 18 } });
		expect(added.json.name).not.toContain("17054512309");
		expect(added.json.name).toMatch(/\.pdf$/);
		const file = `/declaration-attachments/${added.json.id}/file`;
		for (const reader of [asAnna, leader, director]) {
			const { status, headers, bytes } = await reader.get(file);
			expect([status, Buffer.from(bytes).toString()]).toEqual([200, pdf]);
			expect(headers["content-disposition"]).toMatch(/^attachment/);
			expect(headers["x-content-type-options"]).toBe("nosniff");
		}
		for (const stranger of [asBo, otherLeader]) {
			expect((await stranger.get(file)).status).toBe(404);
		}
		const checked = await leader.post(`/declarations/${json.id}/decision`, {
			...{ ifMatch: 1, body: { decision: "confirm", attachmentChecked: true } },
		});
		expect(checked.json.held).toMatchObject({ evidence: "documented" });
		const removal = `/declaration-attachments/${added.json.id}`;
		expect((await asAnna.delete(removal, { ifMatch: 1 })).status).toBe(409);
		expect((await asAnna.post(path, { form: formOf(pdf) })).status).toBe(409);
	});

	test("move their certificates to what replaces them; without one nothing was checked", async () => {
		const { asAnna, leader, course } = await create();
		const body = { competence: course, level: 2, usedRecently: true };
		const { json: first } = await asAnna.post("/declarations", { body });
		const added = await asAnna.post(`/declarations/${first.id}/attachments`, {
			form: formOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "bilde.png"),
		});
		expect(added.json).toMatchObject({ name: "bilde.jpg", mediaType: "image/jpeg" });
		const { json: second } = await asAnna.post("/declarations", { body });
		expect(second.attachments).toMatchObject([{ id: added.json.id }]);
		const removal = `/declaration-attachments/${added.json.id}`;
		expect((await asAnna.delete(removal, { ifMatch: 1 })).status).toBe(412);
		expect((await asAnna.delete(removal, { ifMatch: 2 })).status).toBe(204);
		const unchecked = await leader.post(`/declarations/${second.id}/decision`, {
			...{ ifMatch: 1, body: { decision: "confirm", attachmentChecked: true } },
		});
		expect(unchecked.json.errors[0].pointer).toBe("/attachmentChecked");
	});

	test("cannot be decided by the person even past the routes", async () => {
		const { owner, asAnna, anna, skill } = await create();
		const { json } = await asAnna.post("/declarations", {
			body: { competence: skill, level: 2, usedRecently: true },
		});
		const itself = { organisation: owner, roles: ["employee"], person: anna };
		await expect(
			trial.act(itself, (db) =>
				db
					.updateTable("declaration")
					.set({ status: "returned", comment: "Fint", decided_on: "2026-11-16" as never })
					.where("id", "=", json.id)
					.execute(),
			),
		).rejects.toMatchObject({ code: "23000" });
	});
});
