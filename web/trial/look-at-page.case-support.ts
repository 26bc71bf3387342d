import { mkdirSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";

interface Violation {
	readonly id: string;
	readonly nodes: readonly {
		readonly target: readonly string[];
		readonly failureSummary?: string;
	}[];
}

/** What fades in is there: a window is judged when it has come, not on its way. */
const untilStill = `Promise.all(
	document.getAnimations()
		.filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
		.map(({ finished }) => finished.catch(() => undefined)),
)`;

const widths = [320, 1280];

/**
 * Everything that axe and a ruler find wrong with a page as it stands, at phone and laptop width: no rule is disabled
 * and no element left out. With RODTRAD_PICTURES=<folder> a picture of each is left there.
 */
export async function lookAtPage(page: Page, name: string): Promise<readonly string[]> {
	const faults: string[] = [];
	const before = page.viewportSize();
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await page.evaluate(untilStill);
		await page.evaluate(axe.source);
		const { violations } = (await page.evaluate("axe.run()")) as {
			readonly violations: readonly Violation[];
		};
		for (const { id, nodes } of violations) {
			for (const { target, failureSummary = "" } of nodes.slice(0, 3)) {
				faults.push(`${name} at ${width}: ${id}: ${target.join(" ")}: ${failureSummary}`);
			}
		}
		const tooWide = (await page.evaluate(
			"document.documentElement.scrollWidth - document.documentElement.clientWidth",
		)) as number;
		if (tooWide > 0) faults.push(`${name} at ${width}: sticks out by ${tooWide} pixels`);
		const folder = process.env.RODTRAD_PICTURES;
		if (folder !== undefined && folder !== "") {
			mkdirSync(folder, { recursive: true });
			await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
		}
	}
	if (before !== null) await page.setViewportSize(before);
	return faults;
}
