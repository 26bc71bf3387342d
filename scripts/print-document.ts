import { durabilityPromises } from "../src/machinery/database/problem-texts.ts";
import { writeDocument } from "../src/machinery/http/openapi/write-document.ts";
import { createDoorRoutes } from "../src/people/access/door/door-routes.ts";
import { createAllRoutes } from "../src/serving/all-routes.ts";

const origin = "https://plan.example.no";
const installation = {
	engine: "embedded",
	mail: "file",
	providers: [],
	demo: true,
	promises: durabilityPromises.embedded,
} as const;
const mail = { send: async () => {} };
const document = writeDocument({
	routes: createAllRoutes({ origin, mail, now: () => 0, installation }),
	doorRoutes: createDoorRoutes({ demo: true, origin, mail, providers: [], onFault: () => {} }),
	origin,
	cookieName: "rodtrad",
});
process.stdout.write(JSON.stringify(document));
