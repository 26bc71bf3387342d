import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { type Reaching, readHoldings } from "../holdings/holding-store.ts";
import type { Holding, Requirement } from "../model.ts";
import { type RequirementDb, readRequirements } from "../requirements/requirement-store.ts";

/** By place. The file has no last day, so those that have ended are left out. */
export async function listRequirementsToExport(
	db: RequirementDb,
	reach: Reach,
	today: PlainDate,
): Promise<readonly Requirement[]> {
	const rows = await readRequirements(db, reach);
	return rows
		.filter(({ validTo }) => validTo === null || validTo >= today)
		.map(({ unit: _, unitPath, competence, validFrom, ...terms }) => ({
			...terms,
			unit: unitPath,
			competence: competence.name,
			from: validFrom,
		}));
}

/** By staff number and competence. */
export async function listHoldingsToExport(
	db: RequirementDb,
	reaching: Reaching,
): Promise<readonly Holding[]> {
	const rows = await readHoldings(db, reaching);
	const holdings = rows.map((row) => ({
		personId: row.person.staffNumber,
		competence: row.competence.name,
		level: row.level,
		from: row.validFrom,
		to: row.validTo,
		evidence: row.evidence,
		inUse: row.inUse,
		willingToShare: row.willingToShare,
	}));
	return holdings.sort(
		(one, other) =>
			compareByCodePoint(one.personId, other.personId) ||
			compareByCodePoint(one.competence, other.competence) ||
			compareByCodePoint(one.from ?? "", other.from ?? ""),
	);
}
