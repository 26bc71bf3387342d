import type { Route } from "../../machinery/http/routes/route.ts";

/** Every route about how competence is mapped: rounds, declarations, checks, the conversation, signals. */
export const mappingRoutes: readonly Route[] = [];
