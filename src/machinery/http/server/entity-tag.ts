import { createHash } from "node:crypto";

/**
 * `"3-1f2e3d4c5b6a7988"`: the version of the row, which a change is made from, and a mark of everything shown with it. The
 * mark is there because what is shown can change while the row does not (a plan's measures), so that a version alone would
 * say "not modified" of something that was.
 */
export function entityTagOf(answer: unknown, sent: string): string | undefined {
	if (typeof answer !== "object" || answer === null || !("version" in answer)) return undefined;
	const { version } = answer;
	if (typeof version !== "number" || !Number.isInteger(version)) return undefined;
	return `"${version}-${createHash("sha256").update(sent).digest("hex").slice(0, 16)}"`;
}

/** The version in If-Match: of our tag, or a bare `"3"`. Undefined when it cannot be read, `*` included. */
export function readVersion(header: string): number | undefined {
	const digits = /^"([1-9]\d{0,8})(-[0-9a-f]{16})?"$/.exec(header.trim())?.[1];
	return digits === undefined ? undefined : Number(digits);
}

/** Whether If-None-Match names the tag. */
export function isNamed(header: string | undefined, tag: string): boolean {
	return (header ?? "")
		.split(",")
		.map((part) => part.trim().replace(/^W\//, ""))
		.some((named) => named === tag || named === "*");
}
