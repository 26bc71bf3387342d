import { createHash } from "node:crypto";
import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it, test } from "vitest";
import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { describeOnServerOf } from "../../../serving/server-trial.case-support.ts";
import { competenceRoutes } from "../competence-routes.ts";
import { addCompetenceRow, addRelationRow } from "../organisation-rows.case-support.ts";
import type { CompetenceTables } from "../tables.ts";
import { orderContent, type PublishedCompetence, writeContent } from "./catalogue-content.ts";
import { compareCatalogues } from "./catalogue-difference.ts";

describeOnServerOf<CompetenceTables>(
	"published catalogues",
	{ routes: competenceRoutes },
	({ addOrganisation, act, as }) => {
		async function createRegion() {
			const [region, member, stranger] = [
				await addOrganisation("region"),
				await addOrganisation(),
				await addOrganisation(),
			];
			const cooperation = await act({ organisation: region }, async (db) => {
				const { rows } = await sql<{ id: string }>`insert into cooperation (owner, name, valid_from)
					values (${region}, 'Region', '2020-01-01') returning id`.execute(db);
				await sql`insert into tenancy.participation (owner, cooperation, participant, purpose, valid_from)
					values (${region}, ${rows[0]!.id}, ${member}, 'catalogue', '2020-01-01')`.execute(db);
				const nurse = await addCompetenceRow(db, region, "Sykepleier", { kind: "education" });
				const health = await addCompetenceRow(db, region, "Helseutdanning");
				const course = await addCompetenceRow(db, region, "Ernæring", { validity_months: 36 });
				await addCompetenceRow(db, region, "Telegrafi", { retired_on: "2020-01-01" });
				await addRelationRow(db, region, nurse, "implies", health);
				await addRelationRow(db, region, course, "requires", nurse);
				return identifierOf(rows[0]!.id);
			});
			const keeper = (organisation: Identifier) =>
				as({ organisation, roles: ["quality-developer"] });
			return {
				region,
				cooperation,
				coordinator: as({ organisation: region, roles: ["regional-coordinator"] }),
				member: keeper(member),
				memberId: member,
				stranger: keeper(stranger),
			};
		}

		test("stay as they were published, and tell what has changed since", async () => {
			const { coordinator, region } = await createRegion();
			const first = await coordinator.post("/catalogue-versions", { body: { note: "Første" } });
			expect(first).toMatchObject({
				status: 201,
				json: { number: 1, publishedOn: "2026-11-16", own: true, competences: 4 },
			});
			expect(first.json.contentHash).toBe(
				createHash("sha256").update(writeContent(first.json.content)).digest("hex"),
			);
			await act({ organisation: region }, async (db) => {
				await addCompetenceRow(db, region, "Livshjelp");
				await sql`update competence set validity_months = 24 where name = 'Ernæring'`.execute(db);
				await sql`delete from competence where name = 'Telegrafi'`.execute(db);
			});
			const second = await coordinator.post("/catalogue-versions", { body: {} });
			expect(second.json.number).toBe(2);
			const path = `/catalogue-versions/${second.json.id}/difference`;
			expect((await coordinator.get(`${path}?with=${first.json.id}`)).json).toEqual({
				added: ["Livshjelp"],
				removed: ["Telegrafi"],
				changed: [{ name: "Ernæring", fields: ["validityMonths"] }],
			});
			expect((await coordinator.get(path)).json).toEqual({ added: [], removed: [], changed: [] });
			const again = await coordinator.get(`/catalogue-versions/${first.json.id}`);
			expect(again.json).toEqual(first.json);
			const list = await coordinator.get("/catalogue-versions?sort=-number");
			expect(list.json.items.map((item: { number: number }) => item.number)).toEqual([2, 1]);
		});

		test("are read and taken over by participants alone, who keep what they have", async () => {
			const { coordinator, cooperation, region, member, memberId, stranger } = await createRegion();
			const alone = await coordinator.post("/catalogue-versions", { body: {} });
			const shared = await coordinator.post("/catalogue-versions", { body: { cooperation } });
			const own = await member.post("/competences", {
				body: { name: "Sykepleier", description: "vår" },
			});
			const path = `/catalogue-versions/${shared.json.id}`;
			expect((await member.get(path)).json).toMatchObject({
				own: false,
				organisation: { id: region },
			});
			expect((await member.get(`/catalogue-versions/${alone.json.id}`)).status).toBe(404);
			expect((await member.get("/catalogue-versions")).json.total).toBe(1);
			expect((await stranger.get(path)).status).toBe(404);
			expect((await stranger.post(`${path}/adopt`)).status).toBe(404);
			expect((await coordinator.post(`${path}/adopt`)).status).toBe(409);

			const adopted = await member.post(`${path}/adopt`);
			expect(adopted.json).toEqual({
				added: ["Ernæring", "Helseutdanning"],
				left: ["Sykepleier"],
				relations: 1,
			});
			const again = await member.post(`${path}/adopt`);
			expect(again.json).toMatchObject({ added: [], relations: 0 });
			const kept = await member.get(`/competences/${own.json.id}`);
			expect(kept.json).toMatchObject({
				version: 1,
				description: "vår",
				origin: null,
				implies: [],
				requiredBy: [{ name: "Ernæring" }],
			});
			const rows = await act({ organisation: memberId }, (db) =>
				db.selectFrom("competence").select(["name", "origin_owner"]).orderBy("name").execute(),
			);
			expect(rows).toContainEqual({ name: "Ernæring", origin_owner: region });
		});

		test("need competences, and a cooperation that is own and open", async () => {
			const { member, cooperation, coordinator, region } = await createRegion();
			expect((await member.post("/catalogue-versions", { body: {} })).status).toBe(409);
			const foreign = await member.post("/catalogue-versions", { body: { cooperation } });
			expect(foreign.json.errors).toMatchObject([{ pointer: "/cooperation" }]);
			await act({ organisation: region }, (db) =>
				sql`update cooperation set valid_to = '2026-01-01'`.execute(db),
			);
			const ended = await coordinator.post("/catalogue-versions", { body: { cooperation } });
			expect(ended.json.errors).toMatchObject([{ pointer: "/cooperation" }]);
		});
	},
);

describe("what a catalogue holds", () => {
	const anyName = fc.constantFrom("A", "B", "Å", "😀");
	const anyContent: fc.Arbitrary<PublishedCompetence[]> = fc.uniqueArray(
		fc.record({
			id: fc.constant("00000000-0000-4000-8000-000000000001" as Identifier),
			name: anyName,
			kind: fc.constantFrom(null, "course" as const),
			area: fc.constant(null),
			description: fc.string({ maxLength: 3 }),
			validityMonths: fc.constantFrom(null, 12),
			retiredOn: fc.constant(null),
			implies: fc.subarray(["A", "B"]),
			prerequisites: fc.subarray(["B", "A"]),
		}),
		{ selector: ({ name }) => name },
	);

	it("is one text whatever the order of its parts", () => {
		fc.assert(
			fc.property(anyContent, (content) => {
				const turned = content
					.toReversed()
					.map(({ implies, ...row }) => ({ implies: implies.toReversed(), ...row }));
				expect(writeContent(turned)).toBe(writeContent(content));
				expect(orderContent(content)).toHaveLength(content.length);
			}),
		);
	});

	it("differs in nothing from itself, and the other way round when turned", () => {
		fc.assert(
			fc.property(anyContent, anyContent, (one, other) => {
				expect(compareCatalogues(one, one)).toEqual({ added: [], removed: [], changed: [] });
				const there = compareCatalogues(one, other);
				const back = compareCatalogues(other, one);
				expect(back).toEqual({ ...there, added: there.removed, removed: there.added });
				const same = there.added.length + there.removed.length + there.changed.length === 0;
				expect(writeContent(one) === writeContent(other)).toBe(same);
			}),
		);
	});
});
