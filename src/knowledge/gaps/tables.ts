import type { ColumnType, Generated } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { CountedIn, Criticality } from "../competence/model.ts";
import type { GapFinding, GapState, PhaseOut, TurnoverRow } from "./model.ts";

/** Given by the database; a change makes the next version by itself. */
interface KeptColumns {
	readonly owner: ColumnType<Identifier, Identifier, never>;
	readonly id: ColumnType<Identifier, Identifier | undefined, never>;
	readonly version: ColumnType<number, never, never>;
}

/** Written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>;

interface OwnTurnoverTable extends KeptColumns {
	name: string;
	source: string;
	/** Null: the product's own table is used. */
	rates: ColumnType<readonly TurnoverRow[] | null, string | null, string | null>;
}

export interface AnalysisTable extends KeptColumns {
	as_of: PlainDate;
	recorded_at: Generated<string>;
	recorded_by: Identifier | null;
	definition_version: number;
	input_hash: string;
	input_counts: Json<InputCounts>;
	/** Exact decimal text, 0–1. */
	recruitment: ColumnType<string | null, number | null, never>;
	turnover_name: string;
	turnover_source: string;
	note: string;
}

/** How many rows of each kind went into an analysis. */
export interface InputCounts {
	readonly units: number;
	readonly persons: number;
	readonly employments: number;
	/** Null: there was no catalogue. */
	readonly competences: number | null;
	readonly holdings: number;
	readonly requirements: number;
	readonly turnoverRows: number;
}

export interface FindingTable extends KeptColumns {
	analysis: Identifier;
	kind: "gap" | "phase-out";
	/** From 1, what matters most first; each kind has its own. */
	place: number;
	requirement: Identifier | null;
	unit: Identifier | null;
	competence: Identifier | null;
	unit_path: string | null;
	competence_name: string;
	content: Json<GapFinding | PhaseOut>;
	state: GapState | null;
	criticality: Criticality | null;
	counted_in: CountedIn | null;
	/** Persons, or hundredths of an FTE, as counted_in says. */
	gap_amount: number | null;
	/** Whole hundredths. */
	coverage: number | null;
	key_persons: number | null;
	/** Whole hundred-thousandths. */
	risk_12: number | null;
	risk_24: number | null;
	risk_36: number | null;
	risk_60: number | null;
}

/** The tables of the room of gaps. */
export interface GapTables {
	turnover_table: OwnTurnoverTable;
	analysis: AnalysisTable;
	finding: FindingTable;
}
