import type { OrganisationKind } from "../../organisation/tables.ts";
import type { Role } from "./roles.ts";

/** Every organisation has somebody who keeps its accounts; besides, each kind gives the roles of its own work. */
const ofKind: Readonly<Record<OrganisationKind, readonly Role[]>> = {
	// The region's coordinator and the auditor of an award may be employed by the municipality that is host.
	municipality: [
		"employee",
		"unit-leader",
		"quality-developer",
		"municipal-director",
		"union-representative",
		"user-council-representative",
		"elected-representative",
		"regional-coordinator",
		"auditor",
	],
	region: [
		"regional-coordinator",
		"union-representative",
		"user-council-representative",
		"elected-representative",
		"auditor",
		"evaluator",
	],
	"county-municipality": ["partner", "auditor"],
	"county-governor": ["governor-officer"],
	directorate: ["directorate-officer", "evaluator"],
	"development-centre": ["regional-coordinator", "partner", "evaluator"],
	"education-institution": ["partner", "evaluator"],
	"hospital-trust": ["partner"],
};

/** The roles that an organisation of this kind can give its accounts. */
export function listRolesOfKind(kind: OrganisationKind): readonly Role[] {
	return ["municipal-administrator", ...ofKind[kind]];
}

/** Only who leads a unit has a role in a unit; all others have theirs in the whole organisation. */
export function needsUnit(role: Role): boolean {
	return role === "unit-leader";
}
