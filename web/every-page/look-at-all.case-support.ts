import { expect, test } from "vitest";
import { languages } from "../../src/machinery/languages/language.ts";
import { lookAtPage } from "../trial/look-at-page.case-support.ts";
import { loadPersonAndUnits } from "../trial/persons.case-support.ts";
import { describeInBrowser, type Visit } from "../trial/web-trial.case-support.ts";
import { addresses, fillIn, findIds, viewers } from "./addresses.case-support.ts";
import { lookForWords } from "./look-for-words.case-support.ts";
import { type Look, listLooks, standInRefused } from "./looks.case-support.ts";

/** Each page of this part in its full state, in every language; and this part of the looks of roles. */
export function describeEveryPage(part: number, parts: number): void {
	const isOurs = (_: unknown, at: number) => at % parts === part;

	describeInBrowser(`every page, part ${part + 1} of ${parts}`, ({ visit, getDatabase }) => {
		test("has no fault when it is full, and every text in every language", {
			timeout: 1_800_000,
		}, async () => {
			const { person, units } = await loadPersonAndUnits(getDatabase());
			const visits = {
				planner: await visit({ role: "quality-developer" }),
				leader: await visit({ role: "unit-leader", units }),
				employee: await visit({ role: "employee", person }),
				administrator: await visit({ role: "municipal-administrator" }),
			};
			const ids = await findIds(visits);
			const faults: string[] = [];
			for (const viewer of viewers) {
				const routes = Object.keys(addresses)
					.filter(isOurs)
					.filter((route) => addresses[route]?.by === viewer);
				for (const route of routes) {
					faults.push(...(await lookAtFullPage(visits[viewer], route, fillIn(route, ids))));
				}
			}
			expect(faults).toEqual([]);
		});

		test("has no fault for any role, light or dark, in any language, full, empty or refused", {
			timeout: 1_800_000,
		}, async () => {
			const faults: string[] = [];
			const { units } = await loadPersonAndUnits(getDatabase());
			for (const look of listLooks().filter(isOurs)) {
				const { role, at, scheme, language } = look;
				const here = await visit({
					role,
					at,
					scheme,
					language,
					...(role === "unit-leader" ? { units } : {}),
				});
				faults.push(...(await lookAs(here, look)));
				await here.context.close();
			}
			expect(faults).toEqual([]);
		});
	});
}

async function lookAtFullPage(
	{ page }: Visit,
	route: string,
	address: string,
): Promise<readonly string[]> {
	const name = `page${route.replaceAll(/\W+/g, "-")}`;
	await open({ page }, address);
	const faults = [...(await lookAtPage(page, name))];
	for (const language of languages) {
		await page.locator(".choices select").first().selectOption(language);
		await settle({ page });
		faults.push(...(await lookForWords(page, `${name} in ${language}`)));
	}
	await page.locator(".choices select").first().selectOption("nb");
	return faults;
}

async function lookAs({ page, watch }: Visit, look: Look): Promise<readonly string[]> {
	for (const status of standInRefused) if (look.state === "refused") watch.expectStatus(status);
	await open({ page }, look.address);
	const name = `as-${look.role}-${look.state}-${look.scheme}-${look.language}`;
	return [...(await lookAtPage(page, name)), ...(await lookForWords(page, name))];
}

async function open({ page }: Pick<Visit, "page">, address: string): Promise<void> {
	await page.goto(`${new URL(page.url()).origin}${address}`);
	await page.getByRole("heading", { level: 1 }).waitFor();
	await settle({ page });
}

/** Until nothing is being fetched any more. */
async function settle({ page }: Pick<Visit, "page">): Promise<void> {
	await page.waitForLoadState("networkidle");
	await page.locator(".loading").first().waitFor({ state: "detached" });
}
