import type { Route } from "../../machinery/http/routes/route.ts";
import { catalogueRoutes } from "./catalogue/catalogue-routes.ts";
import { competenceExportRoutes } from "./exports/export-routes.ts";
import { holderRoutes } from "./holders/holders-routes.ts";
import { holdingRoutes } from "./holdings/holding-routes.ts";
import { matrixRoutes } from "./matrix/matrix-routes.ts";
import { personCompetencesRoutes } from "./persons/person-competences-routes.ts";
import { requirementRoutes } from "./requirements/requirement-routes.ts";
import { versionRoutes } from "./versions/version-routes.ts";

/** Every route of the room: catalogue and its versions, requirements, holdings, the unit matrix, and what can be taken out. */
export const competenceRoutes: readonly Route[] = [
	...catalogueRoutes,
	...versionRoutes,
	...requirementRoutes,
	...holdingRoutes,
	...holderRoutes,
	...personCompetencesRoutes,
	...matrixRoutes,
	...competenceExportRoutes,
];
