import { expect } from "vitest";
import { identifierOf } from "../../src/ground/vocabulary/identifier.ts";
import type { Database } from "../../src/machinery/database/open-database.ts";
import { addSession } from "../../src/people/access/sessions/session-store.ts";
import type { Tables } from "../../src/people/access/tables.ts";
import { trialDay } from "../../src/serving/model-trial.case-support.ts";
import { trialMoment } from "../../src/serving/server-trial.case-support.ts";
import { shellTexts } from "../shell/shell-texts.ts";
import { createKeyboardUser } from "./keyboard-user.case-support.ts";
import type { Visit } from "./web-trial.case-support.ts";

interface TypedForm {
	/** What the form's button says. */
	readonly submit: string | RegExp;
	/** Labels of fields, and what was typed in them. */
	readonly typed: readonly (readonly [label: string | RegExp, value: string])[];
}

/**
 * The session ends while a form is filled in: it is sent, the user is told and finds the way in, and back at the form
 * everything that was typed is there. What comes after is the test's own.
 */
export async function loseSessionWhileTyping(
	{ page, context, api, watch }: Visit,
	database: Pick<Database<Tables>, "withDoor">,
	{ submit, typed }: TypedForm,
): Promise<void> {
	const texts = shellTexts.nb;
	const user = createKeyboardUser(page);
	const { json: account } = await api.get("/own-account");
	for (const [label, value] of typed) {
		const field = page.getByLabel(label);
		await field.waitFor();
		if (
			await field.evaluate((one) => (one as unknown as { tagName: string }).tagName === "SELECT")
		) {
			await field.selectOption(value);
		} else await user.fill(label, value);
	}
	expect((await api.delete("/own-account/sessions")).status).toBe(204);
	watch.expectStatus(401);
	await user.press("button", submit);
	await page.getByRole("heading", { name: texts.signedOut }).waitFor();
	const way = page.getByRole("link", { name: texts.signInAgain });
	const address = new URL(page.url());
	expect(await way.getAttribute("href")).toContain(`next=${encodeURIComponent(address.pathname)}`);
	const signedIn = await database.withDoor({ today: trialDay }, (door) =>
		addSession(
			door,
			{ owner: identifierOf(account.organisation.id), account: identifierOf(account.id) },
			trialMoment,
		),
	);
	await context.addCookies([{ name: "rodtrad", value: signedIn.token, url: address.origin }]);
	await page.goto(address.href);
	for (const [label, value] of typed) {
		const field = page.getByLabel(label);
		await field.waitFor();
		expect(await field.inputValue()).toBe(value);
	}
}
