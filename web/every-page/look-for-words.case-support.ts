import type { Page } from "playwright-core";

const widths = [320, 1280];

/** What a text looks like that nobody wrote. */
const missing = /\bundefined\b|\bNaN\b|\[object |\bInvalid Date\b/;

/** Texts that are missing, things without a name, and what sticks out of the page, at phone and laptop width. */
export async function lookForWords(page: Page, name: string): Promise<readonly string[]> {
	const faults: string[] = [];
	const before = page.viewportSize();
	const text = await page.locator("body").innerText();
	const found = missing.exec(text);
	if (found !== null) {
		faults.push(
			`${name}: says ${JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 40))}`,
		);
	}
	const unnamed =
		(await page.evaluate(`[...document.querySelectorAll("h1,h2,h3,button,a[href],option,th")]
		.filter((one) => one.checkVisibility() && (one.textContent + (one.getAttribute("aria-label") ?? "")).trim() === "" && one.querySelector("img,svg") === null && one.tagName !== "TH" && one.value !== "")
		.map((one) => one.outerHTML.slice(0, 80))`)) as readonly string[];
	faults.push(...unnamed.map((one) => `${name}: has no words: ${one}`));
	const title = await page.title();
	if (!/^\S.* – Rødtråd$/.test(title)) faults.push(`${name}: its window is called ${title}`);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		const tooWide = (await page.evaluate(
			"document.documentElement.scrollWidth - document.documentElement.clientWidth",
		)) as number;
		if (tooWide > 0) faults.push(`${name} at ${width}: sticks out by ${tooWide} pixels`);
	}
	if (before !== null) await page.setViewportSize(before);
	return faults;
}
