/** Texts of statements that are asked at many requests, and the name that their plan is kept under. */
const names = new Map<string, string>();

/** A connection keeps each plan until it closes: text that grows with its values must not fill the server's memory. */
const most = 200;

/** Has connections keep the plan of the statement from now on; see `askOften`. */
export function keepPlan(sql: string): void {
	if (names.has(sql)) return;
	if (names.size >= most) throw new Error(`More than ${most} statements are to keep their plans.`);
	names.set(sql, `kept_${names.size + 1}`);
}

/** The name of the statement's plan; undefined when it is not kept. */
export function findKeptPlan(sql: string): string | undefined {
	return names.get(sql);
}
