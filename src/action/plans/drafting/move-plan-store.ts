import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { futureDay } from "../body-faults.ts";
import type { PlanDb } from "../tables.ts";
import { keepVersion } from "../versions/versions-store.ts";
import type { PlanShown, StatusBody } from "./plan-contract.ts";
import { explainHindrance, versionNotes } from "./plan-problems.ts";
import { judgeMove, type MandatePart, mandateParts } from "./plan-status.ts";
import { findPlan } from "./plans-store.ts";

/**
 * Moves a plan to its next status. Going to a hearing keeps a version of it. Adoption adopts its proposed measures, keeps
 * a version, and replaces the plans that were in force for a part of the same time.
 */
export async function movePlan(
	db: PlanDb,
	{ owner, id, version }: { owner: Identifier; id: Identifier; version: number },
	body: StatusBody,
	{ today, language }: { readonly today: PlainDate; readonly language: Language },
): Promise<Result<PlanShown, Problem>> {
	await lockAllPlans(db);
	const plan = await findPlan(db, id, today);
	if (plan === undefined) return failure(notFound);
	if (plan.version !== version) return failure(stale(plan));
	const hindrance = judgeMove({ ...plan, missingInMandate: missingIn(plan.mandate) }, body.status);
	if (hindrance !== undefined) return failure(explainHindrance(hindrance));
	if (body.status === "adopted") {
		const adoptedOn = body.adoptedOn ?? today;
		if (adoptedOn > today) return failure(invalidInput(futureDay("/adoptedOn")));
		await adopt(db, plan, adoptedOn, body.adoptedBy);
	} else {
		await db.updateTable("plan").set({ status: body.status }).where("id", "=", id).execute();
	}
	if (body.status !== "draft") {
		const note = body.note || versionNotes[language][body.status];
		const kept = await keepVersion(db, owner, id, { note, today });
		if (!kept.ok) return kept;
	}
	const moved = await findPlan(db, id, today);
	return moved === undefined ? failure(notFound) : success(moved);
}

async function adopt(db: PlanDb, plan: PlanShown, on: PlainDate, by: string): Promise<void> {
	await db
		.updateTable("plan")
		.set({ status: "replaced" })
		.where("status", "=", "adopted")
		.where("valid_from", "<=", plan.validTo)
		.where("valid_to", ">=", plan.validFrom)
		.execute();
	await db
		.updateTable("plan")
		.set({ status: "adopted", adopted_on: on, adopted_by: by })
		.where("id", "=", plan.id)
		.execute();
	await db
		.updateTable("measure")
		.set({ status: "adopted" })
		.where("plan", "=", plan.id)
		.where("status", "=", "proposed")
		.execute();
}

/** All, and always in the same order: two that are adopted at once would else both be in force, or wait for each other. */
async function lockAllPlans(db: PlanDb): Promise<void> {
	await db.selectFrom("plan").select("id").orderBy("id").forUpdate().execute();
}

function missingIn(mandate: PlanShown["mandate"]): MandatePart[] {
	return mandateParts.filter((part) => mandate[part] === null || mandate[part] === "");
}
