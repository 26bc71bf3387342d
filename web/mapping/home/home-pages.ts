import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readListSearch } from "../../listing/list-search.ts";
import { rootRoute } from "../../root-route.ts";

const getParentRoute = () => rootRoute;

function readPerson(search: Readonly<Record<string, unknown>>): { readonly person?: string } {
	return typeof search.person === "string" ? { person: search.person } : {};
}

/** The addresses of mapping's first page, declarations, checks, wishes and the leader's follow-up. */
export const homePages = [
	createRoute({
		getParentRoute,
		path: "/mapping",
		component: lazyRouteComponent(() => import("./home-page.tsx"), "HomePage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/declarations",
		validateSearch: readListSearch("status", "unit"),
		component: lazyRouteComponent(
			() => import("../declarations/declarations-page.tsx"),
			"DeclarationsPage",
		),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/declarations/$declaration",
		component: lazyRouteComponent(
			() => import("../declarations/declaration-page.tsx"),
			"DeclarationPage",
		),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/follow-up",
		component: lazyRouteComponent(() => import("../follow-up/follow-up-page.tsx"), "FollowUpPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/checks",
		validateSearch: readListSearch("passed", "withdrawn"),
		component: lazyRouteComponent(() => import("../checks/checks-page.tsx"), "ChecksPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/checks/new",
		validateSearch: readPerson,
		component: lazyRouteComponent(() => import("../checks/new-check-page.tsx"), "NewCheckPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/wishes",
		validateSearch: readListSearch("status", "way"),
		component: lazyRouteComponent(() => import("../wishes/wishes-page.tsx"), "WishesPage"),
	}),
] as const;
