import type { QueryResult } from "kysely";
import { findKeptPlan } from "../connection/kept-plans.ts";
import type { SentQuery } from "../connection/sent-query.ts";
import { createRowReader } from "../values/read-rows.ts";

/** What node-postgres lets a query of one's own do with its connection (as pg-cursor does); its types leave it out. */
export interface Wire {
	readonly stream: { cork(): void; uncork(): void };
	query(text: string): void;
	parse(statement: { readonly text: string; readonly name?: string }): void;
	bind(portal: { readonly statement?: string; readonly values?: readonly unknown[] }): void;
	describe(what: { readonly type: "P"; readonly name: string }): void;
	execute(portal: { readonly portal?: string }): void;
	close(what: { readonly type: "S"; readonly name: string }): void;
	sync(): void;
	sendCopyFail(reason: string): void;
}

type Callback<Row> = (error: Error | null, result?: QueryResult<Row>) => void;

/** Which plans each connection is known to keep. */
const keptOn = new WeakMap<Wire, Set<string>>();

const changingCommands = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/**
 * One statement, with those ahead of it, as one flight of messages with one end (Sync): what fails makes the server pass
 * over the rest. node-postgres itself ends each statement and waits.
 */
export class Flight<Row> {
	readonly callback: Callback<Row>;
	readonly #query: SentQuery;
	readonly #plan: string | undefined;
	#aheadLeft = 0;
	#readRow: ((texts: readonly (string | null)[]) => Row) | undefined;
	#rows: Row[] = [];
	#command = "";
	#fault: Error | undefined;

	constructor(query: SentQuery, callback: Callback<Row>) {
		this.#query = query;
		this.#plan = findKeptPlan(query.sql);
		this.callback = callback;
	}

	submit(wire: Wire): null {
		const { sql, parameters, ahead = [] } = this.#query;
		// Without parameters several statements may stand in one text, and its messages end where the text ends.
		if (parameters.length === 0 && this.#plan === undefined) {
			wire.query([...ahead, sql].join("; "));
			return null;
		}
		wire.stream.cork();
		for (const statement of ahead) {
			wire.parse({ text: statement });
			wire.bind({});
			wire.execute({});
		}
		this.#aheadLeft = ahead.length;
		this.#parse(wire);
		wire.bind({ ...this.#statement, values: parameters });
		wire.describe({ type: "P", name: "" });
		wire.execute({});
		wire.sync();
		wire.stream.uncork();
		return null;
	}

	get #statement(): { readonly statement?: string } {
		return this.#plan === undefined ? {} : { statement: this.#plan };
	}

	#parse(wire: Wire): void {
		const text = this.#query.sql;
		if (this.#plan === undefined) wire.parse({ text });
		else if (!keptOn.get(wire)?.has(this.#plan)) {
			// A flight that failed may have left it behind.
			wire.close({ type: "S", name: this.#plan });
			wire.parse({ text, name: this.#plan });
		}
	}

	handleRowDescription({
		fields,
	}: {
		readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
	}): void {
		this.#rows = [];
		this.#readRow = createRowReader<Row>(
			fields.map(({ name, dataTypeID }) => ({ name, oid: dataTypeID })),
		);
	}

	handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
		if (this.#aheadLeft > 0 || this.#readRow === undefined || this.#fault !== undefined) return;
		try {
			this.#rows.push(this.#readRow(fields));
		} catch (error) {
			this.#fault = error as Error;
		}
	}

	handleCommandComplete({ text }: { readonly text: string }): void {
		if (this.#aheadLeft > 0) {
			this.#aheadLeft -= 1;
			return;
		}
		// Of several statements in one text the last one answers.
		if (this.#readRow === undefined) this.#rows = [];
		this.#readRow = undefined;
		this.#command = text;
	}

	handleEmptyQuery(): void {}

	handlePortalSuspended(): void {}

	handleCopyInResponse(wire: Wire): void {
		wire.sendCopyFail("Nothing is copied in.");
	}

	handleCopyData(): void {}

	handleError(error: Error, wire: Wire): void {
		if (this.#plan !== undefined) keptOn.get(wire)?.delete(this.#plan);
		this.callback(this.#fault ?? error);
	}

	handleReadyForQuery(wire: Wire): void {
		if (this.#fault !== undefined) {
			this.callback(this.#fault);
			return;
		}
		if (this.#plan !== undefined) {
			const kept = keptOn.get(wire) ?? new Set();
			keptOn.set(wire, kept.add(this.#plan));
		}
		const [command = "", ...counts] = this.#command.split(" ");
		this.callback(null, {
			rows: this.#rows,
			...(changingCommands.has(command) ? { numAffectedRows: BigInt(counts.at(-1) ?? 0) } : {}),
		});
	}
}
