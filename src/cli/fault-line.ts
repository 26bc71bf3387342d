import type { Fault } from "../machinery/importing/faults/fault.ts";
import type { Language } from "../machinery/languages/language.ts";
import { commandTexts } from "./command-texts.ts";

/** Control characters, and those that turn the direction of writing: a file's text must not steer the terminal. */
const commandsToTerminals = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A fault on one line: where, what, and what to do. */
export function writeFaultLine(fault: Fault, language: Language): string {
	const texts = commandTexts[language];
	const severity = fault.severity === "error" ? texts.error : texts.warning;
	const place = texts.place(fault.file, fault.sheet, fault.row, fault.column);
	const line = `${severity}: ${place}: ${fault.message} ${fault.remedy}`;
	return line.replace(/\s*[\t-\r\u2028\u2029]\s*/gu, " ").replace(commandsToTerminals, "\ufffd");
}
