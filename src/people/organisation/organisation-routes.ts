import type { Route } from "../../machinery/http/routes/route.ts";
import { cooperationRoutes } from "./cooperation/cooperation-routes.ts";
import { personLinkRoutes } from "./cooperation/person-link-routes.ts";
import { directoryRoutes } from "./directory/directory-routes.ts";
import { exportRoutes } from "./exports/export-routes.ts";
import { employmentRoutes } from "./persons/employment-routes.ts";
import { personRoutes } from "./persons/person-routes.ts";
import { positionRoutes } from "./positions/position-routes.ts";
import { positionTitleRoutes } from "./positions/position-title-routes.ts";
import { unitEventRoutes } from "./units/history/unit-event-routes.ts";
import { createReorganisingRoutes } from "./units/reorganising/reorganising-routes.ts";
import { staffingRoutes } from "./units/staffing/staffing-routes.ts";
import { unitRoutes } from "./units/unit-routes.ts";
import type { UnitUse } from "./units/unit-use.ts";

/** Every route of the room. `uses`: what rooms above keep on units, so that it moves with them. */
export function createOrganisationRoutes(uses: readonly UnitUse[]): readonly Route[] {
	return [
		...directoryRoutes,
		...unitRoutes,
		...staffingRoutes,
		...unitEventRoutes,
		...createReorganisingRoutes(uses),
		...personRoutes,
		...employmentRoutes,
		...positionRoutes,
		...positionTitleRoutes,
		...cooperationRoutes,
		...personLinkRoutes,
		...exportRoutes,
	];
}
