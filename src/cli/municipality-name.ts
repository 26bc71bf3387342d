import type { Unit } from "../people/organisation/model.ts";
import { findParentPath } from "../people/organisation/unit-path.ts";

/** The files do not name the municipality: its top units do, in the order they are listed. */
export function nameMunicipality(units: readonly Unit[]): string {
	return units
		.filter(({ path }) => findParentPath(path) === undefined)
		.map(({ path }) => path)
		.join(", ");
}
