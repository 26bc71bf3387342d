import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { type Identifier, identifierOf } from "../ground/vocabulary/identifier.ts";
import type { GuidanceUseShown, ToldUse } from "../knowledge/competence/guidance-use-contract.ts";
import type { GuidanceInFull } from "../knowledge/guidance/guidance-contract.ts";
import { readNationalData } from "../knowledge/guidance/national/national-guidance.ts";
import type { WalkShown } from "../knowledge/guidance/thread/thread-contract.ts";
import type { Reach } from "../machinery/http/routes/caller.ts";
import { describeOnModel } from "./model-trial.case-support.ts";
import { prepareStore } from "./prepare-store.ts";
import { addThreadRows, type RowPlan, restOn, runRoute } from "./thread.case-support.ts";

interface ThreadShown {
	readonly walks: readonly WalkShown[];
}

const national = readNationalData().guidance;
const idOf = (code: string, plan: string | null = null): Identifier =>
	national.find((each) => each.code === code && each.plan === plan)!.id;
const law = idOf("helsepersonelloven § 4");

/** One requirement, one gap, one measure, two deliveries and three lines of cost. */
const simple: RowPlan = {
	requirements: 1,
	findings: [0],
	measures: 1,
	answers: [[0, 0]],
	deliveries: [
		{ measure: 0, completed: 6 },
		{ measure: 0, completed: null },
	],
	costs: [
		{ delivery: 0, kroner: 30_000, fundedBy: "grant" },
		{ delivery: 0, kroner: 10_000, fundedBy: "own-share" },
		{ delivery: 1, kroner: 5000, fundedBy: "grant" },
	],
};

// biome-ignore lint/suspicious/noExplicitAny: the tests go through the routes, which know their own tables.
describeOnModel<any>("the thread", ({ getDatabase, addOrganisation, act }) => {
	beforeAll(() => prepareStore(getDatabase()));

	/** A municipality whose one requirement rests on the law. */
	async function makeMunicipality() {
		const organisation = await addOrganisation();
		const rows = await act({ organisation }, async (transaction) => {
			const added = await addThreadRows(transaction, organisation, simple);
			await restOn(transaction, organisation, added.requirements[0], law, null);
			return added;
		});
		return { organisation, rows };
	}

	const walk = (
		organisation: Identifier,
		params: { kind: string; id: Identifier },
		more: {
			query?: object;
			reach?: Reach;
			reaches?: Readonly<Record<string, Reach | undefined>>;
		} = {},
	) =>
		act({ organisation }, (transaction) =>
			runRoute<ThreadShown>(transaction, "walkThread", { organisation, params, ...more }),
		);
	const walksOf = async (...asked: Parameters<typeof walk>) => {
		const outcome = await walk(...asked);
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
		return outcome.value.walks;
	};
	const kindsOf = (walked: WalkShown | undefined) => walked?.nodes.map(({ kind }) => kind);

	test("the auditor's walk: from a line of cost back to the law, and no other cost", async () => {
		const { organisation, rows } = await makeMunicipality();
		const cost = { kind: "cost", id: rows.costs[0]! };
		const [why, soWhat] = await walksOf(organisation, cost);
		expect(kindsOf(why)).toEqual([
			"cost",
			"delivery",
			"measure",
			"finding",
			"requirement",
			"guidance",
		]);
		expect(why?.nodes.at(-1)).toMatchObject({
			title: "helsepersonelloven § 4 Forsvarlighet",
			scope: "national",
			steps: 5,
		});
		expect(why?.edges.map(({ name }) => name)).toEqual([
			"pays-for",
			"delivers",
			"answers-to",
			"found-for",
			"rests-on",
		]);
		expect(why?.nodes[3]?.made).toMatchObject({ definitionVersion: 1, asOf: "2026-10-01" });
		const within = why?.nodes.map((node) => node.within);
		const plan = within?.[2]?.[0];
		expect(plan).toBeTypeOf("string");
		expect(within).toEqual([
			[plan, rows.measures[0], rows.deliveries[0]],
			[plan, rows.measures[0]],
			[plan],
			[],
			[],
			[],
		]);
		expect(kindsOf(soWhat)).toEqual(["cost"]);
	});

	test("from the law forward to the kroner, where what is not known stays unknown", async () => {
		const { organisation } = await makeMunicipality();
		const start = { kind: "guidance", id: law };
		const [walked] = await walksOf(organisation, start, { query: { direction: "so-what" } });
		expect(walked?.summary).toEqual({
			complete: true,
			nodes: { guidance: 1, requirement: 1, finding: 1, measure: 1, delivery: 2, cost: 3 },
			openGaps: 1,
			totals: {
				"planned-own-share": { value: 60_000, missing: 0 },
				"planned-grant": { value: null, missing: 1 },
				"spent-own-share": { value: 10_000, missing: 0 },
				"spent-grant": { value: 35_000, missing: 0 },
				"persons-in-measures": { value: 4, missing: 0 },
				"planned-persons": { value: null, missing: 2 },
				"completed-persons": { value: 6, missing: 1 },
			},
		});
		const query = { direction: "so-what", limit: 5 };
		const [few] = await walksOf(organisation, start, { query });
		expect(few?.nodes).toHaveLength(5);
		expect(few?.nodes.at(-1)).toMatchObject({ kind: "delivery" });
		expect(few?.nodes.find(({ kind }) => kind === "measure")?.more).toBe(1);
		expect(few?.summary).toEqual(walked?.summary);
		const outsider = await addOrganisation();
		const [alone] = await walksOf(outsider, start, { query: { direction: "so-what" } });
		expect(kindsOf(alone)).toEqual(["guidance"]);
	});

	test("what an old plan's measure went on as leads to the requirements that rest on that", async () => {
		const { organisation, rows } = await makeMunicipality();
		const [before, after] = [idOf("3.17", "k2020"), idOf("1.6", "k2025")];
		await act({ organisation }, (transaction) =>
			restOn(transaction, organisation, rows.requirements[0], after, null),
		);
		const [, soWhat] = await walksOf(organisation, { kind: "guidance", id: before });
		expect(soWhat?.nodes.slice(0, 3).map(({ id }) => id)).toEqual([
			before,
			after,
			rows.requirements[0],
		]);
		const [why] = await walksOf(organisation, { kind: "cost", id: rows.costs[2]! });
		expect(new Set(why?.nodes.map(({ id }) => id))).toEqual(
			new Set([
				rows.costs[2],
				rows.deliveries[1],
				rows.measures[0],
				rows.findings[0],
				rows.requirements[0],
				law,
				before,
				after,
			]),
		);
	});

	test("another's row and one that does not exist are the same", async () => {
		const { rows } = await makeMunicipality();
		const outsider = await addOrganisation();
		for (const [kind, id] of [
			["requirement", rows.requirements[0]!],
			["finding", rows.findings[0]!],
			["measure", rows.measures[0]!],
			["delivery", rows.deliveries[0]!],
			["cost", rows.costs[0]!],
		] as const) {
			const others = await walk(outsider, { kind, id });
			expect(others).toEqual(await walk(outsider, { kind, id: identifierOf(randomUUID()) }));
			expect(others).toMatchObject({ problem: { code: "not-found" } });
			// The id of one kind is not one of another.
			expect(await walk(outsider, { kind, id: law })).toEqual(others);
		}
	});

	test("a leader sees findings and persons of the units led alone; what is behind the others is cut off", async () => {
		const { organisation, rows } = await makeMunicipality();
		const other = await act({ organisation }, (transaction) =>
			addThreadRows(transaction, organisation, simple),
		);
		const units: Reach = { kind: "units", units: [rows.unit] };
		const reaches = { "analyses.read": units, "plans.read": units };
		const ask = async (cost: Identifier | undefined) =>
			(
				await walksOf(
					organisation,
					{ kind: "cost", id: cost! },
					{ reaches, query: { direction: "why" } },
				)
			)[0]!;
		const own = await ask(rows.costs[0]);
		expect(own.nodes).toHaveLength(6);
		expect(own.summary.totals["completed-persons"]?.value).toBe(6);
		const elsewhere = await ask(other.costs[0]);
		expect(kindsOf(elsewhere)).toEqual(["cost", "delivery", "measure"]);
		expect(elsewhere.summary.totals["completed-persons"]?.value).toBe(":");
		expect(elsewhere.summary.totals["spent-grant"]?.value).toBe(30_000);
	});

	test("an outline has the chain and the kroner, and no figure that counts persons", async () => {
		const { organisation } = await makeMunicipality();
		const outline: Reach = { kind: "outline" };
		const start = { kind: "guidance", id: law };
		const [, walked] = await walksOf(organisation, start, { reach: outline });
		expect(walked?.nodes).toHaveLength(9);
		const shown = JSON.stringify(walked?.nodes.map(({ figures }) => figures));
		expect(shown).toContain('"missing-heads":":"');
		expect(shown).toContain('"completed-persons":":"');
		expect(shown).toContain('"spent-grant":30000');
		expect(walked?.summary.openGaps).toBeNull();
		expect(walked?.nodes.find(({ kind }) => kind === "finding")?.state).toBeNull();
		for (const name of ["completed-persons", "planned-persons", "persons-in-measures"] as const) {
			expect(walked?.summary.totals[name]?.value).toBe(":");
		}
	});

	test("an outline has findings by unit and not by what matters most, which comes from counts", async () => {
		const organisation = await addOrganisation();
		const rows = await act({ organisation }, async (transaction) => {
			const plan = { ...simple, findings: [0, 0], deliveries: [], costs: [] };
			const added = await addThreadRows(transaction, organisation, plan);
			const [first] = added.findings;
			// The same gap in two units: Aasen matters least.
			await sql`insert into finding (owner, id, analysis, kind, place, requirement, unit, unit_path, competence_name, content, state, counted_in, gap_amount)
				select owner, gen_random_uuid(), analysis, kind, 7, requirement, unit, 'Aasen', competence_name, content, state, counted_in, gap_amount
				from finding where id = ${first}`.execute(transaction);
			return { requirement: added.requirements[0]! };
		});
		const start = { kind: "requirement", id: rows.requirement };
		const titles = async (reach: Reach) =>
			(await walksOf(organisation, start, { reach, query: { direction: "so-what" } }))[0]!.nodes
				.filter(({ kind }) => kind === "finding")
				.map(({ title }) => title);
		const [aasen, home] = ["Sykepleier – Aasen", "Sykepleier – Sykehjem"];
		expect(await titles({ kind: "all" })).toEqual([home, home, aasen]);
		expect(await titles({ kind: "outline" })).toEqual([aasen, home, home]);
	});

	test("without leave for a kind, or with a reach that the thread does not know, it is not there", async () => {
		const { organisation, rows } = await makeMunicipality();
		const reaches = { "analyses.read": undefined };
		const cost = { kind: "cost", id: rows.costs[0]! };
		expect(kindsOf((await walksOf(organisation, cost, { reaches }))[0])).toEqual([
			"cost",
			"delivery",
			"measure",
		]);
		const finding = { kind: "finding", id: rows.findings[0]! };
		const refused = { ok: false, problem: { code: "not-found" } };
		expect(await walk(organisation, finding, { reaches })).toEqual(refused);
		const reach: Reach = { kind: "self", person: organisation };
		expect(await walk(organisation, cost, { reach })).toEqual(refused);
	});

	test("over rows as they may be, forward reaches what backward reaches back from", async () => {
		const plans = fc.record({
			findings: fc.array(fc.nat(2), { maxLength: 4 }),
			answers: fc.uniqueArray(fc.tuple(fc.nat(1), fc.nat(3)), { selector: String, maxLength: 5 }),
			deliveries: fc.array(fc.nat(1), { maxLength: 3 }),
		});
		await fc.assert(
			fc.asyncProperty(plans, async ({ findings, answers, deliveries }) => {
				const organisation = await addOrganisation();
				const rows = await act({ organisation }, (transaction) =>
					addThreadRows(transaction, organisation, {
						requirements: 3,
						findings,
						measures: 2,
						answers: answers.filter(([, finding]) => finding < findings.length),
						deliveries: deliveries.map((measure) => ({ measure, completed: 1 })),
						costs: deliveries.map((_, delivery) => ({ delivery, kroner: 1, fundedBy: "grant" })),
					}),
				);
				const refs = (["requirement", "finding", "measure", "delivery", "cost"] as const).flatMap(
					(kind, index) =>
						[rows.requirements, rows.findings, rows.measures, rows.deliveries, rows.costs][
							index
						]!.map((id) => ({ kind, id })),
				);
				const [forward, backward] = [new Set<string>(), new Set<string>()];
				for (const ref of refs) {
					const [why, soWhat] = await walksOf(organisation, ref);
					for (const { id } of soWhat!.nodes) forward.add(`${ref.id} ${id}`);
					for (const { id } of why!.nodes) backward.add(`${id} ${ref.id}`);
				}
				expect(forward).toEqual(backward);
			}),
			{ numRuns: 4 },
		);
	});

	test("own guidance says how many requirements rest on it, and is not removed while any does", async () => {
		const { organisation, rows } = await makeMunicipality();
		const guidance = identifierOf(randomUUID());
		await act({ organisation }, async (transaction) => {
			await sql`insert into guidance (owner, id, kind, title, national) values (${organisation}, ${guidance}, 'local-goal', 'Mål', ${law})`.execute(
				transaction,
			);
			const remove = () =>
				runRoute(transaction, "removeGuidance", {
					organisation,
					params: { guidance },
					expectedVersion: 1,
				});
			await restOn(transaction, organisation, rows.requirements[0], guidance, organisation);
			const asked = { organisation, params: { guidance } };
			const read = await runRoute<GuidanceInFull>(transaction, "getGuidance", asked);
			expect(read).toMatchObject({ value: { requirements: 1, version: 1 } });
			expect(await remove()).toMatchObject({ problem: { code: "conflict" } });
			await sql`delete from requirement_guidance where guidance = ${guidance}`.execute(transaction);
			expect(await remove()).toEqual({ ok: true, value: undefined });
		});
		const self: Reach = { kind: "self", person: organisation };
		await act({ organisation }, async (transaction) => {
			const asked = { organisation, params: {}, reach: self };
			const page = await runRoute(transaction, "listGuidance", asked);
			expect(page).toMatchObject({ value: { items: [], total: 0 } });
			const plans = await runRoute(transaction, "listNationalPlans", asked);
			expect(plans).toMatchObject({ value: { items: [], total: 0 } });
		});
	});

	test("across organisations a cooperation sees what its participants tell, small counts hidden", async () => {
		const region = await addOrganisation("region");
		const [guidance, cooperation] = [identifierOf(randomUUID()), identifierOf(randomUUID())];
		const small = await addOrganisation();
		const large = await addOrganisation();
		const outsider = await addOrganisation();
		await act({ organisation: region }, async (transaction) => {
			await sql`insert into cooperation (owner, id, name, valid_from) values (${region}, ${cooperation}, 'ReKs', '2020-01-01')`.execute(
				transaction,
			);
			for (const participant of [small, large]) {
				await sql`insert into tenancy.participation (owner, cooperation, participant, purpose, valid_from)
					values (${region}, ${cooperation}, ${participant}, 'guidance', '2020-01-01')`.execute(
					transaction,
				);
			}
			await sql`insert into guidance (owner, id, cooperation, kind, title) values (${region}, ${guidance}, ${cooperation}, 'regional-strategy', 'Strategi')`.execute(
				transaction,
			);
		});
		const useOf = <Answer>(organisation: Identifier, operation: string, expectedVersion = 0) =>
			act({ organisation }, (transaction) =>
				runRoute<Answer>(transaction, operation, {
					organisation,
					params: { guidance },
					expectedVersion,
				}),
			);
		const fill = (organisation: Identifier, plan: RowPlan) =>
			act({ organisation }, async (transaction) => {
				const rows = await addThreadRows(transaction, organisation, plan);
				for (const requirement of rows.requirements) {
					await restOn(transaction, organisation, requirement, guidance, region);
				}
			});
		await fill(small, simple);
		await fill(large, { ...simple, requirements: 6, findings: [0, 1, 2, 3, 4, 5] });

		const told = await useOf<ToldUse>(small, "tellGuidanceUse");
		expect(told).toMatchObject({
			value: {
				...{ version: 1, countedOn: "2026-11-16", requirements: 1, findings: 1, measures: 1 },
				...{ deliveries: 2, persons: 6, cost: 45_000 },
			},
		});
		expect(await useOf(large, "tellGuidanceUse")).toMatchObject({ value: { requirements: 6 } });
		expect(await useOf(small, "tellGuidanceUse")).toMatchObject({ value: { version: 2 } });
		expect(await useOf<GuidanceUseShown>(region, "getGuidanceUse")).toMatchObject({
			value: {
				own: null,
				version: null,
				participants: [
					{ organisation: small, requirements: ":", findings: ":", persons: 6, cost: 45_000 },
					{ organisation: large, requirements: 6, findings: 6, measures: ":", persons: 6 },
				],
				sum: { requirements: ":", findings: ":", persons: 12, cost: 90_000 },
			},
		});
		expect(await useOf<GuidanceUseShown>(small, "getGuidanceUse")).toMatchObject({
			value: { version: 2, own: { requirements: 1 }, participants: [] },
		});
		const [regionsWalk] = await walksOf(
			region,
			{ kind: "guidance", id: guidance },
			{ query: { direction: "so-what" } },
		);
		expect(kindsOf(regionsWalk)).toEqual(["guidance"]);
		expect(await useOf(region, "tellGuidanceUse")).toMatchObject({ problem: { code: "conflict" } });
		for (const operation of ["getGuidanceUse", "tellGuidanceUse", "withdrawGuidanceUse"]) {
			expect(await useOf(outsider, operation)).toEqual({
				ok: false,
				problem: { code: "not-found" },
			});
		}
		await act({ organisation: region }, async (transaction) => {
			const asked = { organisation: region, params: { guidance }, expectedVersion: 1 };
			const removed = await runRoute(transaction, "removeGuidance", asked);
			expect(removed).toMatchObject({ problem: { code: "conflict" } });
		});
		expect(await useOf(small, "withdrawGuidanceUse", 1)).toMatchObject({
			problem: { code: "stale", current: { version: 2 } },
		});
		expect(await useOf(small, "withdrawGuidanceUse", 2)).toMatchObject({ ok: true });
		expect(await useOf<GuidanceUseShown>(region, "getGuidanceUse")).toMatchObject({
			value: { participants: [{ organisation: large }], sum: { requirements: 6 } },
		});
	});
});
