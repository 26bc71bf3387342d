import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Kysely } from "kysely";
import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { findParentPath, lastName } from "../../../people/organisation/unit-path.ts";
import { type MunicipalityFiles, readMunicipality } from "../files/municipality-files.ts";
import type { MunicipalityData } from "../model.ts";
import type { AnalysedTables } from "./municipality-data-store.ts";

export const demoDay = plainDateOf("2026-03-01");

/** A municipality of the demo region as the command reads its files. */
export function readDemo(folder: string): MunicipalityData {
	const file = (name: string) => ({
		name,
		bytes: readFileSync(new URL(`../../../../demo/${folder}/${name}`, import.meta.url)),
	});
	const files: MunicipalityFiles = {
		staff: file("staff.csv"),
		units: file("units.csv"),
		catalogue: file("catalogue.csv"),
		holdings: file("holdings.csv"),
		requirements: file("requirements.csv"),
		positions: file("positions.csv"),
	};
	const { data, report } = readMunicipality(files, demoDay, "nb");
	if (data === null) throw new Error(JSON.stringify(report.faults));
	return data;
}

const newId = () => identifierOf(randomUUID());

/** Writes rows many at a time, in a turned order: what an analysis finds must not come from the order of rows. */
async function insertAll(
	db: Kysely<AnalysedTables>,
	table: keyof AnalysedTables,
	rows: readonly object[],
): Promise<void> {
	const turned = [...rows].reverse();
	for (let from = 0; from < turned.length; from += 2000) {
		await db
			.insertInto(table)
			.values(turned.slice(from, from + 2000) as never)
			.execute();
	}
}

/** Stores what was read; gives the ids by unit path, competence and person. */
export async function storeMunicipality(
	db: Kysely<AnalysedTables>,
	owner: Identifier,
	data: MunicipalityData,
) {
	const units = new Map(data.units.map(({ path }) => [path, newId()]));
	const persons = new Map(data.persons.map(({ id }) => [id, newId()]));
	const competences = new Map(
		[
			...(data.catalogue ?? []).map(({ name }) => name),
			...data.holdings.map(({ competence }) => competence),
			...data.requirements.map(({ competence }) => competence),
		].map((name) => [name, newId()]),
	);
	const catalogue = new Map(data.catalogue?.map((row) => [row.name, row]));
	for (const { path, code, kostraFunction } of data.units) {
		const parent = findParentPath(path);
		await insertAll(db, "unit", [
			{
				owner,
				id: units.get(path),
				name: lastName(path),
				code,
				kostra_function: kostraFunction,
				parent: parent === undefined ? null : units.get(parent),
			},
		]);
	}
	await insertAll(
		db,
		"person",
		data.persons.map(({ id, name, birth, gender }) => ({
			owner,
			id: persons.get(id),
			staff_number: id,
			name,
			birth,
			gender,
		})),
	);
	await insertAll(
		db,
		"employment",
		data.employments.map((row) => ({
			owner,
			person: persons.get(row.personId),
			unit: units.get(row.unit),
			education_group: row.educationGroup,
			title: row.position,
			position_size: row.positionSize,
			employment_type: row.employmentType,
			valid_from: row.from,
			valid_to: row.to,
		})),
	);
	await insertAll(
		db,
		"competence",
		Array.from(competences, ([name, id]) => ({
			owner,
			id,
			name,
			kind: catalogue.get(name)?.kind ?? null,
			area: catalogue.get(name)?.area ?? null,
			validity_months: catalogue.get(name)?.validityMonths ?? null,
		})),
	);
	const relations = (relation: "implies" | "requires") => (row: { name: string }) => {
		const { implies, prerequisites } = catalogue.get(row.name)!;
		return (relation === "implies" ? implies : prerequisites).map((other) => ({
			owner,
			competence: competences.get(row.name),
			relation,
			other: competences.get(other),
		}));
	};
	await insertAll(db, "competence_relation", [
		...(data.catalogue ?? []).flatMap(relations("implies")),
		...(data.catalogue ?? []).flatMap(relations("requires")),
	]);
	await insertAll(
		db,
		"holding",
		data.holdings.map((row) => ({
			owner,
			person: persons.get(row.personId),
			competence: competences.get(row.competence),
			level: row.level,
			evidence: row.evidence,
			in_use: row.inUse,
			willing_to_share: row.willingToShare,
			valid_from: row.from,
			valid_to: row.to,
		})),
	);
	await insertAll(
		db,
		"requirement",
		data.requirements.map((row, place) => ({
			owner,
			unit: units.get(row.unit),
			competence: competences.get(row.competence),
			counted_in: row.countedIn,
			required: row.required,
			min_level: row.minLevel,
			min_evidence: row.minEvidence,
			roles: row.roles,
			criticality: row.criticality,
			basis: row.basis,
			place,
			valid_from: row.from,
		})),
	);
	return { units, persons, competences };
}
