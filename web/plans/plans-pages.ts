import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readListSearch } from "../listing/list-search.ts";
import { rootRoute } from "../root-route.ts";

const getParentRoute = () => rootRoute;

/** The addresses of the plans' pages. */
export const plansPages = [
	createRoute({
		getParentRoute,
		path: "/plans",
		validateSearch: readListSearch("status"),
		component: lazyRouteComponent(() => import("./list/plans-page.tsx"), "PlansPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/new",
		validateSearch: readListSearch("analysis"),
		component: lazyRouteComponent(() => import("./list/new-plan-page.tsx"), "NewPlanPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan",
		component: lazyRouteComponent(() => import("./plan/plan-page.tsx"), "PlanPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/mandate",
		component: lazyRouteComponent(() => import("./mandate/mandate-page.tsx"), "MandatePage"),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/involvement",
		validateSearch: readListSearch("answered", "own", "aboutKind"),
		component: lazyRouteComponent(
			() => import("./involvement/involvement-page.tsx"),
			"InvolvementPage",
		),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/goals",
		component: lazyRouteComponent(() => import("./goals/goals-page.tsx"), "GoalsPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/analysis",
		component: lazyRouteComponent(() => import("./analysis/analysis-page.tsx"), "AnalysisPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/measures",
		validateSearch: readListSearch("kind", "delivery", "status", "goal", "unit", "dueBefore"),
		component: lazyRouteComponent(() => import("./measures/measures-page.tsx"), "MeasuresPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/measures/proposed",
		validateSearch: readListSearch("kind", "saved"),
		component: lazyRouteComponent(() => import("./measures/proposals-page.tsx"), "ProposalsPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/measures/new",
		validateSearch: readListSearch("finding"),
		component: lazyRouteComponent(
			() => import("./measures/new-measure-page.tsx"),
			"NewMeasurePage",
		),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/measures/$measure",
		component: lazyRouteComponent(() => import("./measure/measure-page.tsx"), "MeasurePage"),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/measures/$measure/edit",
		component: lazyRouteComponent(
			() => import("./measures/change-measure-page.tsx"),
			"ChangeMeasurePage",
		),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/priorities",
		validateSearch: readListSearch(),
		component: lazyRouteComponent(
			() => import("./priorities/priorities-page.tsx"),
			"PrioritiesPage",
		),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/adoption",
		component: lazyRouteComponent(() => import("./adoption/adoption-page.tsx"), "AdoptionPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/plans/$plan/versions",
		validateSearch: readListSearch("from", "to"),
		component: lazyRouteComponent(() => import("./versions/versions-page.tsx"), "VersionsPage"),
	}),
] as const;
