import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { identifierOf } from "../../ground/vocabulary/identifier.ts";
import { describeOnModel, trialDay } from "../../serving/model-trial.case-support.ts";
import { addPlan } from "./drafting/plans-store.ts";
import { addInput, answerInput } from "./involvement/inputs-store.ts";
import { addParticipant } from "./involvement/participants-store.ts";
import { planPersonalData } from "./plan-personal-data-store.ts";
import { planOf } from "./plan-rows.case-support.ts";
import type { PlanRoomTables } from "./tables.ts";

describeOnModel<PlanRoomTables>("what plans keep about a person", ({ addOrganisation, act }) => {
	test("is where it took part, what it said and what it answered, and nothing of others", async () => {
		const organisation = await addOrganisation();
		const [person, account, other] = [1, 2, 3].map(() => identifierOf(randomUUID()));
		const collected = await act({ organisation }, async (db) => {
			await sql`insert into person (owner, id, staff_number) values (${organisation}, ${person}, '1')`.execute(
				db,
			);
			await sql`insert into account (owner, id, email, name, person) values
				(${organisation}, ${account}, 'kari@example.no', 'Kari', ${person}),
				(${organisation}, ${other}, 'ola@example.no', 'Ola', null)`.execute(db);
			const plan = await addPlan(db, organisation, planOf(), trialDay);
			if (!plan.ok || account === undefined || other === undefined) throw new Error("No plan");
			const period = { validFrom: trialDay, validTo: null };
			for (const [name, who] of [
				["Kari for Fagforbundet", account],
				["Ola", other],
			] as const) {
				const body = { kind: "union" as const, name, account: who, ...period };
				await addParticipant(db, organisation, plan.value.id, body);
			}
			const say = (said: string, who: typeof account) =>
				addInput(
					db,
					{ organisation, account: who, person: null, roles: [] },
					plan.value.id,
					{ participant: null, aboutKind: "plan", about: null, said },
					{ today: trialDay, forOthers: false },
				);
			await say("Fra Kari", account);
			const fromOther = await say("Fra Ola", other);
			if (!fromOther.ok) throw new Error("Nothing said");
			const caller = { organisation, account, person: null, roles: [] };
			await answerInput(db, caller, fromOther.value.id, 1, "Karis svar", trialDay);
			return planPersonalData.collect(db, person!);
		});
		const plan = "Kompetanseplan 2027–2030";
		expect(collected).toEqual([
			{ plan, kind: "union", name: "Kari for Fagforbundet", validFrom: trialDay, validTo: null },
			{ plan, said: "Fra Kari", saidOn: trialDay },
			{ plan, answer: "Karis svar", answeredOn: trialDay },
		]);
	});
});
