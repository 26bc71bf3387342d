// Node's hook for loading: takes the types away from the project's own `.ts` files, once for each text a file has had.
// See run-sources.mjs.
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What was stripped, named by what it was. The trials start hundreds of processes that load the same sources. */
const kept = fileURLToPath(new URL("../node_modules/.cache/rodtrad-sources/", import.meta.url));
let compiler;

export async function load(url, context, nextLoad) {
	if (!url.startsWith("file:") || !url.endsWith(".ts")) return nextLoad(url, context);
	const fileName = fileURLToPath(url);
	const text = readFileSync(fileName, "utf8");
	const place = `${kept}${createHash("sha256").update(fileName).update(text).digest("hex")}.js`;
	const source = findKept(place) ?? (await strip(text, fileName, place));
	return { format: "module", source, shortCircuit: true };
}

function findKept(place) {
	try {
		return readFileSync(place, "utf8");
	} catch {
		return undefined;
	}
}

async function strip(text, fileName, place) {
	compiler ??= (await import("typescript")).default;
	const { outputText } = compiler.transpileModule(text, {
		fileName,
		compilerOptions: {
			target: compiler.ScriptTarget.ES2023,
			module: compiler.ModuleKind.ESNext,
			verbatimModuleSyntax: true,
		},
	});
	mkdirSync(kept, { recursive: true });
	// Whole or not at all: others load the same file at the same moment.
	const part = `${place}.${randomUUID()}`;
	writeFileSync(part, outputText);
	renameSync(part, place);
	return outputText;
}
