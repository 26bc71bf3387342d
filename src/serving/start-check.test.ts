import { expect, test } from "vitest";
import { writeDocument } from "../machinery/http/openapi/write-document.ts";
import { findRouteFaults } from "../machinery/http/routes/check-routes.ts";
import { actions } from "../people/access/authorisation/actions.ts";
import { createDoorRoutes } from "../people/access/door/door-routes.ts";
import { createAllRoutes } from "./all-routes.ts";
import { findDocumentFaults } from "./answering/document-faults.case-support.ts";
import { trialInstallation } from "./server-trial.case-support.ts";
import { findUnknownActions } from "./start-check.ts";

const origin = "https://plan.example.no";
const mail = { send: async () => {} };
const routes = createAllRoutes({ origin, mail, now: () => 0, installation: trialInstallation });
const doorRoutes = createDoorRoutes({ demo: true, origin, mail, providers: [], onFault: () => {} });

/** Asked about within other routes, by `reachOf`. */
const askedWithin = ["plans.adopt"];

test("every route is written as the server asks, for an action that there is", () => {
	expect(findRouteFaults(routes, doorRoutes)).toEqual([]);
	expect(findUnknownActions(routes)).toEqual([]);
});

test("every action that the help page shows is one that can be done", () => {
	const used = new Set(routes.map(({ action }) => action));
	const unused = Object.keys(actions).filter((action) => !used.has(action));
	expect(unused).toEqual(askedWithin);
});

test("the OpenAPI document of the whole product is one", () => {
	const document = writeDocument({ routes, doorRoutes, origin, cookieName: "__Host-rodtrad" });
	expect(findDocumentFaults(document)).toEqual([]);
});
