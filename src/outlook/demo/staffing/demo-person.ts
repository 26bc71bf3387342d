import type { Employment, Person } from "../../../people/organisation/model.ts";
import type { DemoUnit } from "../units/unit-plan.ts";
import type { Occupation } from "./occupations.ts";

/** Somebody drawn, with what the drawing of competence needs to know. */
export interface DemoPerson {
	readonly person: Person;
	readonly occupation: Occupation;
	/** Where the person mainly works. */
	readonly unit: DemoUnit;
	/** Completed years at the demo's day. */
	readonly age: number;
	readonly employments: readonly Employment[];
}
