import type { Identifier } from "../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../ground/vocabulary/result.ts";
import type { Database } from "../machinery/database/open-database.ts";
import type { Language } from "../machinery/languages/language.ts";
import type { StoredTables } from "./store-connection.ts";
import { storeTexts } from "./store-texts.ts";

export interface FoundOrganisation {
	readonly id: Identifier;
	readonly name: string;
}

/** The organisation of this name (whatever the case), organisation number or municipality number; a sentence why not. */
export async function findOrganisation(
	{ db }: Database<StoredTables>,
	given: string,
	language: Language,
): Promise<Result<FoundOrganisation, string>> {
	const rows = await db
		.selectFrom("organisation")
		.select(["id", "name", "organisation_number", "area_number", "kind"])
		.orderBy("name")
		.execute();
	const wanted = given.trim().toLocaleLowerCase("nb");
	const numbered = rows.filter(
		(row) =>
			row.organisation_number === wanted ||
			(row.kind === "municipality" && row.area_number === wanted),
	);
	const found =
		numbered.length > 0
			? numbered
			: rows.filter(({ name }) => name.toLocaleLowerCase("nb") === wanted);
	const [first, second] = found;
	if (first === undefined) {
		const known = rows.map(({ name }) => name);
		return failure(storeTexts[language].unknownOrganisation(given, known));
	}
	if (second !== undefined) return failure(storeTexts[language].severalOrganisations(given));
	return success({ id: first.id, name: first.name });
}

/** Stores a new municipality. */
export async function addMunicipality(
	{ db }: Database<StoredTables>,
	{ id, name }: FoundOrganisation,
): Promise<void> {
	await db
		.insertInto("organisation")
		.values({
			owner: id,
			id,
			kind: "municipality",
			name,
			organisation_number: null,
			area_number: null,
			valid_from: null,
			valid_to: null,
		})
		.execute();
}
