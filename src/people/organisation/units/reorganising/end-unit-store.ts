import type { Transaction } from "kysely";
import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../../machinery/http/problems/problem.ts";
import type { Translated } from "../../../../machinery/languages/language.ts";
import type { OrganisationTables } from "../../tables.ts";
import type { UnitShown } from "../unit-contract.ts";
import { findUnitProblem } from "../unit-placing.ts";
import { beginsAfterEnd, unitInUse } from "../unit-problems.ts";
import { getUnit, listUnits, lockOrganisation } from "../unit-store.ts";
import type { UnitUse } from "../unit-use.ts";

type Db = Transaction<OrganisationTables>;

/** Sets the unit's last day, or opens it again (null). Refused while anything stands on it after that day. */
export async function endUnit(
	db: Db,
	owner: Identifier,
	id: Identifier,
	version: number,
	lastDay: PlainDate | null,
	uses: readonly UnitUse[],
): Promise<Result<UnitShown, Problem>> {
	await lockOrganisation(db, owner);
	const units = await listUnits(db);
	const current = units.find((unit) => unit.id === id);
	if (current === undefined) return failure(notFound);
	if (current.version !== version) return failure(stale(current));
	if (lastDay !== null && current.validFrom !== null && lastDay < current.validFrom) {
		return failure(beginsAfterEnd("/lastDay"));
	}
	const problem = findUnitProblem(units, { ...current, validTo: lastDay });
	if (problem !== undefined) return failure(problem);
	if (lastDay !== null) {
		await db.selectFrom("unit").select("id").where("id", "=", id).forUpdate().execute();
		const after = (validTo: PlainDate | null) => validTo === null || validTo > lastDay;
		const below = units.filter(({ parent, validTo }) => parent === id && after(validTo)).length;
		const standing = [
			{ title: belowTitle, count: below },
			{ title: employmentTitle, count: await countAfter(db, "employment", id, lastDay) },
			{ title: positionTitle, count: await countAfter(db, "position", id, lastDay) },
		];
		for (const use of uses) {
			standing.push({ title: use.title, count: await use.countAfter(db, id, lastDay) });
		}
		const inUse = standing.filter(({ count }) => count > 0);
		if (inUse.length > 0) return failure(unitInUse(inUse));
	}
	await db.updateTable("unit").set({ valid_to: lastDay }).where("id", "=", id).execute();
	return success(await getUnit(db, id));
}

async function countAfter(
	db: Db,
	table: "employment" | "position",
	unit: Identifier,
	day: PlainDate,
): Promise<number> {
	const { count } = await db
		.selectFrom(table)
		.select((column) => column.fn.countAll<number>().as("count"))
		.where("unit", "=", unit)
		.where((column) => column.or([column("valid_to", "is", null), column("valid_to", ">", day)]))
		.executeTakeFirstOrThrow();
	return count;
}

const belowTitle: Translated<string> = {
	nb: "underenheter",
	nn: "undereiningar",
	en: "units below",
};
const employmentTitle: Translated<string> = {
	nb: "arbeidsforhold",
	nn: "arbeidsforhold",
	en: "employments",
};
const positionTitle: Translated<string> = {
	nb: "stillingshjemler",
	nn: "stillingsheimlar",
	en: "established positions",
};
