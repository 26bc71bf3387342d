import type { Route } from "../../machinery/http/routes/route.ts";
import { catalogueRoutes } from "./catalogue/catalogue-routes.ts";
import { requirementRoutes } from "./requirements/requirement-routes.ts";

/** Every route of the room: catalogue and its versions, requirements, holdings, the unit matrix, and what can be taken out. */
export const competenceRoutes: readonly Route[] = [...catalogueRoutes, ...requirementRoutes];
