import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readListSearch } from "../listing/list-search.ts";
import { rootRoute } from "../root-route.ts";

const below = { getParentRoute: () => rootRoute } as const;

/** The addresses of the competence pages. */
export const competencePages = [
	createRoute({
		...below,
		path: "/competence",
		validateSearch: readListSearch("kind", "area", "retired"),
		component: lazyRouteComponent(() => import("./catalogue/catalogue-page.tsx"), "CataloguePage"),
	}),
	createRoute({
		...below,
		path: "/competence/new",
		component: lazyRouteComponent(
			() => import("./catalogue/new-competence-page.tsx"),
			"NewCompetencePage",
		),
	}),
	createRoute({
		...below,
		path: "/competence/$competence",
		component: lazyRouteComponent(
			() => import("./catalogue/competence-page.tsx"),
			"CompetencePage",
		),
	}),
	createRoute({
		...below,
		path: "/competence/versions",
		validateSearch: readListSearch("own"),
		component: lazyRouteComponent(() => import("./versions/versions-page.tsx"), "VersionsPage"),
	}),
	createRoute({
		...below,
		path: "/competence/versions/$version",
		validateSearch: (raw: Readonly<Record<string, unknown>>): { readonly with?: string } =>
			typeof raw.with === "string" ? { with: raw.with } : {},
		component: lazyRouteComponent(() => import("./versions/version-page.tsx"), "VersionPage"),
	}),
	createRoute({
		...below,
		path: "/competence/persons/$person",
		component: lazyRouteComponent(() => import("./persons/person-page.tsx"), "PersonPage"),
	}),
	createRoute({
		...below,
		path: "/competence/units",
		validateSearch: readListSearch(),
		component: lazyRouteComponent(() => import("./matrix/units-page.tsx"), "UnitsPage"),
	}),
	createRoute({
		...below,
		path: "/competence/units/$unit",
		validateSearch: readListSearch("shown", "kind"),
		component: lazyRouteComponent(() => import("./matrix/matrix-page.tsx"), "MatrixPage"),
	}),
	createRoute({
		...below,
		path: "/competence/requirements",
		validateSearch: readListSearch("unit", "countedIn", "criticality", "on", "guidance"),
		component: lazyRouteComponent(
			() => import("./requirements/requirements-page.tsx"),
			"RequirementsPage",
		),
	}),
	createRoute({
		...below,
		path: "/competence/requirements/new",
		validateSearch: (raw: Readonly<Record<string, unknown>>): { readonly competence?: string } =>
			typeof raw.competence === "string" ? { competence: raw.competence } : {},
		component: lazyRouteComponent(
			() => import("./requirements/new-requirement-page.tsx"),
			"NewRequirementPage",
		),
	}),
	createRoute({
		...below,
		path: "/competence/requirements/suggested",
		component: lazyRouteComponent(
			() => import("./requirements/suggested-page.tsx"),
			"SuggestedPage",
		),
	}),
	createRoute({
		...below,
		path: "/competence/requirements/$requirement",
		component: lazyRouteComponent(
			() => import("./requirements/requirement-page.tsx"),
			"RequirementPage",
		),
	}),
	createRoute({
		...below,
		path: "/competence/guidance",
		validateSearch: readListSearch("kind", "scope", "plan"),
		component: lazyRouteComponent(() => import("./guidance/guidance-page.tsx"), "GuidancePage"),
	}),
	createRoute({
		...below,
		path: "/competence/guidance/new",
		component: lazyRouteComponent(
			() => import("./guidance/new-guidance-page.tsx"),
			"NewGuidancePage",
		),
	}),
	createRoute({
		...below,
		path: "/competence/guidance/plans",
		component: lazyRouteComponent(() => import("./guidance/plans-page.tsx"), "NationalPlansPage"),
	}),
	createRoute({
		...below,
		path: "/competence/guidance/plans/$plan",
		validateSearch: readListSearch("area", "measureType"),
		component: lazyRouteComponent(() => import("./guidance/plan-page.tsx"), "NationalPlanPage"),
	}),
	createRoute({
		...below,
		path: "/competence/guidance/$guidance",
		component: lazyRouteComponent(
			() => import("./guidance/one-guidance-page.tsx"),
			"OneGuidancePage",
		),
	}),
] as const;
