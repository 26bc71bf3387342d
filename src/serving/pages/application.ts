import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { PageRequest, PageRoute } from "../../machinery/http/server/page-route.ts";

/** First parts of the addresses that the web application has; the rest of the address is its own. */
const sections = [
	"organisation",
	"competence",
	"mapping",
	"gaps",
	"plans",
	"thread",
	"figures",
	"administration",
	"account",
];

/** The built web application, as the program has it beside itself. */
export const builtWebFolder = fileURLToPath(new URL("../../web", import.meta.url));

/** The one page that the application is; undefined when it has not been built. */
export function readApplication(folder: string): string | undefined {
	const file = path.join(folder, "index.html");
	return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Each of the application's addresses: the application for who is signed in, else the way in and back. */
export function createApplicationPages(application: string): readonly PageRoute[] {
	const run = async ({ caller, path: asked, language }: PageRequest) =>
		caller === undefined
			? { redirect: `/sign-in?${new URLSearchParams({ lang: language, next: asked })}` }
			: { text: application };
	return sections.flatMap((section) =>
		[`/${section}`, `/${section}/*`].map(
			(place): PageRoute => ({ method: "get", path: place, run }),
		),
	);
}

/** Where to go on after signing in: an address of our own, or the front page. */
export function findWayBack({ query, language }: Pick<PageRequest, "query" | "language">): string {
	const { next = "" } = query;
	const isOwn = sections.some(
		(section) => next === `/${section}` || next.startsWith(`/${section}/`),
	);
	return isOwn ? next : `/?lang=${language}`;
}
