import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

// biome-ignore lint/suspicious/noExplicitAny: a document is looked into by its shape.
type Any = any;

/** What is wrong with an OpenAPI 3.1 document by the rules that a machine can check; empty when nothing is. */
export function findDocumentFaults(document: Any): readonly string[] {
	const faults: string[] = [];
	if (!/^3\.1\.\d+$/.test(document.openapi)) faults.push("openapi is not 3.1");
	const operations = Object.entries<Any>(document.paths).flatMap(([path, item]) =>
		Object.entries<Any>(item).map(([method, operation]) => ({ path, method, operation })),
	);
	const ids = operations.map(({ operation }) => operation.operationId);
	for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
		faults.push(`${id} is used twice`);
	}
	for (const { path, method, operation } of operations) {
		const where = `${method} ${path}`;
		const parameters = operation.parameters.map((one: Any) => resolve(document, one) ?? {});
		const declared = parameters.filter((one: Any) => one.in === "path");
		const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
		if (
			declared
				.map((one: Any) => one.name)
				.sort()
				.join() !== inPath.sort().join()
		) {
			faults.push(`${where}: path parameters`);
		}
		const keys = parameters.map((one: Any) => `${one.in} ${one.name}`);
		if (new Set(keys).size !== keys.length) faults.push(`${where}: a parameter twice`);
		if (Object.keys(operation.responses).length === 0) faults.push(`${where}: no responses`);
	}
	const ajv = new Ajv2020({ strict: false });
	addFormats.default(ajv);
	walk(document, "#", (part, place) => {
		if (typeof part.$ref === "string" && resolve(document, part) === undefined) {
			faults.push(`${place}: ${part.$ref} leads nowhere`);
		}
		const schema = part.schema;
		if (typeof schema === "object" && !ajv.validateSchema(schema)) {
			faults.push(`${place}: ${ajv.errorsText()}`);
		}
	});
	for (const [name, schema] of Object.entries<Any>(document.components.schemas)) {
		if (!ajv.validateSchema(schema)) faults.push(`schema ${name}: ${ajv.errorsText()}`);
	}
	return faults;
}

function resolve(document: Any, part: Any): Any {
	if (typeof part.$ref !== "string") return part;
	const steps = part.$ref.replace(/^#\//, "").split("/");
	return steps.reduce(
		(at: Any, step: string) => at?.[step.replaceAll("~1", "/").replaceAll("~0", "~")],
		document,
	);
}

function walk(part: Any, place: string, visit: (part: Any, place: string) => void): void {
	if (typeof part !== "object" || part === null) return;
	if (!Array.isArray(part)) visit(part, place);
	for (const [key, inner] of Object.entries(part)) walk(inner, `${place}/${key}`, visit);
}
