import type { PersonalDataSource } from "../../people/organisation/personal-data/personal-data-source.ts";
import type { PlanDb } from "./tables.ts";

/** What plans keep about a person: taking part with an account of its own, and what that account said and answered. */
export const planPersonalData: PersonalDataSource = {
	name: "plans",
	title: {
		nb: "Medvirkning i kompetanseplaner",
		nn: "Medverknad i kompetanseplanar",
		en: "Involvement in competence plans",
	},
	purpose: {
		nb: "Planen skal vise hvem som har vært med, hva de sa, og hva de fikk til svar.",
		nn: "Planen skal vise kven som har vore med, kva dei sa, og kva dei fekk til svar.",
		en: "The plan is to show who took part, what they said, and the answers they got.",
	},
	async collect(transaction, person) {
		const db: PlanDb = transaction;
		const accounts = db.selectFrom("account").select("id").where("person", "=", person);
		const taking = await db
			.selectFrom("plan_participant")
			.innerJoin("plan", "plan.id", "plan_participant.plan")
			.select([
				"plan.title as plan",
				"plan_participant.kind",
				"plan_participant.name",
				"plan_participant.valid_from as validFrom",
				"plan_participant.valid_to as validTo",
			])
			.where("plan_participant.account", "in", accounts)
			.orderBy("plan_participant.valid_from")
			.execute();
		const said = await db
			.selectFrom("plan_input")
			.innerJoin("plan", "plan.id", "plan_input.plan")
			.select(["plan.title as plan", "plan_input.said", "plan_input.said_on as saidOn"])
			.where("plan_input.said_by", "in", accounts)
			.orderBy("plan_input.said_on")
			.execute();
		const answered = await db
			.selectFrom("plan_input")
			.innerJoin("plan", "plan.id", "plan_input.plan")
			.select(["plan.title as plan", "plan_input.answer", "plan_input.answered_on as answeredOn"])
			.where("plan_input.answered_by", "in", accounts)
			.orderBy("plan_input.answered_on")
			.execute();
		return [...taking, ...said, ...answered];
	},
};
