import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { LoadingTables } from "../../outlook/demo/loading/load-municipality-store.ts";
import { describeOnModel } from "../model-trial.case-support.ts";
import type { Answered, TrialClient } from "../server-trial.case-support.ts";
import { createWholeTrial, type WholeTrial } from "../whole-trial.case-support.ts";
import {
	listOperations,
	type Operation,
	requestsTo,
	type SentRequest,
} from "./operations.case-support.ts";
import type { Schema } from "./schema-arbitrary.case-support.ts";

const requests = Number(process.env.RODTRAD_TRIAL_DOCUMENT_REQUESTS ?? 2000);
/** Asked so often, the accounts that ask are made anew: requests close accounts and end sessions too. */
const renewal = 250;

describeOnModel<LoadingTables>(
	"requests made from the OpenAPI document",
	({ getDatabase, engine }) => {
		let whole: WholeTrial;
		let document: Schema;
		let operations: readonly Operation[];
		beforeAll(async () => {
			whole = await createWholeTrial(getDatabase());
			const answered = await whole.server.anonymous.get("/openapi.json");
			document = answered.json as Schema;
			operations = listOperations(document);
		}, 120_000);

		const asked = engine === "server" ? requests : Math.ceil(requests / 4);
		const seed = Number(process.env.RODTRAD_TRIAL_SEED ?? Date.now() % 2 ** 31);
		test(`are answered as it says, and never by a fault of the server: ${asked}, a third of them broken (seed ${seed})`, async () => {
			const judge = createJudge(document);
			const faults = new Map<string, string>();
			const statuses = new Map<number, number>();
			let clients: readonly TrialClient[] = [];
			let sent: readonly SentRequest[] = [];
			for (let number = 0; number < asked; number++) {
				if (number % renewal === 0) {
					clients = await whole.signInAll();
					const pool = { ids: await whole.collectIds(operations) };
					sent = fc.sample(requestsTo(operations, document, pool, clients.length), {
						numRuns: Math.min(renewal, asked - number),
						seed: seed + number,
					});
				}
				const request = sent[number % renewal]!;
				const answered = await send(clients[request.asker]!, request);
				statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1);
				const fault = judge(request.operation, answered);
				if (fault !== undefined)
					faults.set(`${request.operation.name}: ${fault}`, describe(request, answered));
			}
			expect(Object.fromEntries(faults)).toEqual({});
			// It reached past the border: things were shown, made, changed, refused. Some hundred may be too few for a 412.
			const reached = [200, 201, 204, 400, 403, 404, ...(asked >= 2000 ? [412] : [])];
			for (const status of reached) {
				expect(statuses.get(status) ?? 0, `answers ${status}`).toBeGreaterThan(0);
			}
		}, 7_200_000);
	},
);

async function send(client: TrialClient, request: SentRequest): Promise<Answered> {
	const { operation, path, body, ifMatch } = request;
	const method = operation.method as keyof Pick<
		TrialClient,
		"get" | "post" | "put" | "patch" | "delete"
	>;
	const headers = { "accept-language": "nn" };
	const version = ifMatch === undefined ? {} : { ifMatch };
	if (operation.body?.mediaType === "multipart/form-data") {
		return client[method](path, { form: writeForm(body), headers, ...version });
	}
	return client[method](path, { headers, ...version, ...(body === undefined ? {} : { body }) });
}

function writeForm(body: unknown): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
		const isFile = /^(staff|units|catalogue|holdings|requirements|positions|turnover)$/.test(name);
		if (isFile) form.set(name, new Blob([readDemo(name, String(value))]), `${name}.csv`);
		else form.set(name, typeof value === "string" ? value : JSON.stringify(value));
	}
	return form;
}

/** Half of the files are what a municipality sends, the others noise. */
function readDemo(kind: string, noise: string): string {
	if (noise.length % 2 === 1 || kind === "turnover") return noise;
	return readFileSync(new URL(`../../../demo/trostevik/${kind}.csv`, import.meta.url), "utf8");
}

type Judge = (operation: Operation, answered: Answered) => string | undefined;

/** What in an answer is not as the document says. */
function createJudge(document: Schema): Judge {
	const ajv = new Ajv2020({ strict: false, allErrors: false });
	formats.default(ajv, ["date", "date-time", "uuid", "uri", "email"]);
	ajv.addSchema(document, "document");
	const validators = new Map<Schema, ReturnType<typeof ajv.compile>>();
	return ({ responses }, answered) => {
		if (answered.status >= 500) return `answers ${answered.status}`;
		const response = responses[String(answered.status)];
		if (response === undefined) return `answers ${answered.status}, which is not documented`;
		const type = String(answered.headers["content-type"] ?? "").split(";")[0] ?? "";
		const contents = response.content;
		if (contents === undefined) {
			return answered.bytes.length === 0 ? undefined : `${answered.status} has a body`;
		}
		const content = contents[type];
		if (content === undefined) return `${answered.status} is ${type}, not ${Object.keys(contents)}`;
		if (answered.json === null) return undefined;
		let validate = validators.get(content.schema);
		if (validate === undefined) {
			validate = ajv.compile(pointInto(content.schema));
			validators.set(content.schema, validate);
		}
		if (validate(answered.json)) return undefined;
		return `${answered.status} is of another shape: ${ajv.errorsText(validate.errors)}`;
	};
}

/** The schema with its references made absolute, so that it can stand alone. */
function pointInto(schema: Schema): Schema {
	const text = JSON.stringify(schema);
	return JSON.parse(text.replaceAll('"$ref":"#/', '"$ref":"document#/')) as Schema;
}

function describe(
	{ operation, path, body, ifMatch, asker }: SentRequest,
	answered: Answered,
): string {
	const sent = JSON.stringify({ ifMatch, asker, body })?.slice(0, 600);
	const got = JSON.stringify(answered.json)?.slice(0, 300);
	return `${operation.method} ${path.slice(0, 300)} ${sent} → ${answered.status} ${got}`;
}
