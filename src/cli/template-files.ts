import { fileKindNames } from "../knowledge/gaps/files/file-kind-names.ts";
import { fileColumns, fileKinds } from "../knowledge/gaps/files/file-kinds.ts";
import { writeTemplateWorkbook } from "../machinery/importing/templates/template-workbook.ts";
import type { Language } from "../machinery/languages/language.ts";

export interface TemplateFile {
	/** E.g. "ansatte.xlsx". */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Empty, explained spreadsheets for every kind of file that the product reads, named in the language. */
export async function writeTemplates(language: Language): Promise<TemplateFile[]> {
	const templates: TemplateFile[] = [];
	for (const kind of fileKinds) {
		const name = fileKindNames[kind][language];
		const bytes = await writeTemplateWorkbook(name, fileColumns[kind], language);
		templates.push({ name: `${name}.xlsx`, bytes });
	}
	return templates;
}
