import type { Unit, UnitPath } from "../model.ts";
import { normalisePath, withAncestors } from "../unit-path.ts";

/** Names in a path: more than any municipality has levels. A list that goes on for ever is a mistake. */
export const mostUnitLevels = 50;

/** Which units there are, and what they may be called. */
export interface UnitDirectory {
	readonly units: readonly Unit[];
	readonly pathOfCode: ReadonlyMap<string, UnitPath>;
	readonly paths: ReadonlySet<UnitPath>;
	/** Whether there may be units besides these. */
	readonly open?: boolean;
}

/** The unit that a path or a code stands for. A path goes before a code. */
export function findUnitPath(directory: UnitDirectory, written: string): UnitPath | undefined {
	const path = normalisePath(written);
	return directory.paths.has(path) ? path : directory.pathOfCode.get(written);
}

/** Without a units file: the units that staff work in and all above them, in order of appearance, the top first. */
export function directoryOfPaths(written: Iterable<UnitPath>): UnitDirectory {
	const paths = new Set<UnitPath>();
	for (const path of written) {
		if (paths.has(path)) continue;
		for (const each of withAncestors(path).reverse()) paths.add(each);
	}
	const units = [...paths].map((path) => ({ path, code: null, kostraFunction: null }));
	return { units, pathOfCode: new Map(), paths };
}
