import { splitPath } from "../../src/people/organisation/unit-path.ts";

/** The unit and the one above it: enough to know it by in a narrow table. */
export function shortPath(path: string): string {
	return splitPath(path).slice(-2).join(" / ");
}
