import type { Fault } from "../machinery/importing/faults/fault.ts";
import type { Language } from "../machinery/languages/language.ts";
import { commandTexts } from "./command-texts.ts";

/** A fault on one line: where, what, and what to do. */
export function writeFaultLine(fault: Fault, language: Language): string {
	const texts = commandTexts[language];
	const severity = fault.severity === "error" ? texts.error : texts.warning;
	const place = texts.place(fault.file, fault.sheet, fault.row, fault.column);
	return `${severity}: ${place}: ${fault.message} ${fault.remedy}`.replace(/\s*\n\s*/g, " ");
}
