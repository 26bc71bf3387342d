import { sql } from "kysely";
import { z } from "zod";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import { failure, success } from "../../ground/vocabulary/result.ts";
import { identifierField, keptFields, textField } from "../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../machinery/http/listing/take-page.ts";
import { conflict, notFound, stale } from "../../machinery/http/problems/problem.ts";
import type { DoorRoute } from "../../machinery/http/routes/door-route.ts";
import { routesOn } from "../../machinery/http/routes/route.ts";
import { uploadOf } from "../../machinery/http/routes/upload.ts";

/** Routes of the plainest kinds on the table of units, for trying the server itself. */
const route = routesOn<Record<string, never>>();
const unit = z.object({ ...keptFields, name: z.string() }).meta({ id: "TrialUnit" });
const params = z.strictObject({ unit: identifierField });
const draft = z.strictObject({
	name: textField(),
	size: z.number().int().min(0).max(10).optional(),
	parts: z.array(z.strictObject({ note: z.string() })).optional(),
});
interface UnitRow {
	readonly id: Identifier;
	readonly version: number;
	readonly name: string;
	/** Never shown: the schema of the answer has no such field. */
	readonly code: string | null;
}
const base = { tag: "Trial", action: "units.read" } as const;

/** How often `collide` has run, and what `wait` waits for. */
export const trialState = { collisions: 0, waiting: [] as (() => void)[] };

export const trialRoutes = [
	route({
		...base,
		method: "post",
		path: "/trial/units",
		operation: "addTrialUnit",
		summary: "Adds a unit.",
		body: draft,
		status: 201,
		answer: unit,
		run: async ({ body, transaction, caller }) => {
			const { rows } = await sql<UnitRow>`insert into unit (owner, name, code)
				values (${caller.organisation}, ${body.name}, 'hidden-' || gen_random_uuid())
				returning id, version, name, code`.execute(transaction);
			if (body.name === "Refused") {
				return failure(conflict({ nb: "Nei.", nn: "Nei.", en: "No." }));
			}
			return success(rows[0]!);
		},
	}),
	route({
		...base,
		method: "get",
		path: "/trial/units",
		operation: "listTrialUnits",
		summary: "The units.",
		query: pageQuery(["name"], { prefix: z.string().optional() }),
		answer: pageOf(unit),
		run: async ({ query, transaction }) => {
			const { rows } = await sql<UnitRow>`select id, version, name, code from unit`.execute(
				transaction,
			);
			const wanted = rows.filter(({ name }) => matchesSearch(query.search, name));
			return success(takePage(wanted, query, { name: (row) => row.name }));
		},
	}),
	route({
		...base,
		method: "get",
		path: "/trial/units/{unit}",
		operation: "getTrialUnit",
		summary: "A unit.",
		params,
		answer: unit,
		run: async ({ params, transaction }) => {
			const { rows } = await sql<UnitRow>`select id, version, name, code from unit
				where id = ${params.unit}`.execute(transaction);
			return rows[0] === undefined ? failure(notFound) : success(rows[0]);
		},
	}),
	route({
		...base,
		method: "put",
		path: "/trial/units/{unit}",
		operation: "changeTrialUnit",
		summary: "Changes a unit.",
		params,
		body: draft,
		changes: "version",
		answer: unit,
		run: async ({ params, body, transaction, expectedVersion }) => {
			const changed = await sql<UnitRow>`update unit set name = ${body.name}
				where id = ${params.unit} and version = ${expectedVersion}
				returning id, version, name, code`.execute(transaction);
			if (changed.rows[0] !== undefined) return success(changed.rows[0]);
			const { rows } = await sql<UnitRow>`select id, version, name from unit
				where id = ${params.unit}`.execute(transaction);
			return failure(rows[0] === undefined ? notFound : stale(rows[0]));
		},
	}),
	route({
		...base,
		method: "delete",
		path: "/trial/units/{unit}",
		operation: "removeTrialUnit",
		summary: "Removes a unit.",
		params,
		status: 204,
		run: async ({ params, transaction }) => {
			await sql`delete from unit where id = ${params.unit}`.execute(transaction);
			return success(undefined);
		},
	}),
	route({
		...base,
		method: "get",
		path: "/trial/units/{unit}/plan.docx",
		operation: "getTrialFile",
		summary: "A file.",
		params,
		file: ["application/octet-stream"],
		run: async () =>
			success({
				name: 'Plan "å" 100 %.docx',
				mediaType: "application/octet-stream",
				bytes: new Uint8Array([1, 2, 3]),
			}),
	}),
	route({
		...base,
		method: "post",
		path: "/trial/files",
		operation: "sendTrialFiles",
		summary: "Takes files.",
		body: uploadOf(["staff", "units"], z.strictObject({ asOf: z.string().max(10).optional() })),
		answer: z.object({
			files: z.array(z.object({ field: z.string(), name: z.string(), size: z.number() })),
			asOf: z.string().nullable(),
		}),
		run: async ({ body }) =>
			success({
				files: body.files.map(({ field, name, bytes }) => ({ field, name, size: bytes.length })),
				asOf: body.fields.asOf ?? null,
			}),
	}),
	route({
		...base,
		action: "accounts.change",
		method: "post",
		path: "/trial/administration",
		operation: "administerTrial",
		summary: "Only for administrators.",
		body: draft,
		status: 204,
		run: async () => success(undefined),
	}),
	route({
		...base,
		method: "post",
		path: "/trial/fault/{kind}",
		operation: "failTrial",
		summary: "Goes wrong in the way named.",
		params: z.strictObject({ kind: z.enum(["bug", "answer", "overflow", "twice", "collision"]) }),
		answer: z.object({ done: z.boolean() }),
		run: async ({ params, transaction, caller }) => {
			switch (params.kind) {
				case "bug":
					throw new TypeError("A fault of ours");
				case "answer":
					return success({ done: "Kari Nordmann" as unknown as boolean });
				case "overflow":
					await sql`select ${"99999999999"}::integer`.execute(transaction);
					break;
				case "twice":
					await sql`insert into unit (owner, name, code) values
						(${caller.organisation}, 'Kari Nordmann', 'one'), (${caller.organisation}, 'B', 'one')`.execute(
						transaction,
					);
					break;
				case "collision":
					trialState.collisions += 1;
					if (trialState.collisions < 3) {
						await sql`do $$ begin raise exception 'collided' using errcode = 'serialization_failure'; end $$`.execute(
							transaction,
						);
					}
			}
			return success({ done: true });
		},
	}),
	route({
		...base,
		method: "post",
		path: "/trial/slow",
		operation: "waitTrial",
		summary: "Adds a unit, and waits until it is let go.",
		body: z.strictObject({ name: textField() }),
		status: 204,
		run: async ({ body, transaction, caller }) => {
			await sql`insert into unit (owner, name) values (${caller.organisation}, ${body.name})`.execute(
				transaction,
			);
			await new Promise<void>((resolve) => trialState.waiting.push(resolve));
			return success(undefined);
		},
	}),
];

export const trialDoorRoutes: readonly DoorRoute[] = [
	{
		method: "post",
		path: "/trial/door",
		operation: "knock",
		tag: "Trial",
		summary: "Gives a session.",
		body: z.strictObject({ leave: z.boolean().optional() }),
		answer: z.object({ seen: z.string().nullable() }),
		perMinute: 3,
		run: async ({ body, sessionToken }) =>
			success({
				body: { seen: sessionToken ?? null },
				session: (body as { leave?: boolean }).leave
					? ("ended" as const)
					: { token: "token", expires: Date.parse("2026-11-17T12:00:00Z") },
			}),
	},
	{
		method: "get",
		path: "/trial/elsewhere",
		operation: "goElsewhere",
		tag: "Trial",
		summary: "Goes elsewhere.",
		status: 303,
		run: async ({ underWay }) =>
			success({
				redirect: "https://login.example.no/",
				underWay: underWay === undefined ? "state" : null,
			}),
	},
];
