import type { Route } from "../../machinery/http/routes/route.ts";
import { analysisRoutes } from "./analyses/analysis-routes.ts";
import { findingRoutes } from "./findings/finding-routes.ts";
import { turnoverRoutes } from "./turnover/turnover-routes.ts";

/** Everything that the room of gaps answers. */
export const gapRoutes: readonly Route[] = [...analysisRoutes, ...findingRoutes, ...turnoverRoutes];
