import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { expect, it, vi } from "vitest";
import { run } from "../main.ts";
import { makeFolder } from "./command.case-support.ts";

async function runWords(...words: readonly string[]) {
	const printed: string[] = [];
	const complained: string[] = [];
	const code = await run(words, {
		print: (line) => printed.push(line),
		complain: (line) => complained.push(line),
		progress: () => {},
	});
	return { code, printed, complained: complained.join("\n") };
}

const demo = fileURLToPath(new URL("../../demo/trostevik/", import.meta.url));
const kinds = ["staff", "units", "catalogue", "holdings", "requirements", "positions"] as const;
const files = kinds.flatMap((kind) => [`--${kind}`, join(demo, `${kind}.csv`)]);
const day = ["--as-of", "2026-03-01"];

it("imports files, plans from the store as from the files, backs up and restores", async () => {
	vi.stubEnv("DATABASE_URL", "");
	const folder = makeFolder();
	const data = ["--data", join(folder, "data")];
	const named = ["--organisation", "Trostevik kommune", ...day];

	const early = await runWords(
		"plan",
		"--from-store",
		"Trostevik kommune",
		...data,
		"--out",
		folder,
	);
	expect(early).toMatchObject({ code: 2, printed: [] });
	expect(early.complained).toContain("ingen datamappe");
	expect(existsSync(join(folder, "data"))).toBe(false);

	const dry = await runWords("import", ...files, ...named, ...data, "--create");
	expect(dry.code).toBe(0);
	for (const line of dry.complained.split("\n")) expect(line).toMatch(/^Advarsel: /);
	expect(dry.printed).toContain(
		"arbeidsforhold: 65 nye, 0 endret, 0 avsluttet, 0 fjernet, 0 uendret, 0 ikke nevnt",
	);
	expect(dry.printed.at(-1)).toContain("ingenting er lagret");
	const without = await runWords("import", ...files, ...named, ...data, "--confirm");
	expect(without).toMatchObject({ code: 2, printed: [] });
	expect(without.complained).toContain("Databasen har ingen ennå");
	const saved = await runWords("import", ...files, ...named, ...data, "--confirm", "--create");
	expect(saved.code).toBe(0);
	expect(saved.printed.slice(0, -1)).toEqual(dry.printed.slice(0, -1));
	const again = await runWords("import", ...files, ...named, ...data, "--confirm");
	for (const line of again.printed.slice(0, -1))
		expect(line).toMatch(/: 0 nye, 0 endret, 0 avsluttet/);

	const half = makeFolder();
	const rows = readFileSync(join(demo, "staff.csv"), "utf8").split("\n");
	writeFileSync(join(half, "staff.csv"), rows.slice(0, 20).join("\n"));
	const staff = ["--staff", join(half, "staff.csv")];
	const refused = await runWords("import", ...staff, ...named, ...data, "--confirm");
	expect(refused.complained).toContain("--confirm-endings");
	expect(refused.code).toBe(1);
	writeFileSync(join(half, "staff.csv"), rows.slice(0, 20).join("\n").replace(";100;", ";mye;"));
	const faulty = await runWords("import", ...staff, ...named, ...data);
	expect(faulty).toMatchObject({ code: 1, printed: [] });
	expect(faulty.complained).toContain("Feil: staff.csv, rad");

	const fromFiles = join(folder, "files");
	const fromStore = join(folder, "store");
	expect((await runWords("plan", ...files, ...day, "--out", fromFiles)).code).toBe(0);
	const planned = await runWords(
		...["plan", "--from-store", "TROSTEVIK kommune", ...day, ...data, "--out", fromStore],
	);
	expect(planned).toMatchObject({ code: 0, complained: "" });
	expect(planned.printed).toHaveLength(4);
	for (const name of ["gap.json", "gap.csv", "measures.csv"]) {
		expect(readFileSync(join(fromStore, name), "utf8"), name).toBe(
			readFileSync(join(fromFiles, name), "utf8"),
		);
	}
	const parts = unzipSync(readFileSync(join(fromStore, "kompetanseplan.docx")));
	expect(new TextDecoder().decode(parts["word/document.xml"])).toContain("Trostevik kommune");
	const profiled = await runWords(
		...["profile", "--from-store", "Trostevik kommune", ...day, ...data, "--out", fromStore],
	);
	expect(profiled).toMatchObject({ code: 0, complained: "" });
	expect((await runWords("profile", ...files, ...day, "--out", fromFiles)).code).toBe(0);
	expect(readFileSync(join(fromStore, "profile.json"), "utf8")).toBe(
		readFileSync(join(fromFiles, "profile.json"), "utf8"),
	);
	const other = await runWords("plan", "--from-store", "Ukjent", ...data, "--out", fromStore);
	expect(other.code).toBe(2);
	expect(other.complained).toContain("Trostevik kommune");

	const copy = join(folder, "kopi.rodtrad");
	expect(await runWords("backup", copy, ...data)).toMatchObject({ code: 0, printed: [copy] });
	expect(await runWords("backup", copy, ...data)).toMatchObject({ code: 2, printed: [] });
	const second = ["--data", join(folder, "second")];
	const restored = await runWords("restore", copy, ...second);
	expect(restored).toMatchObject({ code: 0, complained: "" });
	expect(restored.printed[0]).toMatch(/^Hentet tilbake \d+ rader i \d+ tabeller\.$/);
	expect((await runWords("restore", copy, ...second)).code).toBe(1);
	const afterwards = join(folder, "afterwards");
	await runWords(
		"plan",
		"--from-store",
		"Trostevik kommune",
		...day,
		...second,
		"--out",
		afterwards,
	);
	expect(readFileSync(join(afterwards, "gap.json"), "utf8")).toBe(
		readFileSync(join(fromFiles, "gap.json"), "utf8"),
	);
	writeFileSync(copy, "noe annet");
	expect((await runWords("restore", copy, "--data", join(folder, "third"))).code).toBe(1);
}, 300_000);

it("says what is missing in the call", async () => {
	for (const [words, complaint] of [
		[["import", "--staff", "x.csv"], "--organisation mangler"],
		[["import", "--organisation", "Her"], "minst én fil"],
		[["import", "--organisation", "Her", "--staff", "x.csv", "--wrong"], "--wrong"],
		[
			["import", "--organisation", "Her", "--staff", "finnes-ikke.csv"],
			"finnes-ikke.csv kan ikke leses",
		],
		[
			["import", "--organisation", "A", "--staff", "x", "--as-of", "i dag", "--lang", "nn"],
			"ikkje ein dato",
		],
		[["backup"], "Navnet på sikkerhetskopien mangler"],
		[["backup", "--data", "x"], "Navnet på sikkerhetskopien mangler"],
		[["restore", "--lang", "en"], "name of the backup file"],
		[["plan", "--from-store", "Her"], "--out mangler"],
		[["plan", "--from-store", "Her", "--staff", "x", "--out", "y"], "--staff"],
	] as const) {
		const outcome = await runWords(...words);
		expect(outcome.code, words.join(" ")).toBe(2);
		expect(outcome.complained).toContain(complaint);
	}
});
