import { CompiledQuery } from "kysely";

/** A statement as an engine's dialect gets it. */
export interface SentQuery extends CompiledQuery {
	/**
	 * Statements without parameters that go in front of it, in the same flight: nobody waits for their answer before the
	 * statement is sent. When one of them fails, neither the next ones nor the statement are run: it would otherwise run
	 * outside its transaction, as the login role.
	 */
	readonly ahead?: readonly string[];
}

const unanswered = new WeakSet<CompiledQuery>();

/** A statement whose answer nobody reads: it is sent in front of the next one. Its texts are quoted by `quoteText`. */
export function writeUnanswered(sql: string): CompiledQuery {
	const query = CompiledQuery.raw(sql);
	unanswered.add(query);
	return query;
}

export function isUnanswered(query: CompiledQuery): boolean {
	return unanswered.has(query);
}

/** A text as a literal of SQL. For what our own program writes: signs that could end a literal are refused. */
export function quoteText(text: string): string {
	if (!/^[\w{},-]*$/.test(text)) throw new Error("Only plain signs stand in a literal.");
	return `'${text}'`;
}
