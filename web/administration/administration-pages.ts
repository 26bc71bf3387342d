import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readListSearch } from "../listing/list-search.ts";
import { rootRoute } from "../root-route.ts";

const getParentRoute = () => rootRoute;

/** The addresses of the pages for who keeps accounts, the log and what is kept about persons. */
export const administrationPages = [
	createRoute({
		getParentRoute,
		path: "/administration",
		component: lazyRouteComponent(() => import("./administration-page.tsx"), "AdministrationPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/administration/accounts",
		validateSearch: readListSearch("role", "state"),
		component: lazyRouteComponent(() => import("./accounts/accounts-page.tsx"), "AccountsPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/administration/accounts/new",
		component: lazyRouteComponent(() => import("./accounts/invite-page.tsx"), "InvitePage"),
	}),
	createRoute({
		getParentRoute,
		path: "/administration/accounts/$account",
		component: lazyRouteComponent(() => import("./accounts/user-page.tsx"), "UserPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/administration/roles",
		component: lazyRouteComponent(() => import("./roles/roles-page.tsx"), "RolesPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/administration/audit",
		validateSearch: readListSearch("from", "to", "action", "subject", "row", "about", "account"),
		component: lazyRouteComponent(() => import("./audit/audit-page.tsx"), "AuditPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/administration/protection",
		validateSearch: readListSearch(),
		component: lazyRouteComponent(
			() => import("./protection/protection-page.tsx"),
			"ProtectionPage",
		),
	}),
	createRoute({
		getParentRoute,
		path: "/administration/protection/$person",
		component: lazyRouteComponent(() => import("./protection/person-page.tsx"), "PersonPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/administration/retention",
		component: lazyRouteComponent(() => import("./retention/retention-page.tsx"), "RetentionPage"),
	}),
	createRoute({
		getParentRoute,
		path: "/administration/settings",
		component: lazyRouteComponent(() => import("./settings/settings-page.tsx"), "SettingsPage"),
	}),
] as const;
