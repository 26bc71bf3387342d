import type { FastifyRequest } from "fastify";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Translated } from "../../languages/language.ts";
import { invalidInput, type Problem } from "../problems/problem.ts";
import { type UploadBody, type UploadedFile, uploadCaps } from "../routes/upload.ts";

const megabytes = (bytes: number) => bytes / 1024 / 1024;
const perFile = megabytes(uploadCaps.file);
const inAll = megabytes(uploadCaps.inAll);

const tooLarge: Problem = {
	code: "too-large",
	detail: {
		nb: `En fil kan være høyst ${perFile} MB, og alle filene til sammen høyst ${inAll} MB. Del dem opp.`,
		nn: `Ei fil kan vere høgst ${perFile} MB, og alle filene til saman høgst ${inAll} MB. Del dei opp.`,
		en: `A file may be at most ${perFile} MB, and all files together at most ${inAll} MB. Divide them.`,
	},
};
const brokenForm: Translated<string> = {
	nb: "Skjemaet er ikke gyldig multipart/form-data.",
	nn: "Skjemaet er ikkje gyldig multipart/form-data.",
	en: "The form is not valid multipart/form-data.",
};
const twice: Translated<string> = {
	nb: "Feltet er sendt to ganger. Send det én gang.",
	nn: "Feltet er sendt to gonger. Send det éin gong.",
	en: "The field is sent twice. Send it once.",
};

/** Reads a form with files into memory, never more of it than the caps. */
export async function readUpload(request: FastifyRequest): Promise<Result<UploadBody, Problem>> {
	if (!request.isMultipart()) return failure({ code: "unsupported-media-type" });
	if (Number(request.headers["content-length"] ?? 0) > uploadCaps.inAll + slack) {
		return failure(tooLarge);
	}
	const files: UploadedFile[] = [];
	const fields = new Map<string, string>();
	let size = 0;
	try {
		for await (const part of request.parts()) {
			if (part.type === "field") {
				if (fields.has(part.fieldname)) {
					return failure(invalidInput({ pointer: `/fields/${part.fieldname}`, detail: twice }));
				}
				if (part.valueTruncated === true) return failure(tooLarge);
				fields.set(part.fieldname, String(part.value));
				continue;
			}
			const chunks: Buffer[] = [];
			for await (const chunk of part.file) {
				size += (chunk as Buffer).length;
				if (size > uploadCaps.inAll) return failure(tooLarge);
				chunks.push(chunk as Buffer);
			}
			if (part.file.truncated) return failure(tooLarge);
			const name = part.filename.split(/[\\/]/).at(-1) ?? "";
			files.push({ field: part.fieldname, name, bytes: new Uint8Array(Buffer.concat(chunks)) });
		}
	} catch (error) {
		return failure(problemOf(error));
	}
	return success({ files, fields: Object.fromEntries(fields) });
}

/** What a form has besides its files. */
const slack = 1024 * 1024;

function problemOf(error: unknown): Problem {
	const status = (error as { statusCode?: unknown }).statusCode;
	return status === 413 ? tooLarge : invalidInput({ pointer: "", detail: brokenForm });
}
