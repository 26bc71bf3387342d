import { z } from "zod";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { toInputFaults } from "../problems/input-faults.ts";
import { type InputFault, invalidInput, type Problem } from "../problems/problem.ts";
import { findUnkeepable } from "./unkeepable.ts";

interface Schemas {
	readonly params?: z.ZodType;
	readonly query?: z.ZodType;
	readonly body?: z.ZodType;
}

interface Parsed {
	readonly params: unknown;
	readonly query: unknown;
	readonly body: unknown;
}

const nothing = z.strictObject({});
const noBody = z.undefined();

/** Reads all that a request brings, and names every fault at once. */
export function parseRequest(schemas: Schemas, sent: Parsed): Result<Parsed, Problem> {
	const params = parse(schemas.params ?? nothing, sent.params, "/path");
	const query = parse(schemas.query ?? nothing, sent.query, "/query");
	const body = parse(schemas.body ?? noBody, sent.body, "");
	const faults = [params, query, body].flatMap((part) => part.faults);
	if (faults.length > 0) return failure(invalidInput(...faults.slice(0, mostFaults)));
	return success({ params: params.value, query: query.value, body: body.value });
}

const mostFaults = 200;

function parse(
	schema: z.ZodType,
	sent: unknown,
	root: string,
): { readonly value?: unknown; readonly faults: readonly InputFault[] } {
	const unkeepable = findUnkeepable(sent, root);
	if (unkeepable.length > 0) return { faults: unkeepable };
	const parsed = schema.safeParse(sent, { reportInput: true });
	if (parsed.success) return { value: parsed.data, faults: [] };
	return { faults: toInputFaults(parsed.error.issues, root) };
}
