/** Texts of statements that are asked at many requests, and the name that their plan is kept under. */
const names = new Map<string, string>();

/** A connection keeps each plan until it closes: texts without end must not fill the server's memory. */
const most = 200;

/** Has connections keep the plan of the statement from now on; see `askOften`. */
export function keepPlan(sql: string): void {
	if (names.has(sql) || names.size >= most) return;
	names.set(sql, `kept_${names.size + 1}`);
}

/** The name of the statement's plan; undefined when it is not kept. */
export function findKeptPlan(sql: string): string | undefined {
	return names.get(sql);
}
