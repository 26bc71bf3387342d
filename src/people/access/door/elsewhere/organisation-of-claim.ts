/** Where providers put the number: plain, in a list, or in an object under one of these names (Ansattporten: `reportees`). */
const named = new Set([
	"id",
	"orgno",
	"reportees",
	"authority",
	"organisation_number",
	"organization_number",
	"organisationnumber",
	"organizationnumber",
]);

/** Nine digits, alone or after the register's number of the register of entities (ISO 6523: 0192). */
const number = /^(?:0192:)?(\d{9})$/;

/** The organisation numbers in a claim of any of the usual shapes. */
export function findOrganisationNumbers(claim: unknown, depth = 5): readonly string[] {
	if (typeof claim === "string") {
		const found = number.exec(claim.replaceAll(" ", ""))?.[1];
		return found === undefined ? [] : [found];
	}
	if (typeof claim !== "object" || claim === null || depth === 0) return [];
	const inside = Array.isArray(claim)
		? claim
		: Object.entries(claim).flatMap(([name, value]) =>
				named.has(name.toLowerCase()) ? [value] : [],
			);
	return [...new Set(inside.flatMap((one) => findOrganisationNumbers(one, depth - 1)))];
}
