import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readListSearch } from "../../listing/list-search.ts";
import { rootRoute } from "../../root-route.ts";

const getParentRoute = () => rootRoute;

/** The addresses of mapping rounds. */
export const roundPages = [
	createRoute({
		getParentRoute,
		path: "/mapping/rounds",
		validateSearch: readListSearch("status"),
		component: lazyRouteComponent(() => import("./rounds-page.tsx"), "RoundsPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/rounds/new",
		component: lazyRouteComponent(() => import("./round-form-pages.tsx"), "NewRoundPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/rounds/$round",
		component: lazyRouteComponent(() => import("./round-page.tsx"), "RoundPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/rounds/$round/edit",
		component: lazyRouteComponent(() => import("./round-form-pages.tsx"), "EditRoundPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/rounds/$round/repeat",
		component: lazyRouteComponent(() => import("./round-form-pages.tsx"), "RepeatRoundPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/rounds/$round/comparison",
		validateSearch: readListSearch("change", "unit"),
		component: lazyRouteComponent(() => import("./comparison-page.tsx"), "ComparisonPage"),
	}),
] as const;
