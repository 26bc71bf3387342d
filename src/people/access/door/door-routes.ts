import type { DoorRoute } from "../../../machinery/http/routes/door-route.ts";
import { demoRoutes } from "./demo-routes.ts";
import type { DoorSettings } from "./door-settings.ts";
import { createElsewhereRoutes } from "./elsewhere/elsewhere-routes.ts";
import { createOwnPasswordRoute } from "./own-password-routes.ts";
import { createPasswordRoutes } from "./password-routes.ts";

/** The routes before the door. Those of demo mode are not among them outside it, nor those of providers without any. */
export function createDoorRoutes(settings: DoorSettings): readonly DoorRoute[] {
	return [
		...createPasswordRoutes(settings),
		createOwnPasswordRoute(settings),
		...(settings.providers.length > 0 ? createElsewhereRoutes(settings) : []),
		...(settings.demo ? demoRoutes : []),
	];
}
