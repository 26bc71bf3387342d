import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readListSearch } from "../../listing/list-search.ts";
import { rootRoute } from "../../root-route.ts";

/** The addresses of employee conversations. */
export const conversationPages = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/mapping/conversations",
		validateSearch: readListSearch("due", "unit"),
		component: lazyRouteComponent(
			() => import("./conversation-list-page.tsx"),
			"ConversationListPage",
		),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/mapping/conversations/new",
		validateSearch: (search: Readonly<Record<string, unknown>>): { readonly person: string } => ({
			person: String(search.person ?? ""),
		}),
		component: lazyRouteComponent(
			() => import("./plan-conversation-page.tsx"),
			"PlanConversationPage",
		),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/mapping/conversations/$conversation",
		validateSearch: (search: Readonly<Record<string, unknown>>): { readonly view?: "read" } =>
			search.view === "read" ? { view: "read" } : {},
		component: lazyRouteComponent(() => import("./conversation-page.tsx"), "ConversationPage"),
	}),
] as const;
