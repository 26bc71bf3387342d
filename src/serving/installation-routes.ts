import { z } from "zod";
import { success } from "../ground/vocabulary/result.ts";
import { type Route, routesOn } from "../machinery/http/routes/route.ts";
import type { Translated } from "../machinery/languages/language.ts";

/** What those who keep accounts should know of how the service is set up. No address, no secret. */
export interface Installation {
	readonly engine: "embedded" | "server";
	/** What the engine promises about what is saved. */
	readonly promises: Translated<string>;
	readonly mail: "file" | "smtp";
	readonly providers: readonly string[];
	readonly demo: boolean;
}

const installationShown = z.object({
	engine: z
		.enum(["embedded", "server"])
		.meta({ description: "The database: the embedded one, or PostgreSQL." }),
	promises: z.string().meta({ description: "What is promised of saved data, in words." }),
	mail: z
		.enum(["file", "smtp"])
		.meta({ description: "file: messages lie on the server and are not sent." }),
	providers: z.array(z.string()).meta({ description: "Where people can sign in elsewhere." }),
	demo: z.boolean(),
});

/** How the service is set up, for those who keep its accounts; it is changed where it runs. */
export function createInstallationRoutes(installation: Installation): readonly Route[] {
	return [
		routesOn<unknown>()({
			method: "get",
			path: "/installation",
			operation: "getInstallation",
			tag: "Accounts",
			summary: "How the service is set up: database and its promise, mail, sign-in elsewhere.",
			action: "installation.read",
			answer: installationShown,
			run: async ({ language }) =>
				success({
					...installation,
					promises: installation.promises[language],
					providers: [...installation.providers],
				}),
		}),
	];
}
