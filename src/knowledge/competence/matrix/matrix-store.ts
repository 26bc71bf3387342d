import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { askOften } from "../../../machinery/database/ask-often.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { readUnitNodes } from "../../../people/organisation/units/unit-nodes-store.ts";
import {
	listUpwards,
	listWithin,
	pathOfUnit,
	unitsById,
} from "../../../people/organisation/units/unit-tree.ts";
import type { HoldingDb } from "../holdings/holding-store.ts";
import { readCatalogueIndex } from "../persons/catalogue-index-store.ts";
import { composeMatrix } from "./compose-matrix.ts";
import type { MatrixAnswer } from "./matrix-contract.ts";
import { readHoldingsOfUnits } from "./unit-holdings-store.ts";

/** The matrix of a unit within reach. Who reaches only the own person has no unit's matrix. */
export async function getUnitMatrix(
	db: HoldingDb,
	reach: Reach,
	id: Identifier,
	on: PlainDate,
): Promise<Result<MatrixAnswer, Problem>> {
	const units = await readUnitNodes(db);
	const known = unitsById(units);
	const unit = known.get(id);
	const isReached = reach.kind === "all" || (reach.kind === "units" && reach.units.includes(id));
	if (unit === undefined || !isReached) return failure(notFound);
	const within = [...listWithin(units, id)];
	const above = listUpwards(known, id).map((each) => each.id);
	const persons = await readHoldingsOfUnits(db, within, on);
	return success({
		unit: { id, name: unit.name },
		unitPath: pathOfUnit(known, id),
		on,
		...composeMatrix({
			persons,
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
	const rows = await askOften(
		db,
		db
			.selectFrom("requirement")
			.select(["unit", "competence"])
			.where(sql<boolean>`unit = any (${[...within, ...above]}::uuid[])`)
			.where((where) => where.or([where("valid_from", "is", null), where("valid_from", "<=", on)]))
			.where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">=", on)])),
	);
	const here = new Set(within);
	const required = new Map<Identifier, "here" | "above">();
	for (const { unit, competence } of rows) {
		if (here.has(unit)) required.set(competence, "here");
		else if (!required.has(competence)) required.set(competence, "above");
	}
	return required;
}
