import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import {
	type InputFault,
	invalidInput,
	type Problem,
} from "../../machinery/http/problems/problem.ts";
import { unknownReference } from "./body-faults.ts";
import type { PlanDb } from "./tables.ts";

type ReferredTo = "analysis" | "finding" | "unit" | "account";

/**
 * Whether the organisation has the row. It is held until the transaction ends, so that nobody removes it in between.
 * Another organisation's row is not there.
 */
async function holdsRow(db: PlanDb, table: ReferredTo, id: Identifier): Promise<boolean> {
	const row = await db
		.selectFrom(table as "analysis")
		.select("id")
		.where("id", "=", id)
		.forKeyShare()
		.executeTakeFirst();
	return row !== undefined;
}

/** The problem that something the body refers to is not there, or undefined when all is. */
export async function findMissingReference(
	db: PlanDb,
	references: readonly { table: ReferredTo; id: Identifier | null; pointer: string }[],
): Promise<Problem | undefined> {
	const faults: InputFault[] = [];
	for (const { table, id, pointer } of references) {
		if (id !== null && !(await holdsRow(db, table, id))) faults.push(unknownReference(pointer));
	}
	return faults.length === 0 ? undefined : invalidInput(...faults);
}
