import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { success } from "../../ground/vocabulary/result.ts";
import { writeDocument } from "../../machinery/http/openapi/write-document.ts";
import { routesOn } from "../../machinery/http/routes/route.ts";
import { findDocumentFaults } from "./document-faults.case-support.ts";
import { trialDoorRoutes, trialRoutes } from "./trial-routes.case-support.ts";

interface Tree {
	readonly name: string;
	readonly below: readonly Tree[];
}
const tree: z.ZodType<Tree> = z
	.object({ name: z.string(), below: z.array(z.lazy(() => tree)) })
	.meta({ id: "Tree" });
const treeRoute = routesOn<Record<string, never>>()({
	method: "get",
	path: "/trial/tree",
	operation: "getTree",
	tag: "Trial",
	summary: "A tree.",
	action: "units.read",
	answer: z.object({ top: tree, upper: z.string().transform((text) => text.toUpperCase()) }),
	run: async () => success({ top: { name: "A", below: [] }, upper: "A" }),
});

const document = writeDocument({
	routes: [...trialRoutes, treeRoute],
	doorRoutes: trialDoorRoutes,
	origin: "https://plan.example.no",
	cookieName: "__Host-rodtrad",
	rolesOf: () => ({ employee: "self" }),
	// biome-ignore lint/suspicious/noExplicitAny: looked into by its shape.
}) as any;

describe("the OpenAPI document", () => {
	test("is one: every reference resolves, names are unique, parameters declared, schemas valid", () => {
		expect(findDocumentFaults(document)).toEqual([]);
	});

	test("the check of it notices what is wrong", () => {
		const broken = structuredClone(document);
		broken.paths["/trial/units/{unit}"].get.parameters.shift();
		broken.paths["/trial/units/{unit}"].put.operationId = "addTrialUnit";
		broken.paths["/trial/units"].get.responses[400].$ref = "#/components/responses/none";
		broken.paths["/trial/units"].post.requestBody.content["application/json"].schema.type = "thing";
		expect(findDocumentFaults(broken)).toHaveLength(4);
	});

	test("says of an operation what it takes, answers, refuses, and who may", () => {
		const operation = document.paths["/trial/units/{unit}"].put;
		expect(operation).toMatchObject({
			operationId: "changeTrialUnit",
			"x-action": "units.read",
			"x-roles": { employee: "self" },
			security: [{ session: [] }],
		});
		expect(Object.keys(operation.responses)).toEqual([
			"200",
			"400",
			"401",
			"403",
			"404",
			"409",
			"412",
			"413",
			"415",
			"428",
			"429",
			"500",
		]);
		expect(operation.responses[200].headers).toHaveProperty("ETag");
		expect(operation.requestBody.content["application/json"].schema).toMatchObject({
			required: ["name"],
			additionalProperties: false,
		});
		const named = (place: string, method: string) =>
			document.paths[place][method].parameters.map(
				(one: { name?: string; $ref?: string }) => one.name ?? one.$ref?.split("/").at(-1),
			);
		expect(named("/trial/units/{unit}", "put")).toEqual(["unit", "version", "language"]);
		expect(named("/trial/units/{unit}", "delete")).toEqual(["unit", "ownSite", "language"]);
		expect(named("/trial/units", "get")).toEqual([
			"search",
			"sort",
			"limit",
			"offset",
			"prefix",
			"known",
			"language",
		]);
		expect(
			document.paths["/trial/files"].post.requestBody.content["multipart/form-data"].schema,
		).toMatchObject({ properties: { staff: { format: "binary" }, asOf: { type: "string" } } });
	});

	test("answers fit what it says of them, also of trees and of what is changed on its way out", () => {
		const ajv = new Ajv2020({ strict: false });
		addFormats.default(ajv);
		ajv.addSchema({ ...document, $id: "document" });
		const at = "#/paths/~1trial~1tree/get/responses/200/content/application~1json/schema";
		const validate = ajv.compile({ $ref: `document${at}` });
		expect(validate({ top: { name: "A", below: [{ name: "B", below: [] }] }, upper: "A" })).toBe(
			true,
		);
		expect(validate({ top: { name: "A", below: [{ name: 1, below: [] }] }, upper: "A" })).toBe(
			false,
		);
		expect(validate({ top: { name: "A", below: [] }, upper: 1 })).toBe(false);
	});
});
