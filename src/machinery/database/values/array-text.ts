/** PostgreSQL's text form of arrays: `{a,"b c",NULL,{…}}`. One reader and writer, so that both engines agree. */

export type NestedText = readonly (string | null | NestedText)[];

export function writeArrayText(items: NestedText): string {
	const parts = items.map((item) => {
		if (item === null) return "NULL";
		if (typeof item === "string") return `"${item.replace(/[\\"]/g, "\\$&")}"`;
		return writeArrayText(item);
	});
	return `{${parts.join(",")}}`;
}

/** Reads what the engine wrote; text of another form is a bug. Bounds such as `[0:1]=` before the array are dropped. */
export function readArrayText<Item>(
	text: string,
	readItem: (item: string | null) => Item,
): unknown[] {
	let at = text.indexOf("{") + 1;
	if (at === 0) throw new Error("An array from the database does not begin with {.");
	const root: unknown[] = [];
	const open: unknown[][] = [root];
	while (open.length > 0) {
		const items = open[open.length - 1]!;
		const character = text[at];
		if (character === undefined) throw new Error("An array from the database has no end.");
		if (character === "}") {
			open.pop();
			at++;
		} else if (character === ",") at++;
		else if (character === "{") {
			const inner: unknown[] = [];
			items.push(inner);
			open.push(inner);
			at++;
		} else if (character === '"') {
			const end = findQuotedEnd(text, at + 1);
			items.push(readItem(text.slice(at + 1, end).replace(/\\(.)/gs, "$1")));
			at = end + 1;
		} else {
			const end = findBareEnd(text, at);
			const item = text.slice(at, end);
			items.push(readItem(item === "NULL" ? null : item));
			at = end;
		}
	}
	return root;
}

function findQuotedEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
	return at;
}

function findBareEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && text[at] !== "," && text[at] !== "}") at++;
	return at;
}
