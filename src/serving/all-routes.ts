import { planPersonalData } from "../action/plans/plan-personal-data-store.ts";
import { planRoutes } from "../action/plans/plan-routes.ts";
import { competenceRoutes } from "../knowledge/competence/competence-routes.ts";
import { createGuidanceUseRoutes } from "../knowledge/competence/guidance-use-routes.ts";
import { countGuidanceUses } from "../knowledge/competence/guidance-use-store.ts";
import { holdingsPersonalData } from "../knowledge/competence/holdings/holdings-personal-data-store.ts";
import { requirementsOfUnits } from "../knowledge/competence/requirements/requirements-of-units-store.ts";
import { gapRoutes } from "../knowledge/gaps/gap-routes.ts";
import { createGuidanceRoutes } from "../knowledge/guidance/guidance-routes.ts";
import { nationalPlanRoutes } from "../knowledge/guidance/national/national-plan-routes.ts";
import { createThreadRoutes } from "../knowledge/guidance/thread/thread-routes.ts";
import { importRetention } from "../knowledge/imports/import-retention-store.ts";
import { importRoutes } from "../knowledge/imports/import-routes.ts";
import {
	conversationsPersonalData,
	oldConversations,
} from "../knowledge/mapping/conversations/conversations-personal-data-store.ts";
import {
	mappingPersonalData,
	mappingRetention,
} from "../knowledge/mapping/mapping-personal-data-store.ts";
import { createMappingRoutes } from "../knowledge/mapping/mapping-routes.ts";
import { roundsOfUnits } from "../knowledge/mapping/rounds/rounds-of-units-store.ts";
import { signalsOfUnits } from "../knowledge/mapping/signals/signals-of-units-store.ts";
import {
	closedSignals,
	signalsPersonalData,
} from "../knowledge/mapping/signals/signals-personal-data-store.ts";
import type { Route } from "../machinery/http/routes/route.ts";
import { createAccessRoutes } from "../people/access/access-routes.ts";
import type { InvitationSettings } from "../people/access/accounts/account-routes.ts";
import { leadersOfUnits } from "../people/access/accounts/leaders-of-units-store.ts";
import { createOrganisationRoutes } from "../people/organisation/organisation-routes.ts";
import {
	formerEmployees,
	organisationPersonalData,
} from "../people/organisation/personal-data/organisation-personal-data-store.ts";
import { createInstallationRoutes, type Installation } from "./installation-routes.ts";
import { thread } from "./thread-wiring.ts";

export interface ServiceSettings extends InvitationSettings {
	readonly installation: Installation;
}

/** Every route of every room. What a room needs to know of rooms above it is handed to it here. */
export function createAllRoutes(settings: ServiceSettings): readonly Route[] {
	return [
		...createOrganisationRoutes([
			requirementsOfUnits,
			leadersOfUnits,
			roundsOfUnits,
			signalsOfUnits,
		]),
		...createAccessRoutes({
			...settings,
			personalData: [
				...organisationPersonalData,
				holdingsPersonalData,
				...mappingPersonalData,
				conversationsPersonalData,
				signalsPersonalData,
				planPersonalData,
			],
			retention: [
				importRetention,
				formerEmployees,
				...mappingRetention,
				oldConversations,
				closedSignals,
			],
		}),
		...createGuidanceRoutes(countGuidanceUses),
		...nationalPlanRoutes,
		...createThreadRoutes(thread),
		...competenceRoutes,
		...createGuidanceUseRoutes(thread),
		...createMappingRoutes(settings),
		...gapRoutes,
		...importRoutes,
		...planRoutes,
		...createInstallationRoutes(settings.installation),
	];
}
