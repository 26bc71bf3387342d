import { expect, test } from "vitest";
import { createKeyboardUser } from "../../trial/keyboard-user.case-support.ts";
import { lookAtPage } from "../../trial/look-at-page.case-support.ts";
import { describeInBrowser } from "../../trial/web-trial.case-support.ts";
import { importTexts } from "./import-texts.ts";

const texts = importTexts.nb;

/** Everything that somebody does from the front of the imports until the changed findings: task a. */
const mostActions = 7;

describeInBrowser("the import wizard", ({ visit }) => {
	/** The staff list as the municipality has it, as lines. */
	const getStaff = async (api: Awaited<ReturnType<typeof visit>>["api"]) => {
		const { bytes } = await api.get("/exports/staff.csv");
		return new TextDecoder().decode(bytes).trimEnd().split("\r\n");
	};
	const fileOf = (lines: readonly string[], name = "ansatte.csv") => ({
		name,
		mimeType: "text/csv",
		buffer: Buffer.from(`${lines.join("\r\n")}\r\n`),
	});

	test(`a list with three faults is mended and imported, and the findings change, in ${mostActions} actions by keyboard`, async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/organisation/imports");
		const { json: before } = await api.post("/analyses", { body: {} });
		const lines = await getStaff(api);
		// Half of the nurses have left: findings must open or get worse.
		const nurses = lines.filter((line) => line.toLowerCase().includes("sykepleier"));
		const gone = new Set(nurses.slice(0, Math.floor(nurses.length / 2)));
		const mended = lines.filter((line) => !gone.has(line));
		const columns = lines[0]?.split(";") ?? [];
		const spoil = (line: string, header: string, value: string) =>
			line.split(";").with(columns.indexOf(header), value).join(";");
		const faulty = mended
			.with(1, spoil(mended[1] ?? "", "stillingsprosent", "mye"))
			.with(2, spoil(mended[2] ?? "", "ansatt fra", "32.13.2020"))
			.with(3, spoil(mended[3] ?? "", "enhet", ""));

		const user = createKeyboardUser(page);
		await user.press("link", texts.start);
		await user.upload(texts.choose, [fileOf(faulty)]);
		await page.getByText(texts.recognised(columns.length, columns.length)).waitFor();
		expect(await lookAtPage(page, "import-chosen")).toEqual([]);
		await user.press("button", texts.tryOut);
		await page.getByRole("heading", { name: texts.errorsFirst }).waitFor();
		expect(
			await page.getByRole("cell", { name: texts.severities.error, exact: true }).count(),
		).toBe(3);
		expect(await lookAtPage(page, "import-faults")).toEqual([]);
		await user.upload(texts.mend("ansatte"), [fileOf(mended)]);
		await page.getByRole("heading", { name: texts.ready }).waitFor();
		expect(await lookAtPage(page, "import-ready")).toEqual([]);
		if (await page.getByText(texts.many).isVisible())
			await user.press("checkbox", texts.manyConfirm);
		await user.press("button", texts.confirm);
		await page.getByRole("heading", { name: texts.saved }).waitFor();
		await user.press("button", texts.analyse);
		await page.getByRole("heading", { name: texts.analysed }).waitFor();
		expect(await lookAtPage(page, "import-saved")).toEqual([]);
		expect(user.actions()).toBeLessThanOrEqual(mostActions);

		const { json: after } = await api.get("/analyses/latest");
		const { json: comparison } = await api.get(
			`/analyses/${after.id}/comparison?with=${before.id}`,
		);
		const { opened, worsened, improved, closed } = comparison.counts;
		expect(opened + worsened).toBeGreaterThan(0);
		await page
			.getByText(texts.sinceLast({ new: opened, worse: worsened, better: improved, closed }))
			.waitFor();
		// The faulty upload is let go; only what was saved is left to look at.
		const { json: imports } = await api.get("/imports");
		expect(imports.items.map(({ status }: { status: string }) => status)).toEqual([
			"confirmed",
			"discarded",
		]);
	});

	test("own headers are mapped once, and remembered; what is wrong with a choice is said", async () => {
		const { page, api } = await visit({ role: "quality-developer" }, "/organisation/imports/new");
		const [header = "", ...rows] = await getStaff(api);
		const own = header.replace("ansattnr", "Ressursnr").replace("stillingsprosent", "Andel");
		const user = createKeyboardUser(page);
		await user.upload(texts.choose, [fileOf([own, ...rows], "uttrekk.csv")]);
		const missing = page.getByText(texts.missing("ansattnr, stillingsprosent"));
		await missing.waitFor();
		expect(await lookAtPage(page, "import-mapping")).toEqual([]);
		await user.choose(texts.columnFor("Ressursnr"), `ansattnr (${texts.must})`);
		await user.choose(texts.columnFor("Andel"), `ansattnr (${texts.must})`);
		await page.getByText(texts.twice("ansattnr")).first().waitFor();
		await user.choose(texts.columnFor("Andel"), `stillingsprosent (${texts.must})`);
		await user.press("button", texts.tryOut);
		await page.getByText("Ressursnr → person_id").waitFor();
		const { json } = await api.get("/import-column-mappings");
		expect(json.items[0]).toMatchObject({
			kind: "staff",
			columns: [
				{ header: "Ressursnr", field: "person_id" },
				{ header: "Andel", field: "position_percent" },
			],
		});
		await page.goto(new URL("/organisation/imports/new", page.url()).href);
		await user.upload(texts.choose, [fileOf([own, ...rows], "uttrekk.csv")]);
		await page.getByText(texts.remembered).waitFor();
		expect(await missing.count()).toBe(0);
	});

	test("what is no list, and a role that may not, are told what to do", async () => {
		const { page } = await visit({ role: "quality-developer" }, "/organisation/imports/new");
		const user = createKeyboardUser(page);
		await user.upload(texts.choose, [
			{ name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") },
		]);
		await page.getByText("Filen er verken CSV eller XLSX.").waitFor();
		await user.press("button", texts.tryOut);
		await page.getByText(texts.kindUnknown).waitFor();
		expect(await lookAtPage(page, "import-unreadable")).toEqual([]);
		const director = await visit({ role: "municipal-director" }, "/organisation");
		expect(await director.page.getByRole("link", { name: "Import" }).count()).toBe(0);
	});
});
