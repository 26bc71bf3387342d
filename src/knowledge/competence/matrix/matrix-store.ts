import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import {
	listUpwards,
	listWithin,
	unitsById,
} from "../../../people/organisation/units/unit-tree.ts";
import type { HoldingDb } from "../holdings/holding-store.ts";
import { readCatalogueIndex } from "../persons/catalogue-index-store.ts";
import type { StoredHolding } from "../persons/held-competences.ts";
import { composeMatrix } from "./compose-matrix.ts";
import type { MatrixAnswer } from "./matrix-contract.ts";

/** The matrix of a unit within reach. Who reaches only the own person has no unit's matrix. */
export async function getUnitMatrix(
	db: HoldingDb,
	reach: Reach,
	id: Identifier,
	on: PlainDate,
): Promise<Result<MatrixAnswer, Problem>> {
	const units = await listUnits(db);
	const unit = units.find((each) => each.id === id);
	const isReached = reach.kind === "all" || (reach.kind === "units" && reach.units.includes(id));
	if (unit === undefined || !isReached) return failure(notFound);
	const within = [...listWithin(units, id)];
	const employed = sql<Identifier>`select e.person from employment as e
		where e.unit = any (${within}::uuid[]) and e.valid_from <= ${on} and (e.valid_to is null or e.valid_to >= ${on})`;
	const persons = await db
		.selectFrom("person")
		.select(["id", "staff_number as staffNumber", "name"])
		.where(sql<boolean>`id in (${employed})`)
		.execute();
	const rows = await db
		.selectFrom("holding")
		.select(["id", "version", "person", "competence", "level", "evidence", "in_use"])
		.select(["valid_from as from", "valid_to as to"])
		.where(sql<boolean>`person in (${employed})`)
		.execute();
	const holdings = new Map<Identifier, StoredHolding[]>();
	for (const row of rows) {
		const { id: holding, version, person, competence, level, evidence, in_use, from, to } = row;
		const known = holdings.get(person) ?? [];
		if (known.length === 0) holdings.set(person, known);
		// Each named: a unit has hundreds of them, and gathering the rest of a row takes longer than all that is done with it.
		known.push({ id: holding, version, competence, level, evidence, inUse: in_use, from, to });
	}
	const above = listUpwards(unitsById(units), id).map((each) => each.id);
	return success({
		unit: { id, name: unit.name },
		unitPath: unit.path,
		on,
		...composeMatrix({
			persons,
			holdings,
			required: await findRequired(db, within, above, on),
			catalogue: await readCatalogueIndex(db),
			on,
		}),
	});
}

async function findRequired(
	db: HoldingDb,
	within: readonly Identifier[],
	above: readonly Identifier[],
	on: PlainDate,
): Promise<ReadonlyMap<Identifier, "here" | "above">> {
	const rows = await db
		.selectFrom("requirement")
		.select(["unit", "competence"])
		.where(sql<boolean>`unit = any (${[...within, ...above]}::uuid[])`)
		.where((where) => where.or([where("valid_from", "is", null), where("valid_from", "<=", on)]))
		.where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">=", on)]))
		.execute();
	const here = new Set(within);
	const required = new Map<Identifier, "here" | "above">();
	for (const { unit, competence } of rows) {
		if (here.has(unit)) required.set(competence, "here");
		else if (!required.has(competence)) required.set(competence, "above");
	}
	return required;
}
