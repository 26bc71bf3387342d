import type { DoorRoute } from "../../../machinery/http/routes/door-route.ts";
import { demoRoutes } from "./demo-routes.ts";
import type { DoorSettings } from "./door-settings.ts";
import { createOwnPasswordRoute } from "./own-password-routes.ts";
import { createPasswordRoutes } from "./password-routes.ts";

/** The routes before the door. Those of demo mode are not among them outside it. */
export function createDoorRoutes(settings: DoorSettings): readonly DoorRoute[] {
	return [
		...createPasswordRoutes(settings),
		createOwnPasswordRoute(settings),
		...(settings.demo ? demoRoutes : []),
	];
}
