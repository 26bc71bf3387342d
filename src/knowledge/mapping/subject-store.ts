import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import { invalidInput, type Problem } from "../../machinery/http/problems/problem.ts";
import { unknownCompetence } from "../competence/catalogue/catalogue-texts.ts";
import { retiredCompetence } from "../competence/requirements/requirement-texts.ts";
import type { MappingDb } from "./mapping-db.ts";

export interface Subject {
	readonly competence: Identifier | null;
	readonly proposedName: string | null;
}

/**
 * What is meant: a competence that is in use, or a name. A name that the catalogue has, whatever the case, is that
 * competence. The competence stays while the transaction lasts.
 */
export async function resolveSubject(
	db: MappingDb,
	{ competence, proposedName }: Subject,
	today: PlainDate,
): Promise<Result<Subject, Problem>> {
	if (competence !== null) {
		const fault = await findCompetenceFault(db, competence, today, "/competence");
		return fault === undefined
			? success({ competence, proposedName: null })
			: failure(invalidInput(fault));
	}
	const wanted = proposedName?.toLocaleLowerCase("nb");
	const rows = await db.selectFrom("competence").select(["id", "name", "retired_on"]).execute();
	const named = rows.find(
		({ name, retired_on }) =>
			name.toLocaleLowerCase("nb") === wanted && (retired_on === null || retired_on > today),
	);
	if (named === undefined) return success({ competence: null, proposedName });
	return success({ competence: named.id, proposedName: null });
}

/** Why a competence cannot be chosen. It is kept from being removed while the transaction lasts. */
export async function findCompetenceFault(
	db: MappingDb,
	id: Identifier,
	today: PlainDate,
	pointer: string,
) {
	const row = await db
		.selectFrom("competence")
		.select("retired_on")
		.where("id", "=", id)
		.forKeyShare()
		.executeTakeFirst();
	if (row === undefined) return { pointer, detail: unknownCompetence };
	if (row.retired_on !== null && row.retired_on <= today) {
		return { pointer, detail: retiredCompetence };
	}
	return undefined;
}
