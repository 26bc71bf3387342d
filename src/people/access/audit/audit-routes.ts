import { success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { Tables } from "../tables.ts";
import { auditEventShown, auditQuery } from "./audit-contract.ts";
import { listAuditEvents } from "./audit-store.ts";

const route = routesOn<Tables>();

export const auditRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/audit-events",
		operation: "listAuditEvents",
		tag: "Audit",
		summary: "Who did what to which row, and when; newest first.",
		action: "audit.read",
		query: auditQuery,
		answer: pageOf(auditEventShown),
		run: async ({ transaction, query }) => success(await listAuditEvents(transaction, query)),
	}),
];
