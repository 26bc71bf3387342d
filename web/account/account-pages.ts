import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";

/** The addresses of the pages of one's own account. */
export const accountPages = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/account",
		component: lazyRouteComponent(() => import("./account-page.tsx"), "AccountPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/account/access-report",
		component: lazyRouteComponent(() => import("./own-report-page.tsx"), "OwnReportPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/account/accessibility",
		component: lazyRouteComponent(() => import("./statement-page.tsx"), "StatementPage"),
	}),
] as const;
