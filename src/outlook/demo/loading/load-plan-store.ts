import type { Kysely } from "kysely";
import { addCost } from "../../../action/plans/deliveries/costs-store.ts";
import { addDelivery } from "../../../action/plans/deliveries/deliveries-store.ts";
import { addPlanFromAnalysis } from "../../../action/plans/drafting/plan-from-analysis-store.ts";
import { addInput, answerInput } from "../../../action/plans/involvement/inputs-store.ts";
import type { PlanRoomTables } from "../../../action/plans/tables.ts";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { AnalysedTables } from "../../../knowledge/gaps/analyses/municipality-data-store.ts";
import { recordAnalysis } from "../../../knowledge/gaps/analyses/record-analysis-store.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import type { Role } from "../../../people/access/authorisation/roles.ts";
import type { AccessTables } from "../../../people/access/tables.ts";
import { demoAsOf } from "../demo-days.ts";
import {
	demoDeliveries,
	demoGoals,
	demoInputs,
	demoParticipants,
	demoPlan,
	participationFrom,
} from "./demo-plan.ts";
import { getLoaded } from "./loaded.ts";

export type PlanLoadingTables = AnalysedTables & PlanRoomTables & AccessTables;

const analysedOf = onlyTables<AnalysedTables>();
const planOf = onlyTables<PlanRoomTables>();

/**
 * One analysis, and a plan on it: mandate, participants, goals, the measures proposed, inputs of which one is still
 * open, deliveries and costs. `today` is the request's day; what would be after it is left out.
 */
export async function loadPlan(
	db: Kysely<PlanLoadingTables>,
	owner: Identifier,
	today: PlainDate,
): Promise<void> {
	const analysis = getLoaded(
		await recordAnalysis(analysedOf(db), {
			...{ owner, recordedBy: null, asOf: demoAsOf, recruitment: null },
			note: "Analysen som planen bygger på",
		}),
	);
	const accounts = await findAccounts(db);
	const { plan, measures } = getLoaded(
		await addPlanFromAnalysis(
			planOf(db),
			owner,
			{
				...demoPlan,
				analysis: analysis.id,
				participants: demoParticipants.map(({ kind, name, role }) => ({
					...{ kind, name, validFrom: participationFrom, validTo: null },
					account: role === null ? null : (accounts.get(role) ?? null),
				})),
				goals: [...demoGoals],
			},
			{ today, language: "nb" },
		),
	);
	await loadInputs(db, owner, plan, accounts, today);
	await loadDeliveries(db, owner, measures, today);
}

type Accounts = ReadonlyMap<Role, Identifier>;

async function findAccounts(db: Kysely<PlanLoadingTables>): Promise<Accounts> {
	const rows = await db
		.selectFrom("role_grant")
		.select(["role", "account"])
		.orderBy("role")
		.orderBy("account")
		.execute();
	return new Map(rows.map(({ role, account }) => [role, account]));
}

async function loadInputs(
	db: Kysely<PlanLoadingTables>,
	owner: Identifier,
	plan: Identifier,
	accounts: Accounts,
	today: PlainDate,
): Promise<void> {
	const account = accounts.get("quality-developer");
	if (account === undefined) return;
	const caller = { organisation: owner, account, person: null, roles: ["quality-developer"] };
	const participants = await planOf(db)
		.selectFrom("plan_participant")
		.select(["id", "name"])
		.where("plan", "=", plan)
		.execute();
	for (const { participant, said, saidOn, answer } of demoInputs) {
		if (saidOn > today) continue;
		const { name } = demoParticipants[participant];
		const input = getLoaded(
			await addInput(
				planOf(db),
				caller,
				plan,
				{
					...{ aboutKind: "plan", about: null, said, saidOn },
					participant: participants.find((each) => each.name === name)?.id ?? null,
				},
				{ today, forOthers: true },
			),
		);
		if (answer === null) continue;
		getLoaded(await answerInput(planOf(db), caller, input.id, input.version, answer, today));
	}
}

async function loadDeliveries(
	db: Kysely<PlanLoadingTables>,
	owner: Identifier,
	measures: readonly Identifier[],
	today: PlainDate,
): Promise<void> {
	const training = await planOf(db)
		.selectFrom("measure")
		.select("id")
		.where("id", "in", [...measures])
		.where("delivery", "=", "training")
		.orderBy("number")
		.limit(demoDeliveries.length)
		.execute();
	for (const [index, { costs, ...delivery }] of demoDeliveries.entries()) {
		const measure = training[index]?.id;
		const last = delivery.validTo ?? delivery.validFrom;
		if (measure === undefined || last > today) continue;
		const body = { ...delivery, kind: "training" as const };
		const { id } = getLoaded(await addDelivery(planOf(db), owner, measure, body, today));
		for (const cost of costs) {
			if (cost.paidOn > today) continue;
			getLoaded(await addCost(planOf(db), owner, id, { ...cost, note: "" }, today));
		}
	}
}
