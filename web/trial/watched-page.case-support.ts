import type { Page } from "playwright-core";

/** What went wrong in a page without anybody asking: errors in the console, thrown errors, requests that failed. */
export interface Watch {
	/** The next answers of this status are meant: of a test that provokes them. */
	expectStatus(status: number): void;
	/** All faults until now, and none of them any longer. */
	take(): readonly string[];
}

export function watchPage(page: Page): Watch {
	const faults: string[] = [];
	const meant = new Set<number>();
	page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
	page.on("console", (message) => {
		if (message.type() !== "error" && message.type() !== "warning") return;
		// The browser's own line about an answer; the answer itself is judged below.
		if (message.text().startsWith("Failed to load resource")) return;
		faults.push(`console: ${message.text()}`);
	});
	page.on("requestfailed", (request) => {
		const reason = request.failure()?.errorText ?? "";
		// A page that is left stops asking.
		if (reason !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${reason}`);
	});
	page.on("response", (response) => {
		const status = response.status();
		if (status >= 400 && !meant.has(status)) faults.push(`${status}: ${response.url()}`);
	});
	return {
		expectStatus: (status) => void meant.add(status),
		take: () => faults.splice(0),
	};
}
