import type { Route } from "../../machinery/http/routes/route.ts";
import type {
	PersonalDataSource,
	RetentionTask,
} from "../organisation/personal-data/personal-data-source.ts";
import { accessPersonalData } from "./access-report/own-sources-store.ts";
import { createReportRoutes } from "./access-report/report-routes.ts";
import { createAccountRoutes, type InvitationSettings } from "./accounts/account-routes.ts";
import { ownAccountRoutes } from "./accounts/own-account-routes.ts";
import { auditRoutes } from "./audit/audit-routes.ts";
import { rolesRoutes } from "./authorisation/roles-routes.ts";
import { accessRetention } from "./retention/own-tasks-store.ts";
import { createRetentionRoutes } from "./retention/retention-routes.ts";

export interface AccessSettings extends InvitationSettings {
	/** What the other rooms keep about a person, in the order of the report. */
	readonly personalData: readonly PersonalDataSource[];
	/** What the other rooms erase when it has been kept long enough, in the order it is done. */
	readonly retention: readonly RetentionTask[];
}

/** The routes of this room that are behind the door. */
export function createAccessRoutes(settings: AccessSettings): readonly Route[] {
	const sources = [...settings.personalData, ...accessPersonalData];
	const tasks = [...settings.retention, ...accessRetention];
	return [
		...createAccountRoutes(settings),
		...ownAccountRoutes,
		...rolesRoutes,
		...auditRoutes,
		...createReportRoutes({ sources, tasks }),
		...createRetentionRoutes(tasks),
	];
}
