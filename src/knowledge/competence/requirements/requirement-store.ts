import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { lastName } from "../../../people/organisation/unit-path.ts";
import { listUnits } from "../../../people/organisation/units/unit-store.ts";
import { listWithin } from "../../../people/organisation/units/unit-tree.ts";
import type { GuidanceTables } from "../../guidance/tables.ts";
import type { CompetenceTables } from "../tables.ts";
import type { RequirementAnswer, RequirementList } from "./requirement-contract.ts";

export type RequirementDb = Kysely<CompetenceTables & OrganisationTables & GuidanceTables>;

interface Reading {
	readonly id?: Identifier;
	readonly competence?: Identifier | undefined;
}

/** Requirements by place, as far as the reach goes: all, or of the units named. */
export async function readRequirements(
	db: RequirementDb,
	reach: Reach,
	{ id, competence }: Reading = {},
): Promise<readonly RequirementAnswer[]> {
	if (reach.kind !== "all" && reach.kind !== "units") return [];
	const rows = await db
		.selectFrom("requirement as r")
		.innerJoin("competence as c", "c.id", "r.competence")
		.selectAll("r")
		.select("c.name as competence_name")
		.$if(id !== undefined, (select) => select.where("r.id", "=", id!))
		.$if(competence !== undefined, (select) => select.where("r.competence", "=", competence!))
		.$if(reach.kind === "units", (select) =>
			select.where(
				sql<boolean>`r.unit = any (${reach.kind === "units" ? [...reach.units] : []}::uuid[])`,
			),
		)
		.orderBy("r.place")
		.orderBy("r.id")
		.execute();
	if (rows.length === 0) return [];
	const paths = new Map((await listUnits(db)).map((unit) => [unit.id, unit.path]));
	const links = await readGuidanceLinks(
		db,
		rows.map((row) => row.id),
	);
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		unit: { id: row.unit, name: lastName(paths.get(row.unit) ?? "") },
		unitPath: paths.get(row.unit) ?? "",
		competence: { id: row.competence, name: row.competence_name },
		countedIn: row.counted_in,
		required: Number(row.required),
		minLevel: row.min_level,
		minEvidence: row.min_evidence,
		roles: [...row.roles],
		criticality: row.criticality,
		basis: row.basis,
		place: row.place,
		validFrom: row.valid_from,
		validTo: row.valid_to,
		guidance: links.get(row.id) ?? [],
	}));
}

async function readGuidanceLinks(
	db: RequirementDb,
	requirements: readonly Identifier[],
): Promise<ReadonlyMap<Identifier, RequirementAnswer["guidance"]>> {
	const rows = await db
		.selectFrom("requirement_guidance as l")
		.leftJoin("national_guidance as n", (join) =>
			join.onRef("n.id", "=", "l.guidance").on("l.guidance_owner", "is", null),
		)
		.leftJoin("guidance as g", (join) =>
			join.onRef("g.id", "=", "l.guidance").onRef("g.owner", "=", "l.guidance_owner"),
		)
		.select(["l.requirement", "l.guidance", "l.guidance_owner"])
		.select(["n.title as national_title", "n.code", "g.title", "g.reference"])
		.where(sql<boolean>`l.requirement = any (${[...requirements]}::uuid[])`)
		.orderBy("n.code")
		.orderBy("g.title")
		.orderBy("l.guidance")
		.execute();
	const links = new Map<Identifier, RequirementAnswer["guidance"]>();
	for (const row of rows) {
		const known = links.get(row.requirement) ?? [];
		links.set(row.requirement, known);
		known.push({
			guidance: row.guidance,
			organisation: row.guidance_owner,
			title: row.national_title ?? row.title,
			reference: row.code ?? row.reference ?? "",
		});
	}
	return links;
}

export async function findRequirement(
	db: RequirementDb,
	reach: Reach,
	id: Identifier,
): Promise<RequirementAnswer | undefined> {
	return (await readRequirements(db, reach, { id }))[0];
}

export async function listRequirements(
	db: RequirementDb,
	reach: Reach,
	query: RequirementList,
): Promise<Page<RequirementAnswer>> {
	const rows = await readRequirements(db, reach, { competence: query.competence });
	const units = query.unit === undefined ? undefined : listWithin(await listUnits(db), query.unit);
	const wanted = rows.filter(
		(row) =>
			(units === undefined || units.has(row.unit.id)) &&
			(query.criticality === undefined || String(row.criticality) === query.criticality) &&
			(query.countedIn === undefined || row.countedIn === query.countedIn) &&
			(query.on === undefined || covers({ from: row.validFrom, to: row.validTo }, query.on)) &&
			(query.guidance === undefined ||
				row.guidance.some(({ guidance }) => guidance === query.guidance)) &&
			matchesSearch(query.search, row.competence.name, row.unitPath, row.basis, ...row.roles),
	);
	return takePage(wanted, query, {
		place: (row) => row.place,
		unit: (row) => row.unitPath,
		competence: (row) => row.competence.name,
		countedIn: (row) => row.countedIn,
		required: (row) => row.required,
		criticality: (row) => row.criticality,
		validFrom: (row) => row.validFrom,
		validTo: (row) => row.validTo,
	});
}
