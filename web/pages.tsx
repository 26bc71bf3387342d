import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { accountPages } from "./account/account-pages.ts";
import { administrationPages } from "./administration/administration-pages.ts";
import { competencePages } from "./competence/competence-pages.ts";
import { figuresPages } from "./figures/figures-pages.ts";
import { gapsPages } from "./gaps/gaps-pages.ts";
import { mappingPages } from "./mapping/mapping-pages.ts";
import { organisationPages } from "./organisation/organisation-pages.ts";
import { plansPages } from "./plans/plans-pages.ts";
import { rootRoute } from "./root-route.ts";
import { threadPages } from "./thread/thread-pages.ts";

const front = createRoute({
	getParentRoute: () => rootRoute,
	path: "/",
	component: lazyRouteComponent(() => import("./front/front-page.tsx"), "FrontPage"),
});

/** Every address of the application. Each room has its own list, and each page is fetched when it is needed. */
export const routeTree = rootRoute.addChildren([
	front,
	...organisationPages,
	...competencePages,
	...mappingPages,
	...gapsPages,
	...plansPages,
	...threadPages,
	...figuresPages,
	...administrationPages,
	...accountPages,
]);
