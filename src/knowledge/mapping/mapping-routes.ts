import type { Route } from "../../machinery/http/routes/route.ts";
import { conversationRoutes } from "./conversations/conversation-routes.ts";
import { signalRoutes } from "./signals/signal-routes.ts";

/** Every route about how competence is mapped: rounds, declarations, checks, the conversation, signals. */
export const mappingRoutes: readonly Route[] = [...conversationRoutes, ...signalRoutes];
