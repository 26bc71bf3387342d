import { planRoutes } from "../action/plans/plan-routes.ts";
import { competenceRoutes } from "../knowledge/competence/competence-routes.ts";
import { holdingsPersonalData } from "../knowledge/competence/holdings/holdings-personal-data-store.ts";
import { gapRoutes } from "../knowledge/gaps/gap-routes.ts";
import { createGuidanceRoutes } from "../knowledge/guidance/guidance-routes.ts";
import { nationalPlanRoutes } from "../knowledge/guidance/national/national-plan-routes.ts";
import { createThreadRoutes } from "../knowledge/guidance/thread/thread-routes.ts";
import type { Route } from "../machinery/http/routes/route.ts";
import { createAccessRoutes } from "../people/access/access-routes.ts";
import type { InvitationSettings } from "../people/access/accounts/account-routes.ts";
import { employmentRoutes } from "../people/organisation/persons/employment-routes.ts";
import { personRoutes } from "../people/organisation/persons/person-routes.ts";
import { unitRoutes } from "../people/organisation/units/unit-routes.ts";
import { countGuidanceUses } from "./count-guidance-uses-store.ts";
import { thread } from "./thread-wiring.ts";

/** Every route of every room. */
export function createAllRoutes(settings: InvitationSettings): readonly Route[] {
	return [
		...unitRoutes,
		...personRoutes,
		...employmentRoutes,
		...createAccessRoutes({
			...settings,
			personalData: [holdingsPersonalData],
			retention: [],
		}),
		...createGuidanceRoutes(countGuidanceUses),
		...nationalPlanRoutes,
		...createThreadRoutes(thread),
		...competenceRoutes,
		...gapRoutes,
		...planRoutes,
	];
}
