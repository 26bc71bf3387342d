import type { Holding, Requirement } from "../../knowledge/competence/model.ts";
import { composeRequirements } from "./compose-requirements.ts";
import type { DemoPerson } from "./demo-person.ts";
import { drawHoldings } from "./draw-holdings.ts";
import { drawStaff } from "./draw-staff.ts";
import type { DemoMunicipality } from "./municipalities.ts";

/** Everything drawn for a municipality, before it is written to files. */
export interface DrawnMunicipality {
	readonly municipality: DemoMunicipality;
	readonly persons: readonly DemoPerson[];
	readonly holdings: readonly Holding[];
	readonly requirements: readonly Requirement[];
}

export function drawMunicipality(seed: number, municipality: DemoMunicipality): DrawnMunicipality {
	const persons = drawStaff(seed, municipality);
	return {
		municipality,
		persons,
		holdings: drawHoldings(seed, municipality.slug, persons),
		requirements: composeRequirements(municipality),
	};
}
