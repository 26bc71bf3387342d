import type { Generated } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { Certainty, GuidanceKind, MeasureType, NationalKind } from "./model.ts";

/** The tables of the room as the database has them; see `migrations/0030_guidance.sql`. */
export interface GuidanceTables {
	readonly guidance: GuidanceTable;
	readonly national_guidance: NationalGuidanceTable;
	readonly national_guidance_continuation: NationalGuidanceContinuationTable;
	readonly national_plan: NationalPlanTable;
}

export interface GuidanceTable {
	owner: Identifier;
	id: Generated<Identifier>;
	version: Generated<number>;
	cooperation: Identifier | null;
	/** The participant that it is for alone; null: all of the cooperation. */
	part: Identifier | null;
	kind: GuidanceKind;
	title: string;
	reference: Generated<string>;
	description: Generated<string>;
	national: Identifier | null;
	valid_from: PlainDate | null;
	valid_to: PlainDate | null;
}

export interface NationalGuidanceTable {
	id: Identifier;
	kind: NationalKind;
	plan: string | null;
	code: string;
	area: string;
	title: string;
	measure_types: readonly MeasureType[];
	type_text: string;
	responsible: string;
	from_year: number | null;
	until_year: number | null;
	continued: boolean | null;
	also_numbered: readonly string[];
	certainty: Certainty;
	note: string;
	source: string;
	valid_from: PlainDate | null;
	valid_to: PlainDate | null;
}

interface NationalGuidanceContinuationTable {
	predecessor: Identifier;
	successor: Identifier;
	source: string;
}

export interface NationalPlanTable {
	code: string;
	kind: "plan" | "programme" | "official-report" | "white-paper";
	name: string;
	valid_from: PlainDate | null;
	valid_to: PlainDate | null;
	status: "current" | "ended" | "unknown";
	certainty: "source" | "assumed";
	note: string;
	source: string;
}
