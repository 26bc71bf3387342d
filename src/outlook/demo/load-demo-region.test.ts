import { sql } from "kysely";
import { expect, test } from "vitest";
import { loadNationalGuidance } from "../../knowledge/guidance/national/national-guidance-store.ts";
import type { GuidanceTables } from "../../knowledge/guidance/tables.ts";
import { onlyTables } from "../../machinery/database/only-tables.ts";
import { describeOnModel, trialDay } from "../../serving/model-trial.case-support.ts";
import { loadDemoRegion } from "./load-demo-region-store.ts";
import { demoOrganisations, getDemoOrganisation } from "./loading/demo-organisations.ts";
import type { LoadingTables } from "./loading/load-municipality-store.ts";

const small = demoOrganisations.filter(
	({ municipality, key }) => municipality === null || key === "trostevik",
);
const { id: trostevik } = getDemoOrganisation("trostevik");

describeOnModel<LoadingTables>(
	"loading the demo region",
	({ getDatabase, act, addOrganisation }) => {
		const load = (lines: string[] = []) =>
			loadDemoRegion(getDatabase(), {
				onProgress: ({ nb }) => lines.push(nb),
				today: trialDay,
				organisations: small,
			});

		test("fills each organisation once, and goes on where it stopped", async () => {
			await loadNationalGuidance(onlyTables<GuidanceTables>()(getDatabase().db));
			const lines: string[] = [];
			expect(await load(lines)).toEqual({ ok: true, value: true });
			expect(lines).toHaveLength(small.length);
			const count = () =>
				act({ organisation: trostevik }, async (db) => {
					const { rows } = await sql<Record<string, number>>`select
					(select count(*) from person) as persons, (select count(*) from employment) as employments,
					(select count(*) from holding) as holdings, (select count(*) from requirement) as requirements,
					(select count(*) from requirement_guidance) as links,
					(select count(*) from account where demo) as accounts`.execute(db);
					return rows[0]!;
				});
			const first = await count();
			expect(first).toMatchObject({ persons: 60, accounts: 8 });
			expect(first.links).toBe(first.requirements);
			const again: string[] = [];
			expect(await load(again)).toEqual({ ok: true, value: false });
			expect(again).toEqual([]);
			expect(await count()).toEqual(first);
		});

		test("gives a municipality a plan on an analysis, with a cost that goes back to a law or a goal", async () => {
			const { rows } = await act({ organisation: trostevik }, (db) =>
				sql<Record<string, number>>`select
				(select count(*) from finding) as findings, (select count(*) from plan where analysis is not null) as plans,
				(select count(*) from plan_participant where account is not null) as speaking,
				(select count(*) from plan_input where answer is null) as open, (select count(*) from goal) as goals,
				(select count(*) from cost c join delivery d on d.id = c.delivery
					join measure_finding mf on mf.measure = d.measure join finding f on f.id = mf.finding
					join requirement_guidance g on g.requirement = f.requirement) as costs_with_a_reason`.execute(
					db,
				),
			);
			expect(rows[0]).toMatchObject({ plans: 1, speaking: 2, open: 1, goals: 2 });
			expect(rows[0]!.findings).toBeGreaterThan(0);
			expect(rows[0]!.costs_with_a_reason).toBeGreaterThan(0);
		});

		test("has leaders' signals, one answered and one shared, and days of conversations without a word", async () => {
			const { rows } = await act({ organisation: trostevik, roles: ["unit-leader"] }, (db) =>
				sql<Record<string, number>>`select
				(select count(*) from signal) as signals, (select count(*) from signal where competence is null) as named,
				(select count(*) from signal_reply) as replies, (select count(*) from competence_offer) as offers,
				(select count(*) from conversation_day) as days, (select count(*) from conversation) as records`.execute(
					db,
				),
			);
			expect(rows[0]).toMatchObject({ signals: 6, named: 1, replies: 1, offers: 2, records: 0 });
			expect(rows[0]!.days).toBeGreaterThan(20);
		});

		test("lets the municipalities see the region's cooperation, strategy and catalogue", async () => {
			const seen = await act({ organisation: trostevik }, async (db) => ({
				cooperations: (await db.selectFrom("cooperation").select("name").execute()).length,
				strategies: (
					await db
						.selectFrom("guidance")
						.where("kind", "=", "regional-strategy")
						.select("id")
						.execute()
				).length,
				catalogues: (await db.selectFrom("catalogue_version").select("number").execute()).length,
			}));
			expect(seen).toEqual({ cooperations: 1, strategies: 1, catalogues: 1 });
		});

		test("gives the employee and the leader an account among the staff, and the leader units", async () => {
			const rows = await act({ organisation: trostevik }, (db) =>
				db
					.selectFrom("account as a")
					.innerJoin("role_grant as g", "g.account", "a.id")
					.leftJoin("person as p", "p.id", "a.person")
					.select(["g.role", "a.name", "p.name as person", "g.unit"])
					.orderBy("g.role")
					.execute(),
			);
			const of = (role: string) => rows.find((row) => row.role === role)!;
			expect(of("employee").person).toBe(of("employee").name);
			expect(of("unit-leader").person).toBe(of("unit-leader").name);
			expect(of("unit-leader").unit).not.toBeNull();
			expect(of("municipal-director")).toMatchObject({ person: null, unit: null });
		});

		test("is refused where there are organisations of somebody else's", async () => {
			await addOrganisation();
			expect(await load()).toEqual({ ok: false, problem: { code: "other-organisations" } });
		});
	},
);
