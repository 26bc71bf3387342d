import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../root-route.ts";

const getParentRoute = () => rootRoute;

interface Declaring {
	/** The name of a competence, to begin with. */
	readonly competence?: string;
	readonly round?: string;
}

function readDeclaring(search: Readonly<Record<string, unknown>>): Declaring {
	const { competence, round } = search;
	return {
		...(typeof competence === "string" ? { competence } : {}),
		...(typeof round === "string" ? { round } : {}),
	};
}

/** The addresses of one's own competence. */
export const ownPages = [
	createRoute({
		getParentRoute,
		path: "/mapping/mine",
		component: lazyRouteComponent(() => import("./own-page.tsx"), "OwnPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/mine/declare",
		validateSearch: readDeclaring,
		component: lazyRouteComponent(() => import("./declare-page.tsx"), "DeclarePage"),
	}),
	createRoute({
		getParentRoute,
		path: "/mapping/mine/wish",
		component: lazyRouteComponent(() => import("./wish-page.tsx"), "WishPage"),
	}),
] as const;
