import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readListSearch } from "../listing/list-search.ts";
import { rootRoute } from "../root-route.ts";

const below = { getParentRoute: () => rootRoute } as const;

/** The addresses of the gap analysis. Which analysis and which unit stand in each of them. */
export const gapsPages = [
	createRoute({
		...below,
		path: "/gaps",
		validateSearch: readListSearch("analysis", "unit", "shown", "criticality"),
		component: lazyRouteComponent(() => import("./heat-map/heat-map-page.tsx"), "HeatMapPage"),
	}),
	createRoute({
		...below,
		path: "/gaps/findings",
		validateSearch: readListSearch("analysis", "unit", "competence", "state", "criticality"),
		component: lazyRouteComponent(() => import("./findings/findings-page.tsx"), "FindingsPage"),
	}),
	createRoute({
		...below,
		path: "/gaps/surplus",
		validateSearch: readListSearch("analysis", "unit", "shown"),
		component: lazyRouteComponent(() => import("./findings/surplus-page.tsx"), "SurplusPage"),
	}),
	createRoute({
		...below,
		path: "/gaps/changes",
		validateSearch: readListSearch("analysis", "with", "change"),
		component: lazyRouteComponent(() => import("./analyses/changes-page.tsx"), "ChangesPage"),
	}),
	createRoute({
		...below,
		path: "/gaps/analyses",
		validateSearch: readListSearch(),
		component: lazyRouteComponent(() => import("./analyses/analyses-page.tsx"), "AnalysesPage"),
	}),
	createRoute({
		...below,
		path: "/gaps/findings/$finding",
		component: lazyRouteComponent(() => import("./finding/finding-page.tsx"), "FindingPage"),
	}),
] as const;
