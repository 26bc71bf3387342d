import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
	process.env.CHROMIUM,
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The system's browser; undefined when there is none, where CI stops rather than skips. */
export function findBrowser(): string | undefined {
	const found = places.find((place) => place !== undefined && existsSync(place));
	if (found === undefined && process.env.CI)
		throw new Error("CI needs Chromium to look at the pages.");
	return found;
}

export function openBrowser(executablePath: string): Promise<Browser> {
	return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
