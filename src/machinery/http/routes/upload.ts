import { z } from "zod";

/** What one upload may hold at the most, in bytes and in number. */
export const uploadCaps = {
	file: 20 * 1024 * 1024,
	inAll: 60 * 1024 * 1024,
	files: 10,
	fields: 20,
	fieldLength: 10_000,
} as const;

/** One file as it was sent. */
export interface UploadedFile {
	/** The form's name for it. */
	readonly field: string;
	/** The file's own name, without a path. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The body of a route whose `body` is `uploadOf(…)`. */
export interface UploadBody<Fields = Readonly<Record<string, string>>> {
	/** In the order they were sent; at most one for each name, and at least one. */
	readonly files: readonly UploadedFile[];
	readonly fields: Fields;
}

interface UploadForm {
	readonly fileNames: readonly string[];
	readonly fields: z.ZodType;
}

const forms = new WeakMap<z.ZodType, UploadForm>();

/**
 * The body of a route that takes files (multipart/form-data): at most one for each of these names, and text fields that
 * `fields` (a strict object) reads. Larger than `uploadCaps` is refused before the route runs.
 */
export function uploadOf<Fields extends z.ZodType>(
	fileNames: readonly [string, ...string[]],
	fields: Fields,
): z.ZodType<UploadBody<z.output<Fields>>> {
	const file = z.strictObject({
		field: z.enum(fileNames),
		name: z.string(),
		bytes: z.instanceof(Uint8Array),
	});
	const body = z.strictObject({
		files: z
			.array(file)
			.min(1)
			.refine((files) => new Set(files.map(({ field }) => field)).size === files.length, {
				params: {
					detail: {
						nb: "Send høyst én fil av hvert slag.",
						nn: "Send høgst éi fil av kvart slag.",
						en: "Send at most one file of each kind.",
					},
				},
			}),
		fields,
	});
	forms.set(body, { fileNames, fields });
	return body as unknown as z.ZodType<UploadBody<z.output<Fields>>>;
}

/** The form behind a body made by `uploadOf`; undefined for any other. */
export function findUploadForm(body: z.ZodType | undefined): UploadForm | undefined {
	return body === undefined ? undefined : forms.get(body);
}
