import { strFromU8, unzipSync } from "fflate";
import type { Operation } from "../document-requests/operations.case-support.ts";
import type { Answered, TrialClient } from "../server-trial.case-support.ts";
import { idsFor, type KnownIds } from "./kinds-of-ids.case-support.ts";

export interface Crawled {
	readonly operation: Operation;
	readonly path: string;
	readonly answered: Answered;
	/** All that a reader could find in the answer: of a Word file or a workbook, what is inside. */
	readonly text: string;
}

/** Reads everything there is to read, with these ids wherever an address asks for one. */
export async function crawl(
	client: TrialClient,
	operations: readonly Operation[],
	ids: KnownIds,
	most: number,
): Promise<readonly Crawled[]> {
	const crawled: Crawled[] = [];
	for (const operation of operations) {
		if (operation.method !== "get") continue;
		for (const path of fillIn(operation, ids, most)) {
			const answered = await client.get(path);
			crawled.push({ operation, path, answered, text: textOf(answered) });
		}
	}
	return crawled;
}

function fillIn({ name, path, parameters }: Operation, ids: KnownIds, most: number) {
	let filled: readonly string[] = [path];
	for (const parameter of parameters) {
		const places = valuesOf(name, parameter, ids).slice(0, most);
		if (parameter.in === "path") {
			filled = filled.flatMap((one) =>
				places.map((value) => one.replace(`{${parameter.name}}`, value)),
			);
		} else if (parameter.in === "query" && (parameter.required || parameter.name === "limit")) {
			const value = parameter.name === "limit" ? "200" : places[0];
			filled = filled.map(
				(one) => `${one}${one.includes("?") ? "&" : "?"}${parameter.name}=${value}`,
			);
		}
	}
	return filled;
}

function valuesOf(
	operation: string,
	{ name, schema }: Operation["parameters"][number],
	ids: KnownIds,
): readonly string[] {
	const text = JSON.stringify(schema);
	if (text.includes('"uuid"')) return idsFor(operation, name, ids);
	const choices = schema.enum as readonly string[] | undefined;
	return choices ?? ["1"];
}

/** The texts of a zip file's parts, or the bytes as text. */
function textOf({ json, bytes }: Answered): string {
	if (json !== null) return JSON.stringify(json);
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes);
	return Object.values(unzipSync(bytes))
		.map((part) => strFromU8(part))
		.join("\n");
}
