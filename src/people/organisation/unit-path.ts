import type { UnitPath } from "./model.ts";

const divider = " / ";

/** The path with every name trimmed. It is divided only by ` / ` with both spaces: "Natt/dag" is one name. */
export function normalisePath(text: string): UnitPath {
	return text
		.trim()
		.split(divider)
		.map((name) => name.trim())
		.join(divider);
}

/** The unit above, or undefined for a top unit. */
export function findParentPath(path: UnitPath): UnitPath | undefined {
	const end = path.lastIndexOf(divider);
	return end < 0 ? undefined : path.slice(0, end);
}

/** The names from the top unit down. */
export function splitPath(path: UnitPath): string[] {
	return path.split(divider);
}

export function joinPath(parent: UnitPath, name: string): UnitPath {
	return `${parent}${divider}${name}`;
}

/** The path itself and all above it, nearest first. */
export function withAncestors(path: UnitPath): UnitPath[] {
	const paths = [path];
	for (let parent = findParentPath(path); parent !== undefined; parent = findParentPath(parent)) {
		paths.push(parent);
	}
	return paths;
}

/** Whether `path` is `scope` or lies below it. */
export function isWithin(path: UnitPath, scope: UnitPath): boolean {
	return path === scope || path.startsWith(scope + divider);
}

export function lastName(path: UnitPath): string {
	const start = path.lastIndexOf(divider);
	return start < 0 ? path : path.slice(start + divider.length);
}
