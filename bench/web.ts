/**
 * What users wait for in the browser: the longest stretch in which a page of the demo region's largest municipality does
 * not answer, while the unit matrix is scrolled, moved in and edited, and how long it takes to come to another page.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { tell } from "./measuring.ts";
import { findUnit } from "./routes/named-routes.ts";
import { startProduct } from "./routes/product.ts";
import { visit } from "./routes/visitor.ts";

const rounds = 3;
const bars = { longest: { seconds: 0.1 }, change: { seconds: 0.2 } };
/** Between these the pages are changed; all are loaded once before. */
const addresses = ["/competence", "/competence/requirements", "/competence/guidance"];

const browsers = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"];
const executablePath = browsers.find((path) => path !== undefined && existsSync(path));
if (executablePath === undefined) throw new Error("The bench of the pages needs Chromium.");

const folder = mkdtempSync(join(tmpdir(), "rodtrad-bench-"));
const product = await startProduct(folder);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
	const visitor = await visit(product, {
		role: "quality-developer",
		organisation: "Gjøvik kommune (oppdiktede data)",
	});
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	await context.addCookies(
		visitor.cookie.split("; ").map((cookie) => {
			const [name = "", value = ""] = cookie.split("=");
			return { name, value, url: product.origin };
		}),
	);
	const page = await context.newPage();
	const { unit } = await findUnit(visitor);
	await page.goto(`${product.origin}/competence/units/${unit}?shown=all`);
	const grid = page.getByRole("grid");
	await grid.waitFor();
	await page.waitForTimeout(2_000);
	const rows = await grid.getAttribute("aria-rowcount");
	const columns = await grid.getAttribute("aria-colcount");
	let longest = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round += 1) {
		longest = Math.min(longest, await findLongestTask(page, () => useMatrix(page)));
	}
	tell({
		bench: "web: longest task of the unit matrix, scrolled, moved in and edited",
		seconds: longest / 1000,
		bar: bars.longest,
		note: `${Number(rows) - 1} persons × ${Number(columns) - 1} competences`,
	});
	for (const address of addresses) {
		await page.goto(`${product.origin}${address}`);
		await page.getByRole("heading", { level: 1 }).waitFor();
	}
	const changes: number[] = [];
	for (let turn = 0; turn < rounds * addresses.length; turn += 1) {
		changes.push(await timeChange(page, addresses[turn % addresses.length] as string));
	}
	const median = changes.sort((one, other) => one - other)[Math.floor(changes.length / 2)];
	tell({
		bench: "web: from one page to another, median",
		seconds: (median as number) / 1000,
		bar: bars.change,
		note: `${changes.length} changes between ${addresses.length} pages`,
	});
} finally {
	await browser.close();
	await product.stop();
	rmSync(folder, { recursive: true, force: true });
}

/** As somebody works in it: far down and to the side, many cells, and levels typed. */
async function useMatrix(page: Page): Promise<void> {
	await page.getByRole("grid").hover();
	for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(turn % 2 === 0 ? 300 : -150, 200);
	await page.getByRole("gridcell").first().focus();
	for (let turn = 0; turn < 40; turn += 1) {
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowRight");
	}
	await page.keyboard.press("Control+Home");
	await page.keyboard.press("ArrowRight");
	for (let turn = 0; turn < 10; turn += 1) {
		await page.keyboard.press(String(turn % 5));
		await page.keyboard.press("ArrowDown");
	}
	// Until what follows from the edits has been asked for and shown.
	await page.waitForTimeout(4_000);
}

/** Milliseconds of the longest task during the work; 0 when none was long enough to be told of. */
async function findLongestTask(page: Page, work: () => Promise<void>): Promise<number> {
	await page.evaluate(`globalThis.longest = 0;
		globalThis.watch = new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
		});
		watch.observe({ type: "longtask" });`);
	await work();
	return (await page.evaluate("watch.disconnect(); longest")) as number;
}

/** Milliseconds from the press on a link until the other page's heading has focus. */
async function timeChange(page: Page, address: string): Promise<number> {
	return (await page.evaluate(`new Promise((done) => {
		const before = document.querySelector("h1").textContent;
		const start = performance.now();
		document.querySelector('.competence-nav a[href="${address}"]').click();
		const look = () => {
			const now = document.querySelector("h1")?.textContent;
			if (now !== undefined && now !== before) done(performance.now() - start);
			else requestAnimationFrame(look);
		};
		look();
	})`)) as number;
}
