import type { Operation } from "../document-requests/operations.case-support.ts";
import type { TrialClient } from "../server-trial.case-support.ts";

/** A row as a list or its own address shows it. */
export interface KnownRow {
	readonly id?: string;
	readonly version: number;
	readonly [field: string]: unknown;
}

/** Rows by the address that they are changed at: `/plans/{plan}` → rows, each with the address filled in. */
export type KnownRows = ReadonlyMap<
	string,
	readonly { readonly path: string; readonly row: KnownRow }[]
>;

const most = 15;

/**
 * Walks through everything that can be read, from the lists without parameters inwards, and keeps every row that has a
 * version. A row of a list is known at the list's address with its id, and at the short address of its kind
 * (`/plans/{plan}/goals` lists what is changed at `/goals/{goal}`).
 */
export async function collectRows(
	client: TrialClient,
	operations: readonly Operation[],
): Promise<KnownRows> {
	const reads = operations.filter(
		({ method, responses }) => method === "get" && isJson(responses["200"]),
	);
	const rows = new Map<string, { path: string; row: KnownRow }[]>();
	const keep = (template: string, path: string, row: KnownRow) => {
		const known = rows.get(template) ?? [];
		if (known.length < most && known.every((other) => other.path !== path))
			known.push({ path, row });
		rows.set(template, known);
	};
	// An inner address (`…/answer`) changes the row around it, which may have no address of its own to read.
	const templates = operations.flatMap(({ path }) => [path, path.slice(0, path.lastIndexOf("/"))]);
	/** Addresses of one depth of parameters after the other. */
	let places: readonly { readonly template: string; readonly path: string }[] = reads
		.filter(({ path }) => !path.includes("{"))
		.map(({ path }) => ({ template: path, path }));
	for (let depth = 0; depth < 4; depth++) {
		const next: { template: string; path: string }[] = [];
		for (const { template, path } of places) {
			const { status, json } = await client.get(path, {});
			if (status !== 200 || json === null) continue;
			if (typeof json.version === "number") keep(template, path, json);
			for (const [kind, list] of Object.entries(json)) {
				if (kind === "items" || !Array.isArray(list)) continue;
				for (const row of list as KnownRow[]) {
					if (typeof row?.id !== "string" || typeof row.version !== "number") continue;
					for (const inner of templates) {
						const own = new RegExp(`^(${escaped(template)}/${kind}|/${kind})/\\{\\w+\\}$`).exec(
							inner,
						);
						if (own === null) continue;
						keep(inner, `${own[1] === `/${kind}` ? "" : path}/${kind}/${row.id}`, row);
					}
				}
			}
			const items = Array.isArray(json.items) ? (json.items as KnownRow[]) : [];
			for (const shown of items.slice(0, most)) {
				const row = innerRow(shown);
				if (typeof row?.id !== "string") continue;
				const kind = template.split("/").at(-1);
				for (const inner of templates) {
					const own = new RegExp(`^(${escaped(template)}|/${kind})/\\{\\w+\\}$`).exec(inner);
					if (own !== null && typeof row.version === "number") {
						keep(inner, `${own[1] === template ? path : `/${kind}`}/${row.id}`, row);
					}
				}
				for (const { path: inner } of reads) {
					const start = new RegExp(`^${escaped(template)}/\\{\\w+\\}(?=/|$)`).exec(inner);
					if (start === null || inner.slice(start[0].length).includes("{")) continue;
					if (next.length < 400)
						next.push({
							template: inner,
							path: `${path}/${row.id}${inner.slice(start[0].length)}`,
						});
				}
				for (const { path: inner } of reads) {
					const start = new RegExp(`^/${kind}/\\{\\w+\\}(?=/|$)`).exec(inner);
					if (
						start === null ||
						template === `/${kind}` ||
						inner.slice(start[0].length).includes("{")
					)
						continue;
					if (next.length < 400)
						next.push({
							template: inner,
							path: `/${kind}/${row.id}${inner.slice(start[0].length)}`,
						});
				}
			}
		}
		places = next;
	}
	return rows;
}

/** A list may show what holds, with the organisation's own row inside it. */
function innerRow(shown: KnownRow): KnownRow {
	return (shown?.ownRule ?? shown) as KnownRow;
}

function isJson(
	response: { readonly content?: Readonly<Record<string, unknown>> } | undefined,
): boolean {
	return response?.content?.["application/json"] !== undefined;
}

function escaped(text: string): string {
	return text.replaceAll(/[{}/]/g, "\\$&");
}
