import type { Route } from "../../machinery/http/routes/route.ts";
import { checkRoutes } from "./checks/check-routes.ts";
import { conversationRoutes } from "./conversations/conversation-routes.ts";
import { declarationRoutes } from "./declarations/declaration-routes.ts";
import { freshnessRoutes } from "./freshness/freshness-routes.ts";
import { ownMappingRoutes } from "./own/own-mapping-routes.ts";
import type { MailSettings } from "./rounds/reminder-store.ts";
import { createRoundRoutes } from "./rounds/round-routes.ts";
import { signalRoutes } from "./signals/signal-routes.ts";
import { wishRoutes } from "./wishes/wish-routes.ts";

/** Every route about how competence is mapped: rounds, declarations, checks, the conversation, signals. */
export function createMappingRoutes(settings: MailSettings): readonly Route[] {
	return [
		...ownMappingRoutes,
		...createRoundRoutes(settings),
		...declarationRoutes,
		...wishRoutes,
		...checkRoutes,
		...freshnessRoutes,
		...conversationRoutes,
		...signalRoutes,
	];
}
