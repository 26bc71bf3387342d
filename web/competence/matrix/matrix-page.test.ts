import { expect, test } from "vitest";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser, type Visit } from "../../trial/web-trial.case-support.ts";
import { matrixTexts } from "./matrix-texts.ts";

const texts = matrixTexts.nb;

interface Unit {
	readonly id: string;
	readonly path: string;
}

/** The units that employees stand on, the largest first. */
async function findUnits(api: Visit["api"]): Promise<readonly Unit[]> {
	const { items: units } = (await api.get("/units?limit=500")).json;
	const { items: staffing } = (await api.get("/unit-staffing")).json;
	const persons = new Map(
		staffing.map((each: { unit: string; persons: number }) => [each.unit, each.persons]),
	);
	return units
		.filter(({ id }: Unit) => Number(persons.get(id) ?? 0) > 1)
		.sort((one: Unit, other: Unit) => Number(persons.get(other.id)) - Number(persons.get(one.id)));
}

const focused = (page: Visit["page"]) =>
	page.evaluate(
		"document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
	) as Promise<string>;

describeInBrowser("the unit matrix", ({ visit }) => {
	test("shows people by competences, in any language, light and dark, to who may change and who may not", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/competence/units");
		await page.getByRole("table").waitFor();
		expect(await lookAtPage(page, "matrix-units")).toEqual([]);
		const units = await findUnits(api);
		for (const language of ["nn", "en"] as const) {
			const scheme = language === "nn" ? "dark" : "light";
			const role = language === "en" ? "municipal-director" : "quality-developer";
			// The smallest will do: each cell is looked at.
			const unit = units.at(-1)!;
			const seen = await visit({ role, language, scheme }, `/competence/units/${unit.id}`);
			const grid = seen.page.getByRole("grid");
			await grid.waitFor();
			expect(await grid.getAttribute("aria-readonly")).toBe(String(role === "municipal-director"));
			await seen.page.getByText(matrixTexts[language].legend).click();
			expect(await lookAtPage(seen.page, `matrix-${language}`)).toEqual([]);
		}
	});

	test("is moved in and edited by keyboard like a spreadsheet; each edit is saved at once and undone", async () => {
		const { api: planner } = await visit({ role: "quality-developer" }, "/competence/units");
		const [unit] = await findUnits(planner);
		const { page, api } = await visit(
			{ role: "unit-leader", units: [unit!.id as never] },
			`/competence/units/${unit!.id}`,
		);
		const grid = page.getByRole("grid");
		const matrix = (await api.get(`/units/${unit!.id}/matrix`)).json;
		const heads = await grid.getByRole("columnheader").count();
		await grid.getByRole("gridcell").first().focus();
		const first = await focused(page);
		await page.keyboard.press("Control+End");
		const last = await focused(page);
		expect(last).toContain(matrix.rows.at(-1).name);
		await page.keyboard.press("Control+Home");
		expect(await focused(page)).toBe(matrix.rows[0].name);
		await page.keyboard.press("ArrowRight");
		expect(await focused(page)).toBe(first);
		await page.keyboard.press("ArrowDown");
		expect(await focused(page)).toContain(matrix.rows[1].name);
		await page.keyboard.press("PageDown");
		await page.keyboard.press("End");
		expect(await focused(page)).toContain(matrix.columns[heads - 2].name);
		expect(
			await page.evaluate("document.querySelectorAll('[role=grid] [tabindex=\"0\"]').length"),
		).toBe(1);

		await page.keyboard.press("Control+Home");
		await page.keyboard.press("ArrowRight");
		const cellOf = async () => {
			const { rows } = (await api.get(`/units/${unit!.id}/matrix`)).json;
			return rows[0].cells.find(([place]: [number]) => place === 0);
		};
		const before = await cellOf();
		const level = before?.[1] === 3 ? 1 : 3;
		await page.keyboard.press(String(level));
		await page.getByText(new RegExp(`^Lagret: .*nivå ${level}`)).waitFor();
		expect((await cellOf())[1]).toBe(level);
		expect(await focused(page)).toContain(`Nivå ${level}`);
		await page.keyboard.press("Control+z");
		await page.getByText(/^Angret: /).waitFor();
		expect((await cellOf())?.slice(0, 7)).toEqual(before?.slice(0, 7));

		await page.keyboard.press("Enter");
		const editor = page.getByRole("dialog");
		await editor.getByRole("button", { name: "Lagre registreringen" }).waitFor();
		expect(await lookAtPage(page, "matrix-editor")).toEqual([]);
		await editor.getByRole("radio", { name: /^2:/ }).press("Space");
		await editor.getByRole("button", { name: "Lagre registreringen" }).press("Enter");
		await editor.waitFor({ state: "detached" });
		await expect.poll(async () => (await cellOf())?.[1]).toBe(2);
		await expect.poll(() => focused(page)).toContain("Nivå 2");
		await page.keyboard.press("Enter");
		await editor.waitFor();
		await page.keyboard.press("Escape");
		await editor.waitFor({ state: "detached" });
		expect(await focused(page)).toContain("Nivå 2");
	});

	test("does not write over what somebody else has changed: both are shown", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/competence/units");
		const units = await findUnits(api);
		const unit = units[1] ?? units[0]!;
		const matrix = (await api.get(`/units/${unit.id}/matrix`)).json;
		const at = matrix.rows.findIndex(({ cells }: { cells: [number, ...unknown[]][] }) =>
			cells.some(
				(cell) => cell[5] === true && cell[3] === null && matrix.columns[cell[0]].required,
			),
		);
		const row = matrix.rows[at];
		const cell = row.cells.find(
			(each: unknown[]) =>
				each[5] === true && each[3] === null && matrix.columns[each[0] as number].required,
		);
		await page.goto(`${new URL(page.url()).origin}/competence/units/${unit.id}`);
		const column = matrix.columns[cell[0]];
		const shown = page.getByRole("gridcell", { name: `${row.name}, ${column.name}` });
		await shown.first().focus();
		const { json: holding } = await api.get(`/holdings/${cell[6]}`);
		const { evidence, inUse, willingToShare, validFrom, validTo } = holding;
		const theirs = holding.level === 4 ? 3 : 4;
		await api.put(`/holdings/${cell[6]}`, {
			body: { level: theirs, evidence, inUse, willingToShare, validFrom, validTo },
			ifMatch: holding.version,
		});
		await page.keyboard.press("1");
		await page.getByRole("heading", { name: texts.conflict }).waitFor();
		expect(await lookAtPage(page, "matrix-conflict")).toEqual([]);
		expect((await api.get(`/holdings/${cell[6]}`)).json.level).toBe(theirs);
		await page.getByRole("button", { name: texts.useMine }).press("Enter");
		await page.getByText(/^Lagret: .*nivå 1/).waitFor();
		expect((await api.get(`/holdings/${cell[6]}`)).json.level).toBe(1);
	});

	test("narrows by search, and says so when there is nothing to show", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/competence/units");
		const [unit] = await findUnits(api);
		await page.goto(`${new URL(page.url()).origin}/competence/units/${unit!.id}?search=finnesikke`);
		await page.getByRole("heading", { name: texts.noColumns }).waitFor();
		expect(await lookAtPage(page, "matrix-none")).toEqual([]);
	});
});
