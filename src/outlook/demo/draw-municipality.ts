import type { Holding, Requirement } from "../../knowledge/competence/model.ts";
import { composeRequirements } from "./competence/compose-requirements.ts";
import { drawHoldings } from "./competence/draw-holdings.ts";
import type { DemoMunicipality } from "./municipalities.ts";
import type { DemoPerson } from "./staffing/demo-person.ts";
import { drawStaff } from "./staffing/draw-staff.ts";

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
