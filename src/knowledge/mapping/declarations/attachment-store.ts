import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import type { FileAnswer } from "../../../machinery/http/routes/route.ts";
import type { UploadedFile } from "../../../machinery/http/routes/upload.ts";
import { dropIdentityNumbers } from "../../../machinery/importing/cells/identity-number.ts";
import { isWithinReach } from "../../competence/holdings/holding-store.ts";
import type { MappingDb } from "../mapping-db.ts";
import {
	cleanFileName,
	findMediaType,
	largestAttachment,
	mostAttachments,
} from "./attachment-kind.ts";
import type { AttachmentShown, DeclarationShown } from "./declaration-contract.ts";
import type { Asking } from "./declaration-store.ts";
import { emptyFile, enoughFiles, tooLargeFile, wrongFile } from "./declaration-texts.ts";
import { lockOwnWaiting } from "./declare-store.ts";

/** Adds a certificate to an own declaration that waits. Answers the declaration. */
export async function addAttachment(
	db: MappingDb,
	person: Identifier,
	asking: Asking,
	declaration: Identifier,
	{ name, bytes }: UploadedFile,
): Promise<Result<AttachmentShown, Problem>> {
	const locked = await lockOwnWaiting(db, person, declaration, null, asking);
	if (!locked.ok) return locked;
	if (locked.value.attachments.length >= mostAttachments) return failure(enoughFiles);
	const fault = (detail: typeof emptyFile) =>
		failure(invalidInput({ pointer: "/files/0", detail }));
	if (bytes.length === 0) return fault(emptyFile);
	if (bytes.length > largestAttachment) return fault(tooLargeFile);
	const mediaType = findMediaType(bytes);
	if (mediaType === undefined) return fault(wrongFile);
	const added = await db
		.insertInto("declaration_attachment")
		.values({
			...{ owner: asking.caller.organisation, person, declaration, added_on: asking.today },
			name: cleanFileName(dropIdentityNumbers(name), mediaType),
			media_type: mediaType,
			size: bytes.length,
			content_hash: createHash("sha256").update(bytes).digest("hex"),
			content: bytes,
		})
		.returning(["id", "version", "name", "media_type as mediaType", "size", "added_on as addedOn"])
		.executeTakeFirstOrThrow();
	return success(added);
}

/** The bytes, for the person, and for those who reach it. */
export async function findAttachmentFile(
	db: MappingDb,
	{ caller, reach, today }: Asking,
	id: Identifier,
): Promise<FileAnswer | undefined> {
	const within = isWithinReach("declaration_attachment.person", { reach, today });
	const row = await db
		.selectFrom("declaration_attachment")
		.select(["name", "media_type as mediaType", "content as bytes"])
		.where("id", "=", id)
		.where(sql<boolean>`(${within} or person = ${caller.person}::uuid)`)
		.executeTakeFirst();
	return row;
}

/** The person takes an attachment back while the declaration waits. */
export async function removeAttachment(
	db: MappingDb,
	person: Identifier,
	asking: Asking,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const row = await db
		.selectFrom("declaration_attachment")
		.select("declaration")
		.where("id", "=", id)
		.where("person", "=", person)
		.executeTakeFirst();
	if (row === undefined) return failure(notFound);
	const locked = await lockOwnWaiting(db, person, row.declaration, null, asking);
	if (!locked.ok) return locked;
	const current = findIn(locked.value, id);
	if (current === undefined) return failure(notFound);
	if (current.version !== version) return failure(stale(current));
	await db.deleteFrom("declaration_attachment").where("id", "=", id).execute();
	return success(undefined);
}

function findIn({ attachments }: DeclarationShown, id: Identifier): AttachmentShown | undefined {
	return attachments.find((attachment) => attachment.id === id);
}
