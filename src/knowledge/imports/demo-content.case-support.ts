import { readFileSync } from "node:fs";
import { plainDateOf } from "../../ground/vocabulary/plain-date.ts";
import { type FileKind, fileKinds } from "../gaps/files/file-kinds.ts";
import type { GivenFiles } from "../gaps/files/files-content.ts";
import { readFiles } from "../gaps/files/read-files.ts";
import { contentOfFiles, type ImportContent } from "./import-content.ts";

export const demoDay = plainDateOf("2026-11-16");
export const demoSlugs = [
	"gjovik",
	"ostre-toten",
	"vestre-toten",
	"sondre-land",
	"nordre-land",
	"trostevik",
] as const;

const folder = new URL("../../../demo/", import.meta.url);

/** The committed files of a demo municipality. */
export function demoFilesOf(
	slug: (typeof demoSlugs)[number],
	kinds: readonly FileKind[] = fileKinds,
): GivenFiles {
	return Object.fromEntries(
		kinds
			.filter((kind) => kind !== "turnover")
			.map((kind) => [
				kind,
				{ name: `${kind}.csv`, bytes: readFileSync(new URL(`${slug}/${kind}.csv`, folder)) },
			]),
	);
}

/** What they give, read without anything known. */
export function demoContentOf(slug: (typeof demoSlugs)[number]): ImportContent {
	const { content } = readFiles(demoFilesOf(slug), demoDay, {
		...{ units: [], persons: [], employments: [], competences: [] },
		...{ positions: new Map(), turnover: null },
	});
	if (content === null) throw new Error(`The files of ${slug} have errors.`);
	return contentOfFiles(content);
}
