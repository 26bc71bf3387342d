import type { Route } from "../../machinery/http/routes/route.ts";
import { definitionRoutes } from "./definitions/definition-routes.ts";
import { deliveryRoutes } from "./deliveries/delivery-routes.ts";
import { draftingRoutes } from "./drafting/drafting-routes.ts";
import { exportRoutes } from "./exports/export-routes.ts";
import { goalRoutes } from "./goals/goal-routes.ts";
import { involvementRoutes } from "./involvement/involvement-routes.ts";
import { measureRoutes } from "./measures/measure-routes.ts";
import { versionRoutes } from "./versions/version-routes.ts";

/** All that can be asked of plans, from the mandate to what was done and paid; and how figures are made. */
export const planRoutes: readonly Route[] = [
	...draftingRoutes,
	...involvementRoutes,
	...goalRoutes,
	...measureRoutes,
	...deliveryRoutes,
	...versionRoutes,
	...exportRoutes,
	...definitionRoutes,
];
