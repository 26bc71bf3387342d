import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import type { CompetenceTables } from "../../competence/tables.ts";
import type { GuidanceTables } from "../../guidance/tables.ts";
import type { RequirementNow } from "./finding-contract.ts";

/** The requirement with its guidance as they are now; undefined when it is gone. */
export async function findRequirementNow(
	db: Kysely<CompetenceTables & GuidanceTables & OrganisationTables>,
	id: Identifier,
): Promise<RequirementNow | undefined> {
	const row = await db
		.selectFrom("requirement as r")
		.innerJoin("unit as u", "u.id", "r.unit")
		.innerJoin("competence as c", "c.id", "r.competence")
		.selectAll("r")
		.select(["u.name as unit_name", "c.name as competence_name"])
		.where("r.id", "=", id)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const links = db.selectFrom("requirement_guidance as link").where("link.requirement", "=", id);
	const national = await links
		.innerJoin("national_guidance as g", "g.id", "link.guidance")
		.where("link.guidance_owner", "is", null)
		.select(["g.id", "g.kind", "g.title", "g.code"])
		.orderBy("g.code")
		.execute();
	const own = await links
		.innerJoin("guidance as g", (join) =>
			join.onRef("g.id", "=", "link.guidance").onRef("g.owner", "=", "link.guidance_owner"),
		)
		.select(["g.id", "g.kind", "g.title", "g.reference"])
		.orderBy("g.title")
		.execute();
	return {
		id: row.id,
		unit: { id: row.unit, name: row.unit_name },
		competence: { id: row.competence, name: row.competence_name },
		countedIn: row.counted_in,
		required: Number(row.required),
		minLevel: row.min_level,
		minEvidence: row.min_evidence,
		roles: [...row.roles],
		criticality: row.criticality,
		basis: row.basis,
		validFrom: row.valid_from,
		validTo: row.valid_to,
		guidance: [
			...national.map(({ id, kind, title, code }) => ({
				id,
				source: "national" as const,
				kind,
				title,
				reference: code,
			})),
			...own.map((each) => ({ ...each, source: "own" as const })),
		],
	};
}
