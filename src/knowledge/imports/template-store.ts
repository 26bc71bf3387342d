import { writeCsv } from "../../machinery/documents/csv.ts";
import type { FileAnswer } from "../../machinery/http/routes/route.ts";
import { writeTemplateWorkbook } from "../../machinery/importing/templates/template-workbook.ts";
import type { Language } from "../../machinery/languages/language.ts";
import { fileKindNames } from "../gaps/files/file-kind-names.ts";
import { type FileKind, fileColumns } from "../gaps/files/file-kinds.ts";

export const templateMediaTypes = [
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	"text/csv",
] as const;

/** An empty file of a kind, to be filled in: a workbook that explains its columns, or a CSV file with the headers alone. */
export async function writeTemplate(
	kind: FileKind,
	format: "xlsx" | "csv",
	language: Language,
): Promise<FileAnswer> {
	const columns = fileColumns[kind];
	const name = fileKindNames[kind][language];
	if (format === "xlsx") {
		const bytes = await writeTemplateWorkbook(name, columns, language);
		return { name: `${name}.xlsx`, mediaType: templateMediaTypes[0], bytes };
	}
	const headers = Object.values(columns).map((column) => column.headers[language]);
	const bytes = new TextEncoder().encode(writeCsv(headers, []));
	return { name: `${name}.csv`, mediaType: templateMediaTypes[1], bytes };
}
