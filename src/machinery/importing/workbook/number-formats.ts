import { type Problem, readList } from "./workbook-part.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** What a cell's number format makes of its number. */
export type NumberFormat = "plain" | "percent" | "date";

/** The formats that a workbook does not spell out (ECMA-376 part 1, 18.8.30), with those that East Asian editions add. */
function formatOfBuiltIn(id: number): NumberFormat {
	if (id === 9 || id === 10) return "percent";
	const isDate =
		(id >= 14 && id <= 22) ||
		(id >= 27 && id <= 36) ||
		(id >= 45 && id <= 47) ||
		(id >= 50 && id <= 58);
	return isDate ? "date" : "plain";
}

/** A format that the workbook spells out. Texts in it, colours and currencies say nothing; its first section decides. */
export function formatOfCode(code: string): NumberFormat {
	const bare = code
		.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
		.split(";")[0]!
		.toLowerCase();
	if (bare.includes("%")) return "percent";
	return /[ymdhs]/.test(bare) ? "date" : "plain";
}

/** The formats by a cell's style number. */
export function readFormats(
	bytes: Uint8Array,
	entry: ZipEntry | undefined,
): readonly NumberFormat[] | Problem {
	if (entry === undefined) return [];
	const custom = new Map<number, NumberFormat>();
	const formats: NumberFormat[] = [];
	let inCellFormats = false;
	const problem = readList(bytes, entry, {
		open: (name, attributes) => {
			if (name === "cellXfs") inCellFormats = true;
			else if (name === "numFmt") {
				const { numFmtId = "", formatCode = "" } = attributes();
				custom.set(Number(numFmtId), formatOfCode(formatCode));
			} else if (name === "xf" && inCellFormats) {
				const { numFmtId = "0" } = attributes();
				const id = Number(numFmtId);
				formats.push(custom.get(id) ?? formatOfBuiltIn(id));
			}
		},
		close: (name) => {
			if (name === "cellXfs") inCellFormats = false;
		},
	});
	return problem === null ? formats : { problem };
}
