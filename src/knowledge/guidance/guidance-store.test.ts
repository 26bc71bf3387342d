import { randomUUID } from "node:crypto";
import { sql, type Transaction } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { type Identifier, identifierOf } from "../../ground/vocabulary/identifier.ts";
import { describeOnModel } from "../../serving/model-trial.case-support.ts";
import { addGuidance, changeGuidance, removeGuidance } from "./guidance-changes-store.ts";
import { guidanceBody, guidanceQuery } from "./guidance-contract.ts";
import { findGuidanceInFull, type GuidanceRoomTables, listGuidance } from "./guidance-store.ts";
import { loadNationalGuidance } from "./national/national-guidance-store.ts";

const unused = { requirements: 0, told: 0 };
const stranger = identifierOf(randomUUID());

describeOnModel<GuidanceRoomTables>("guidance", ({ getDatabase, addOrganisation, act }) => {
	beforeAll(() => loadNationalGuidance(getDatabase().db));

	const goal = (more: object = {}) =>
		guidanceBody.parse({ kind: "local-goal", title: "Alle avdelinger har sykepleier", ...more });
	const findLaw = async (transaction: Transaction<GuidanceRoomTables>) =>
		(
			await transaction
				.selectFrom("national_guidance")
				.select("id")
				.where("code", "=", "helsepersonelloven § 4")
				.executeTakeFirstOrThrow()
		).id;

	/** A region that cooperates with two municipalities on guidance, one of them only until last year. */
	async function makeRegion() {
		const region = await addOrganisation("region");
		const inside = await addOrganisation();
		const left = await addOrganisation();
		const cooperation = identifierOf(randomUUID());
		await act({ organisation: region }, async (transaction) => {
			await sql`insert into cooperation (owner, id, name, valid_from) values (${region}, ${cooperation}, 'ReKs', '2020-01-01')`.execute(
				transaction,
			);
			await sql`insert into tenancy.participation (owner, cooperation, participant, purpose, valid_from, valid_to)
				values (${region}, ${cooperation}, ${inside}, 'guidance', '2020-01-01', null),
					(${region}, ${cooperation}, ${left}, 'guidance', '2020-01-01', '2025-12-31')`.execute(
				transaction,
			);
		});
		return { region, inside, left, cooperation };
	}

	const listOf = (organisation: Identifier, query: object) =>
		act({ organisation }, (transaction) =>
			listGuidance(transaction, organisation, guidanceQuery.parse(query)),
		);

	test("own guidance carries out a law, and the law says so", async () => {
		const organisation = await addOrganisation();
		await act({ organisation }, async (transaction) => {
			const national = await findLaw(transaction);
			const added = await addGuidance(transaction, organisation, goal({ national }));
			if (!added.ok) throw new Error(JSON.stringify(added.problem));
			expect(added.value).toMatchObject({
				scope: "own",
				version: 1,
				owner: organisation,
				national,
			});
			const read = (id: Identifier) =>
				findGuidanceInFull(transaction, organisation, id, { requirements: 3 });
			expect((await read(added.value.id))?.carriesOut?.reference).toBe("helsepersonelloven § 4");
			expect(await read(national)).toMatchObject({
				scope: "national",
				version: null,
				requirements: 3,
				carriedOutBy: [{ id: added.value.id }],
			});
			expect(await read(stranger)).toBeUndefined();
		});
		const other = await addOrganisation();
		await act({ organisation: other }, async (transaction) => {
			const law = await findGuidanceInFull(transaction, other, await findLaw(transaction), unused);
			expect(law?.carriedOutBy).toEqual([]);
		});
	});

	test("the list has all kinds; search, kind, plan, scope and day narrow it", async () => {
		const organisation = await addOrganisation();
		await act({ organisation }, async (transaction) => {
			await addGuidance(
				transaction,
				organisation,
				goal({ validFrom: "2024-01-01", validTo: "2024-12-31" }),
			);
			await addGuidance(
				transaction,
				organisation,
				goal({ kind: "agreement", title: "Tjenesteavtale 6" }),
			);
		});
		expect((await listOf(organisation, { scope: "own" })).items.map(({ title }) => title)).toEqual([
			"Alle avdelinger har sykepleier",
			"Tjenesteavtale 6",
		]);
		expect((await listOf(organisation, { scope: "own", validOn: "2025-06-01" })).total).toBe(1);
		expect((await listOf(organisation, { scope: "own", validOn: "2024-12-31" })).total).toBe(2);
		expect((await listOf(organisation, { kind: "agreement" })).total).toBe(1);
		expect((await listOf(organisation, { kind: "law", search: "forsvarlighet" })).total).toBe(2);
		const measures = await listOf(organisation, { plan: "k2025", kind: "plan-measure", limit: 2 });
		expect(measures).toMatchObject({ total: 57, limit: 2 });
		const byNumber = await listOf(organisation, {
			plan: "k2025",
			kind: "plan-measure",
			sort: "reference",
			offset: 8,
			limit: 3,
		});
		expect(byNumber.items.map(({ reference }) => reference)).toEqual(["1.9", "1.10", "1.11"]);
	});

	test("participants see what is common and what is for them, while they take part, and change nothing", async () => {
		const { region, inside, left, cooperation } = await makeRegion();
		const ids = await act({ organisation: region }, async (transaction) => {
			const common = await addGuidance(transaction, region, goal({ title: "Felles", cooperation }));
			const forLeft = await addGuidance(
				transaction,
				region,
				goal({ title: "Til en annen", cooperation, part: left }),
			);
			await addGuidance(transaction, region, goal({ title: "Bare regionen" }));
			if (!common.ok || !forLeft.ok) throw new Error("not added");
			return { common: common.value.id, forLeft: forLeft.value.id };
		});
		expect((await listOf(region, { scope: "own" })).total).toBe(3);
		const seen = await listOf(inside, { scope: "shared" });
		expect(seen.items.map(({ title }) => title)).toEqual(["Felles"]);
		expect((await listOf(left, { scope: "shared" })).total).toBe(0);
		await act({ organisation: inside }, async (transaction) => {
			const change = (id: Identifier) => changeGuidance(transaction, inside, id, 1, goal());
			expect(await change(ids.common)).toMatchObject({ problem: { code: "not-allowed" } });
			expect(await change(ids.forLeft)).toEqual(await change(stranger));
			expect(await removeGuidance(transaction, inside, ids.forLeft, 1, unused)).toEqual(
				await removeGuidance(transaction, inside, stranger, 1, unused),
			);
		});
	});

	test("a body that does not fit what is stored says where", async () => {
		const { region, inside, cooperation } = await makeRegion();
		const outside = await addOrganisation();
		const pointerOf = (organisation: Identifier, body: object) =>
			act({ organisation }, async (transaction) => {
				const added = await addGuidance(transaction, organisation, goal(body));
				return added.ok ? "added" : added.problem.faults?.[0]?.pointer;
			});
		expect(await pointerOf(region, { national: stranger })).toBe("/national");
		expect(await pointerOf(region, { cooperation: stranger })).toBe("/cooperation");
		expect(await pointerOf(inside, { cooperation })).toBe("/cooperation");
		expect(await pointerOf(region, { part: inside })).toBe("/part");
		expect(await pointerOf(region, { cooperation, part: outside })).toBe("/part");
		expect(await pointerOf(region, { cooperation, part: inside })).toBe("added");
		expect(await pointerOf(region, { validFrom: "2026-02-01", validTo: "2026-01-31" })).toBe(
			"/validTo",
		);
	});

	test("a stale change is refused with the row as it is; removing asks for the version and for uses", async () => {
		const organisation = await addOrganisation();
		await act({ organisation }, async (transaction) => {
			const added = await addGuidance(transaction, organisation, goal());
			if (!added.ok) throw new Error("not added");
			const { id } = added.value;
			const change = (version: number, title: string) =>
				changeGuidance(transaction, organisation, id, version, goal({ title }));
			expect(await change(1, "Ny")).toMatchObject({ value: { version: 2, title: "Ny" } });
			expect(await change(1, "Sen")).toMatchObject({
				problem: { code: "stale", current: { version: 2, title: "Ny" } },
			});
			const remove = (version: number, uses: typeof unused) =>
				removeGuidance(transaction, organisation, id, version, uses);
			expect(await remove(1, unused)).toMatchObject({ problem: { code: "stale" } });
			expect(await remove(2, { requirements: 2, told: 0 })).toMatchObject({
				problem: { code: "conflict" },
			});
			expect(await remove(2, { requirements: 0, told: 1 })).toMatchObject({
				problem: { code: "conflict" },
			});
			expect(await remove(2, unused)).toEqual({ ok: true, value: undefined });
			expect(await remove(2, unused)).toMatchObject({ problem: { code: "not-found" } });
			const law = await findLaw(transaction);
			expect(await changeGuidance(transaction, organisation, law, 1, goal())).toMatchObject({
				problem: { code: "not-allowed" },
			});
		});
	});
});
