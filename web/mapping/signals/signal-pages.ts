import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readListSearch } from "../../listing/list-search.ts";
import { rootRoute } from "../../root-route.ts";

/** The addresses of leaders' signals and of what others have to spare. */
export const signalPages = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/mapping/signals",
		validateSearch: readListSearch("kind", "unit", "closed"),
		component: lazyRouteComponent(() => import("./signal-list-page.tsx"), "SignalListPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/mapping/signals/new",
		validateSearch: (search: Readonly<Record<string, unknown>>): { readonly kind?: "surplus" } =>
			search.kind === "surplus" ? { kind: "surplus" } : {},
		component: lazyRouteComponent(() => import("./report-signal-page.tsx"), "ReportSignalPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/mapping/signals/$signal",
		component: lazyRouteComponent(() => import("./signal-page.tsx"), "SignalPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/mapping/signals/$signal/edit",
		component: lazyRouteComponent(() => import("./change-signal-page.tsx"), "ChangeSignalPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/mapping/offers",
		validateSearch: readListSearch("source"),
		component: lazyRouteComponent(() => import("./offer-list-page.tsx"), "OfferListPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/mapping/offers/$offer",
		component: lazyRouteComponent(() => import("./offer-page.tsx"), "OfferPage"),
	}),
] as const;
