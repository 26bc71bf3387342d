import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";

/** The addresses of the pages of one's own account. */
export const accountPages = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/account",
		component: lazyRouteComponent(() => import("./account-page.tsx"), "AccountPage"),
	}),
] as const;
