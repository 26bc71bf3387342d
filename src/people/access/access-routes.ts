import type { Route } from "../../machinery/http/routes/route.ts";
import { createAccountRoutes, type InvitationSettings } from "./accounts/account-routes.ts";
import { ownAccountRoutes } from "./accounts/own-account-routes.ts";

export type AccessSettings = InvitationSettings;

/** The routes of this room that are behind the door. */
export function createAccessRoutes(settings: AccessSettings): readonly Route[] {
	return [...createAccountRoutes(settings), ...ownAccountRoutes];
}
