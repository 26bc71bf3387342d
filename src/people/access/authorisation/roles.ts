/** Everybody who uses the product, by what they do there (design, "Roles"). The names are those of the database. */
export const roles = [
	"employee",
	"unit-leader",
	"quality-developer",
	"municipal-director",
	"union-representative",
	"user-council-representative",
	"elected-representative",
	"municipal-administrator",
	"regional-coordinator",
	"auditor",
	"governor-officer",
	"directorate-officer",
	"partner",
	"evaluator",
] as const;
export type Role = (typeof roles)[number];

export function isRole(text: string): text is Role {
	return (roles as readonly string[]).includes(text);
}
