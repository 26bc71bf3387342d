import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Problem } from "../../../machinery/http/problems/problem.ts";
import {
	addHolding,
	changeHolding,
	endHolding,
} from "../../competence/holdings/holding-changes-store.ts";
import { type Reaching, readHoldings } from "../../competence/holdings/holding-store.ts";
import type { MappingDb } from "../mapping-db.ts";
import type { Confirmed } from "./decide-declaration.ts";
import { keepEvidence, planHolding } from "./plan-holding.ts";

/** Who holds it, and what was said of it besides what was confirmed. */
export interface Holder {
	readonly person: Identifier;
	readonly inUse: boolean;
	/** Null: not said; what is registered stays. */
	readonly willingToShare: boolean | null;
}

/** Writes what was confirmed into the register: corrects, renews or adds a holding. Answers which. */
export async function registerConfirmed(
	db: MappingDb,
	owner: Identifier,
	reaching: Reaching,
	{ person, inUse, willingToShare }: Holder,
	{ competence, level, evidence, validFrom, validTo }: Confirmed,
): Promise<Result<Identifier, Problem>> {
	const registered = await readHoldings(db, reaching, { person, competence });
	const { today } = reaching;
	const plan = planHolding(registered, { from: validFrom, to: validTo }, today);
	const find = (id: Identifier | undefined) => registered.find((row) => row.id === id);
	const ended = find(plan.end?.id);
	if (plan.end !== null && ended !== undefined) {
		const { id, version } = ended;
		const closed = await endHolding(db, reaching, id, version, plan.end.on);
		if (!closed.ok) return closed;
	}
	const before = find(plan.change ?? undefined);
	const terms = {
		...{ level, inUse, evidence: keepEvidence(before, { level, evidence }) },
		willingToShare: willingToShare ?? before?.willingToShare ?? ended?.willingToShare ?? null,
		...{ validFrom: plan.period.from, validTo: plan.period.to },
	};
	const written =
		before === undefined
			? await addHolding(db, owner, reaching, { person, competence, ...terms })
			: await changeHolding(db, reaching, before.id, before.version, terms);
	return written.ok ? success(written.value.id) : failure(written.problem);
}
