import type { Locator, Page } from "playwright-core";

type Role = Parameters<Page["getByRole"]>[0];

/** Somebody without a mouse. Each thing done is one action; the way there by Tab is not counted. */
export interface KeyboardUser {
	/** How many actions so far. */
	readonly actions: () => number;
	/** Goes to a link, button, tick or choice by its role and name, and presses it. */
	press(role: Role, name: string | RegExp): Promise<void>;
	/** Goes to the field with this label and types; what was there is replaced. */
	fill(label: string | RegExp, text: string): Promise<void>;
	/** Goes to the list with this label and takes the choice with this text. */
	choose(label: string | RegExp, choice: string): Promise<void>;
	/** Hands files to the field with this label. */
	upload(label: string | RegExp, files: readonly File[]): Promise<void>;
}

interface File {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

const mostTabs = 250;

export function createKeyboardUser(page: Page): KeyboardUser {
	let actions = 0;
	const isFocused = (target: Locator) =>
		target.evaluateAll((all) =>
			all.some(
				(one) =>
					one ===
					(one as unknown as { ownerDocument: { activeElement: unknown } }).ownerDocument
						.activeElement,
			),
		);
	const go = async (target: Locator) => {
		await target.first().waitFor();
		for (let tabs = 0; tabs <= mostTabs; tabs += 1) {
			if (await isFocused(target)) return;
			await page.keyboard.press("Tab");
		}
		throw new Error(`No way by Tab to ${target}.`);
	};
	/** Tab leads to one of a group of radios, arrows to the others, which chooses them. */
	const chooseRadio = async (target: Locator) => {
		const group = await target.first().getAttribute("name");
		const all = page.locator(`input[type="radio"][name="${group}"]`);
		await go(all);
		for (let left = await all.count(); left > 0 && !(await target.isChecked()); left -= 1) {
			await page.keyboard.press((await isFocused(target)) ? "Space" : "ArrowDown");
		}
		if (!(await target.isChecked())) throw new Error(`No way by arrows to ${target}.`);
	};
	return {
		actions: () => actions,
		async press(role, name) {
			const target = page.getByRole(role, { name });
			if (role === "radio") {
				await target.first().waitFor();
				await chooseRadio(target);
			} else {
				await go(target);
				await page.keyboard.press(role === "checkbox" ? "Space" : "Enter");
			}
			actions += 1;
		},
		async fill(label, text) {
			await go(page.getByLabel(label));
			await page.keyboard.press("ControlOrMeta+a");
			await page.keyboard.type(text);
			actions += 1;
		},
		async choose(label, choice) {
			const list = page.getByLabel(label);
			await go(list);
			await list.selectOption({ label: choice });
			actions += 1;
		},
		async upload(label, files) {
			const field = page.getByLabel(label);
			await go(field);
			await field.setInputFiles([...files]);
			actions += 1;
		},
	};
}
