import type { Identifier } from "../../../ground/vocabulary/identifier.ts";

/** A row before and after. */
export interface Changed<Row> {
	readonly before: Row;
	readonly after: Row;
}

/** What an import would do to a table. */
export interface TableDifference<Row> {
	readonly added: readonly Row[];
	readonly changed: readonly Changed<Row>[];
	/** Rows whose period is closed. */
	readonly ended: readonly Changed<Row>[];
	readonly removed: readonly Row[];
	/** Rows that the import names as they are. */
	readonly unchanged: number;
	/** Rows that the import does not name, and that stay. */
	readonly leftAlone: number;
}

/** A difference while it is found. */
export interface Findings<Row> extends TableDifference<Row> {
	readonly added: Row[];
	readonly changed: Changed<Row>[];
	readonly ended: Changed<Row>[];
	readonly removed: Row[];
	unchanged: number;
	leftAlone: number;
}

export function startFindings<Row>(): Findings<Row> {
	return { added: [], changed: [], ended: [], removed: [], unchanged: 0, leftAlone: 0 };
}

/** A table that the import has nothing to say of. */
export function leaveAlone<Row>(rows: number): TableDifference<Row> {
	return { ...startFindings<Row>(), leftAlone: rows };
}

/** Notes a row that the import names: as it was, or changed. */
export function noteRow<Row extends object>(
	findings: Findings<Row>,
	before: Row,
	after: Row,
): void {
	if (isSameRow(before, after)) findings.unchanged += 1;
	else findings.changed.push({ before, after });
}

/** Compares field by field; lists by their elements. */
export function isSameRow(one: object, other: object): boolean {
	const theirs = other as Readonly<Record<string, unknown>>;
	return Object.entries(one).every(([field, value]) => isSameValue(value, theirs[field]));
}

function isSameValue(one: unknown, other: unknown): boolean {
	if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
	return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** Gives ids to new rows. */
export type NewId = () => Identifier;

/** Pairs what came in with the rows that are stored under the same key: like with like first, the rest in order. */
export interface Paired<Incoming, Row> {
	readonly pairs: readonly (readonly [Incoming, Row])[];
	readonly unpaired: readonly Incoming[];
	readonly left: readonly Row[];
}

/**
 * Several may share a key. `isLike` says which belong together before all others, so that a second import of the same
 * finds every row as it is.
 */
export function pairByKey<Incoming, Row>(
	incoming: readonly Incoming[],
	rows: readonly Row[],
	keyOf: { readonly incoming: (each: Incoming) => string; readonly row: (row: Row) => string },
	isLike: (each: Incoming, row: Row) => boolean,
): Paired<Incoming, Row> {
	const waiting = new Map<string, Row[]>();
	for (const row of rows) addTo(waiting, keyOf.row(row), row);
	const pairs: [Incoming, Row][] = [];
	const unlike: Incoming[] = [];
	for (const each of incoming) {
		const group = waiting.get(keyOf.incoming(each));
		const at = group?.findIndex((row) => isLike(each, row)) ?? -1;
		if (group === undefined || at < 0) unlike.push(each);
		else pairs.push([each, group.splice(at, 1)[0]!]);
	}
	const unpaired: Incoming[] = [];
	for (const each of unlike) {
		const row = waiting.get(keyOf.incoming(each))?.shift();
		if (row === undefined) unpaired.push(each);
		else pairs.push([each, row]);
	}
	return { pairs, unpaired, left: [...waiting.values()].flat() };
}

function addTo<Row>(groups: Map<string, Row[]>, key: string, row: Row): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [row]);
	else group.push(row);
}

/** One text of several parts, so that different parts never make the same text. */
export function keyOfParts(...parts: readonly (string | number | null)[]): string {
	return JSON.stringify(parts);
}
