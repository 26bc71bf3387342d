import { z } from "zod";

/** What the browser keeps of a sign-in under way elsewhere. */
export interface UnderWay {
	readonly state: string;
	readonly nonce: string;
	readonly verifier: string;
	readonly provider: string;
	/** The organisation asked for, if any. */
	readonly organisation: string | null;
	/** Milliseconds since 1970. */
	readonly started: number;
}

const longest = 10 * 60_000;
const secret = z.string().min(20).max(200);
const form = z.strictObject({
	provider: z.string().max(100),
	organisation: z.string().max(36).nullable(),
	started: z.number(),
	state: secret,
	nonce: secret,
	verifier: secret,
});

/** In signs that a cookie can hold. */
export function writeUnderWay(underWay: UnderWay): string {
	return encodeURIComponent(JSON.stringify(underWay));
}

/** Undefined when it is none, or took more than ten minutes. */
export function readUnderWay(text: string | undefined, now: number): UnderWay | undefined {
	let read: unknown;
	try {
		read = JSON.parse(decodeURIComponent(text ?? ""));
	} catch {
		return undefined;
	}
	const parsed = form.safeParse(read);
	if (!parsed.success || now - parsed.data.started > longest) return undefined;
	return parsed.data;
}
