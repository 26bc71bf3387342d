import type { ColumnType, Generated } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { CompetenceKind, CountedIn, Criticality, Evidence, Level } from "./model.ts";

/** Given by the database; a change makes the next version by itself. */
interface KeptColumns {
	readonly owner: ColumnType<Identifier, Identifier, never>;
	readonly id: ColumnType<Identifier, Identifier | undefined, never>;
	readonly version: ColumnType<number, never, never>;
}

/** What may be left out when a row is added, because the database has a default that is null. */
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

interface CompetenceTable extends KeptColumns {
	name: string;
	kind: Optional<CompetenceKind>;
	area: Optional<string>;
	description: Generated<string>;
	validity_months: Optional<number>;
	/** Of the cooperation's catalogue that it was taken over from. */
	origin_owner: Optional<Identifier>;
	origin: Optional<Identifier>;
	retired_on: Optional<PlainDate>;
}

export type CompetenceRelationKind = "implies" | "requires";

interface CompetenceRelationTable extends KeptColumns {
	competence: Identifier;
	relation: CompetenceRelationKind;
	other: Identifier;
}

interface CatalogueVersionTable extends KeptColumns {
	cooperation: Optional<Identifier>;
	part: Optional<Identifier>;
	number: number;
	published_on: PlainDate;
	note: Generated<string>;
	/** Written as JSON text: see `catalogue-content.ts` for what stands there. */
	content: ColumnType<unknown, string, never>;
	content_hash: string;
}

interface HoldingTable extends KeptColumns {
	person: Identifier;
	competence: Identifier;
	level: Generated<Level>;
	evidence: Generated<Evidence>;
	in_use: Generated<boolean>;
	willing_to_share: Optional<boolean>;
	valid_from: Optional<PlainDate>;
	valid_to: Optional<PlainDate>;
}

interface RequirementTable extends KeptColumns {
	unit: Identifier;
	competence: Identifier;
	counted_in: CountedIn;
	/** Exact text with four decimals: persons, FTE or percent, as counted_in says. */
	required: ColumnType<string, number | string, number | string>;
	min_level: Generated<Level>;
	min_evidence: Generated<Evidence>;
	roles: ColumnType<readonly string[], readonly string[] | undefined, readonly string[]>;
	criticality: Generated<Criticality>;
	basis: Generated<string>;
	place: Generated<number>;
	valid_from: Optional<PlainDate>;
	valid_to: Optional<PlainDate>;
}

interface RequirementGuidanceTable extends KeptColumns {
	requirement: Identifier;
	guidance: Identifier;
	/** Null for laws and national plans. */
	guidance_owner: Optional<Identifier>;
}

interface GuidanceUseTable extends KeptColumns {
	cooperation: Identifier;
	part: Identifier;
	guidance: Identifier;
	counted_on: PlainDate;
	requirements: number;
	/** Gaps in the newest analysis. Null: no analysis was reached. */
	findings: number | null;
	measures: number;
	deliveries: number;
	/** Who completed. Null: nobody has said. */
	persons: number | null;
	/** Whole kroner. Null: nothing is booked. */
	cost: number | null;
}

/** The room's own tables (0040_competence.sql). */
export interface CompetenceTables {
	competence: CompetenceTable;
	competence_relation: CompetenceRelationTable;
	catalogue_version: CatalogueVersionTable;
	holding: HoldingTable;
	requirement: RequirementTable;
	requirement_guidance: RequirementGuidanceTable;
	guidance_use: GuidanceUseTable;
}
