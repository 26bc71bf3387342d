import { z } from "zod";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, type RouteRequest, routesOn } from "../../../machinery/http/routes/route.ts";
import { uploadOf } from "../../../machinery/http/routes/upload.ts";
import { findOwnPerson } from "../own-person.ts";
import type { MappingRoomTables } from "../tables.ts";
import { attachmentTypes } from "./attachment-kind.ts";
import { addAttachment, findAttachmentFile, removeAttachment } from "./attachment-store.ts";
import { decideOn, decideOnMany } from "./decide-store.ts";
import {
	attachmentParams,
	attachmentShown,
	decisionBody,
	decisionsBody,
	decisionsShown,
	declarationBody,
	declarationParams,
	declarationQuery,
	declarationShown,
} from "./declaration-contract.ts";
import { type Asking, findDeclaration, listDeclarations } from "./declaration-store.ts";
import { declare, withdrawDeclaration } from "./declare-store.ts";

const route = routesOn<MappingRoomTables>();
const tag = "Declarations";

type Request = Pick<
	RouteRequest<MappingRoomTables, unknown, unknown, unknown>,
	"caller" | "reach" | "reachOf" | "today"
>;

function askingOf({ caller, reach, reachOf, today }: Request): Asking {
	return { caller, reach, deciding: reachOf("declarations.decide"), today };
}

export const declarationRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/declarations",
		operation: "listDeclarations",
		tag,
		summary: "What employees have declared, within reach.",
		action: "declarations.read",
		query: declarationQuery,
		answer: pageOf(declarationShown),
		run: async (request) =>
			success(await listDeclarations(request.transaction, askingOf(request), request.query)),
	}),
	route({
		method: "post",
		path: "/declarations",
		operation: "addDeclaration",
		tag,
		summary: "Declares an own competence; replaces what waits or was returned of the same.",
		action: "own-mapping.change",
		body: declarationBody,
		status: 201,
		answer: declarationShown,
		problems: ["not-found"],
		async run(request) {
			const person = findOwnPerson(request.reach);
			if (person === undefined) return failure(notFound);
			return declare(request.transaction, person, askingOf(request), request.body);
		},
	}),
	route({
		method: "post",
		path: "/declarations/decisions",
		operation: "decideDeclarations",
		tag,
		summary: "Confirms, adjusts or returns many declarations: all of them or none.",
		action: "declarations.decide",
		body: decisionsBody,
		answer: decisionsShown,
		problems: ["conflict"],
		run: (request) => decideOnMany(request.transaction, askingOf(request), request.body),
	}),
	route({
		method: "get",
		path: "/declarations/{declaration}",
		operation: "getDeclaration",
		tag,
		summary: "One declaration, within reach or one's own.",
		action: "declarations.read",
		params: declarationParams,
		answer: declarationShown,
		problems: ["not-found"],
		async run(request) {
			const { declaration } = request.params;
			const found = await findDeclaration(request.transaction, askingOf(request), declaration);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "post",
		path: "/declarations/{declaration}/decision",
		operation: "decideDeclaration",
		tag,
		summary: "Confirms, adjusts or returns a declaration; what is confirmed becomes a holding.",
		action: "declarations.decide",
		params: declarationParams,
		body: decisionBody,
		changes: "version",
		answer: declarationShown,
		problems: ["not-found", "stale", "conflict", "not-allowed"],
		run: (request) =>
			decideOn(
				request.transaction,
				askingOf(request),
				request.params.declaration,
				request.expectedVersion,
				request.body,
			),
	}),
	route({
		method: "post",
		path: "/declarations/{declaration}/withdraw",
		operation: "withdrawDeclaration",
		tag,
		summary: "Takes an own declaration back before it is decided on.",
		action: "own-mapping.change",
		params: declarationParams,
		changes: "version",
		answer: declarationShown,
		problems: ["not-found", "stale", "conflict"],
		async run(request) {
			const person = findOwnPerson(request.reach);
			if (person === undefined) return failure(notFound);
			const { transaction, params, expectedVersion } = request;
			return withdrawDeclaration(
				transaction,
				person,
				askingOf(request),
				params.declaration,
				expectedVersion,
			);
		},
	}),
	route({
		method: "post",
		path: "/declarations/{declaration}/attachments",
		operation: "addDeclarationAttachment",
		tag,
		summary:
			"Adds a certificate (PDF, PNG or JPEG, at most 5 MB) to an own declaration that waits.",
		action: "own-mapping.change",
		params: declarationParams,
		body: uploadOf(["certificate"], z.strictObject({})),
		status: 201,
		answer: attachmentShown,
		problems: ["not-found", "conflict"],
		async run(request) {
			const person = findOwnPerson(request.reach);
			const [file] = request.body.files;
			if (person === undefined || file === undefined) return failure(notFound);
			const { transaction, params } = request;
			return addAttachment(transaction, person, askingOf(request), params.declaration, file);
		},
	}),
	route({
		method: "get",
		path: "/declaration-attachments/{attachment}/file",
		operation: "getDeclarationAttachment",
		tag,
		summary: "The attached file, for the person and for those who reach the declaration.",
		action: "declarations.read",
		params: attachmentParams,
		file: attachmentTypes,
		problems: ["not-found"],
		async run(request) {
			const { transaction, params } = request;
			const found = await findAttachmentFile(transaction, askingOf(request), params.attachment);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "delete",
		path: "/declaration-attachments/{attachment}",
		operation: "removeDeclarationAttachment",
		tag,
		summary: "Takes back an attachment of an own declaration that waits.",
		action: "own-mapping.change",
		params: attachmentParams,
		changes: "version",
		status: 204,
		problems: ["not-found", "stale", "conflict"],
		async run(request) {
			const person = findOwnPerson(request.reach);
			if (person === undefined) return failure(notFound);
			const { transaction, params, expectedVersion } = request;
			return removeAttachment(
				transaction,
				person,
				askingOf(request),
				params.attachment,
				expectedVersion,
			);
		},
	}),
];
