// Node's hook for loading: takes the types away from the project's own `.ts` files. See run-sources.mjs.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

let compiler;

export async function load(url, context, nextLoad) {
	if (!url.startsWith("file:") || !url.endsWith(".ts")) return nextLoad(url, context);
	compiler ??= (await import("typescript")).default;
	const { outputText } = compiler.transpileModule(readFileSync(fileURLToPath(url), "utf8"), {
		fileName: fileURLToPath(url),
		compilerOptions: {
			target: compiler.ScriptTarget.ES2023,
			module: compiler.ModuleKind.ESNext,
			verbatimModuleSyntax: true,
		},
	});
	return { format: "module", source: outputText, shortCircuit: true };
}
