import { createHash, randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { type Identifier, identifierOf } from "../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import { conflict, type Problem } from "../../machinery/http/problems/problem.ts";
import { lockOrganisation } from "../../people/organisation/units/unit-store.ts";
import {
	type CountsByKind,
	countChanges,
	needsEndingsConfirmed,
} from "./differences/change-counts.ts";
import { type ImportChange, listChanges } from "./differences/change-list.ts";
import { isCurrent } from "./differences/employment-differences.ts";
import {
	findImportDifferences,
	type ImportDifferences,
	type ImportQuestion,
	type Obstacle,
} from "./differences/import-differences.ts";
import type { NewId } from "./differences/table-difference.ts";
import type { ImportContent } from "./import-content.ts";
import { describeObstacle } from "./obstacle-texts.ts";
import { getStoredMunicipality, type MunicipalityTables } from "./stored-municipality-store.ts";
import type { StoredMunicipality } from "./stored-rows.ts";
import { writeDifferences } from "./write-differences-store.ts";

/** What an import would do to the rows of now. */
export interface DryRun {
	readonly counts: CountsByKind;
	readonly obstacles: readonly Obstacle[];
	/** Whether more than 30 of 100 employments of the day would end. */
	readonly endsMany: boolean;
	/** SHA-256 over every change: the same as long as the import would do exactly the same. */
	readonly fingerprint: string;
	readonly changes: readonly ImportChange[];
}

/** Finds what an import would change, and changes nothing. */
export async function dryRun(
	db: Kysely<MunicipalityTables>,
	owner: Identifier,
	content: ImportContent,
	question: ImportQuestion,
): Promise<DryRun> {
	const stored = await getStoredMunicipality(db, owner);
	return describe(findImportDifferences(content, stored, question, newId), stored, question);
}

export interface ApplyQuestion extends ImportQuestion {
	/** What the dry run was known by when somebody said yes to it; without: whatever is found is carried out. */
	readonly fingerprint?: string;
	/** Whether many employments may end at once. */
	readonly confirmEndings?: boolean;
	/** For data that must have the same ids each time; random unless told. */
	readonly newId?: NewId;
}

/** Why nothing was saved. */
export type NotApplied =
	| { readonly reason: "problem"; readonly problem: Problem }
	/** The rows have changed since the dry run. */
	| { readonly reason: "differs"; readonly now: DryRun };

/**
 * Writes what came in into the store: the one way in for imports, the demo region and the command. All or nothing, when
 * the caller rolls back on a failure.
 */
export async function applyMunicipality(
	db: Kysely<MunicipalityTables>,
	owner: Identifier,
	content: ImportContent,
	question: ApplyQuestion,
): Promise<Result<CountsByKind, NotApplied>> {
	// Takes turns with other imports, and with whoever adds a person or changes units: each is held against what the one
	// before has made.
	await lockOrganisation(db, owner);
	await expectManyRows(db);
	const stored = await getStoredMunicipality(db, owner);
	const differences = findImportDifferences(content, stored, question, question.newId ?? newId);
	const found = describe(differences, stored, question);
	if (found.obstacles.length > 0) return refuse(conflict(describeObstacle(found.obstacles[0]!)));
	if (question.fingerprint !== undefined && question.fingerprint !== found.fingerprint) {
		return failure({ reason: "differs", now: found });
	}
	if (found.endsMany && question.confirmEndings !== true) {
		return refuse(conflict(manyEnd(found.counts.employments.ended)));
	}
	const written = await writeDifferences(db, owner, differences, question.asOf);
	return written ? success(found.counts) : refuse(conflict(changedMeanwhile));
}

/**
 * A session keeps its plans, also those of foreign keys and of the audit. Plans made while the tables were empty go through
 * every row, and for thousands of rows that is minutes. So they are made anew here, by index.
 */
async function expectManyRows(db: Kysely<MunicipalityTables>): Promise<void> {
	await sql`discard plans`.execute(db);
	await sql`select set_config('enable_seqscan', 'off', true)`.execute(db);
}

const newId: NewId = () => identifierOf(randomUUID());

function refuse(problem: Problem): Result<never, NotApplied> {
	return failure({ reason: "problem", problem });
}

function describe(
	differences: ImportDifferences,
	stored: StoredMunicipality,
	{ asOf }: ImportQuestion,
): DryRun {
	const counts = countChanges(differences.tables);
	const changes = listChanges(differences, stored);
	const current = stored.employments.filter((row) => isCurrent(row, asOf)).length;
	return {
		counts,
		obstacles: differences.obstacles,
		endsMany: needsEndingsConfirmed(counts.employments.ended, current),
		fingerprint: createHash("sha256").update(JSON.stringify(changes)).digest("hex"),
		changes,
	};
}

const changedMeanwhile = {
	nb: "Noen endret de samme opplysningene mens importen ble lagret. Ingenting er lagret. Prøv en gang til.",
	nn: "Nokon endra dei same opplysningane medan importen vart lagra. Ingenting er lagra. Prøv ein gong til.",
	en: "Somebody changed the same data while the import was being saved. Nothing is saved. Try again.",
};

function manyEnd(ended: number) {
	return {
		nb: `Filen mangler så mange ansatte at ${ended} arbeidsforhold ville blitt avsluttet. Er det riktig, må du bekrefte det særskilt.`,
		nn: `Fila manglar så mange tilsette at ${ended} arbeidsforhold ville blitt avslutta. Er det rett, må du stadfeste det særskilt.`,
		en: `The file lacks so many employees that ${ended} employments would end. If that is right, confirm it separately.`,
	};
}
