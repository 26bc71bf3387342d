import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readListSearch } from "../listing/list-search.ts";
import { rootRoute } from "../root-route.ts";

/** The addresses of how figures are made. */
export const figuresPages = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/figures",
		validateSearch: readListSearch(),
		component: lazyRouteComponent(() => import("./figures-page.tsx"), "FiguresPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/figures/$key",
		validateSearch: (raw: Readonly<Record<string, unknown>>): { readonly analysis?: string } =>
			typeof raw.analysis === "string" ? { analysis: raw.analysis } : {},
		component: lazyRouteComponent(() => import("./definition-page.tsx"), "DefinitionPage"),
	}),
] as const;
