import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../root-route.ts";

/** The addresses of the thread. */
export const threadPages = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/thread/$kind/$id",
		component: lazyRouteComponent(() => import("./thread-page.tsx"), "ThreadPage"),
	}),
] as const;
