import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readListSearch } from "../listing/list-search.ts";
import { rootRoute } from "../root-route.ts";

const getParentRoute = () => rootRoute;

/** The addresses of the organisation's pages. */
export const organisationPages = [
	createRoute({
		getParentRoute,
		path: "/organisation",
		validateSearch: readListSearch(),
		component: lazyRouteComponent(() => import("./units/units-page.tsx"), "UnitsPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/units/new",
		validateSearch: readListSearch("parent"),
		component: lazyRouteComponent(() => import("./units/unit-form-page.tsx"), "NewUnitPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/units/merge",
		validateSearch: readListSearch("unit"),
		component: lazyRouteComponent(() => import("./units/merge-page.tsx"), "MergePage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/units/$unit",
		validateSearch: readListSearch(),
		component: lazyRouteComponent(() => import("./units/unit-page.tsx"), "UnitPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/units/$unit/edit",
		component: lazyRouteComponent(() => import("./units/unit-form-page.tsx"), "ChangeUnitPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/units/$unit/end",
		component: lazyRouteComponent(() => import("./units/end-unit-page.tsx"), "EndUnitPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/units/$unit/split",
		component: lazyRouteComponent(() => import("./units/split-page.tsx"), "SplitPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/persons",
		validateSearch: readListSearch("unit", "educationGroup", "working"),
		component: lazyRouteComponent(() => import("./persons/persons-page.tsx"), "PersonsPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/persons/new",
		component: lazyRouteComponent(() => import("./persons/person-form-page.tsx"), "NewPersonPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/persons/$person",
		component: lazyRouteComponent(
			() => import("./persons/person-form-page.tsx"),
			"ChangePersonPage",
		),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/imports",
		validateSearch: readListSearch("status"),
		component: lazyRouteComponent(() => import("./imports/imports-page.tsx"), "ImportsPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/imports/new",
		component: lazyRouteComponent(() => import("./imports/new-import-page.tsx"), "NewImportPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/imports/$import",
		validateSearch: readListSearch("severity", "file", "kind", "act", "show"),
		component: lazyRouteComponent(() => import("./imports/import-page.tsx"), "ImportPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/history",
		validateSearch: readListSearch("kind"),
		component: lazyRouteComponent(() => import("./history/history-page.tsx"), "HistoryPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/cooperations",
		validateSearch: readListSearch("own"),
		component: lazyRouteComponent(
			() => import("./cooperations/cooperations-page.tsx"),
			"CooperationsPage",
		),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/cooperations/new",
		component: lazyRouteComponent(
			() => import("./cooperations/cooperation-form-page.tsx"),
			"NewCooperationPage",
		),
	}),
	createRoute({
		getParentRoute,
		path: "/organisation/cooperations/$cooperation",
		validateSearch: readListSearch("purpose"),
		component: lazyRouteComponent(
			() => import("./cooperations/cooperation-page.tsx"),
			"CooperationPage",
		),
	}),
] as const;
