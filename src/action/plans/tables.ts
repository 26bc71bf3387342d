import type { ColumnType, Generated, Kysely } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { GapTables } from "../../knowledge/gaps/tables.ts";
import type { AccessTables } from "../../people/access/tables.ts";
import type { OrganisationTables } from "../../people/organisation/tables.ts";
import type { StoredMeasureKind } from "./measures/stored-kind.ts";
import type { DeliveryKind, MeasureStatus } from "./model.ts";

/** What every kept row has; triggers raise the version and keep owner and id. */
interface KeptRow {
	owner: Identifier;
	id: Generated<Identifier>;
	version: Generated<number>;
}

export interface PlanTable extends KeptRow {
	title: string;
	valid_from: PlainDate;
	valid_to: PlainDate;
	status: Generated<"mandate" | "draft" | "hearing" | "adopted" | "replaced">;
	mandate_purpose: Generated<string>;
	mandate_scope: Generated<string>;
	mandate_lead_role: Generated<string>;
	mandate_given_by: Generated<string>;
	mandate_given_on: PlainDate | null;
	analysis: Identifier | null;
	adopted_on: PlainDate | null;
	adopted_by: Generated<string>;
}

export interface PlanParticipantTable extends KeptRow {
	plan: Identifier;
	kind: "union" | "user-council" | "safety-representative" | "leader" | "professional" | "partner";
	name: string;
	account: Identifier | null;
	valid_from: PlainDate;
	valid_to: PlainDate | null;
}

export interface GoalTable extends KeptRow {
	plan: Identifier;
	place: Generated<number>;
	kind: "result" | "effect";
	goal: string;
	indicator: Generated<string>;
	unit_of_measure: Generated<"" | "persons" | "fte" | "percent" | "kroner" | "count">;
	/** Whole numbers; FTE in hundredths. */
	baseline: number | null;
	baseline_on: PlainDate | null;
	target: number | null;
	target_on: PlainDate | null;
}

export interface MeasureTable extends KeptRow {
	plan: Identifier;
	number: number;
	goal_id: Identifier | null;
	goal: Generated<string>;
	finding_text: Generated<string>;
	measure: string;
	kind: StoredMeasureKind;
	delivery: DeliveryKind;
	target_group: Generated<string>;
	persons: Generated<number>;
	unit: Identifier | null;
	responsible_role: Generated<string>;
	deadline: PlainDate;
	salary_during_leave: number | null;
	substitute: number | null;
	travel: number | null;
	fee: number | null;
	own_share: number | null;
	grant_share: number | null;
	indicator: Generated<string>;
	baseline_counted_in: Generated<"persons" | "fte">;
	baseline: number | null;
	target_counted_in: "persons" | "fte" | null;
	target: number | null;
	status: Generated<MeasureStatus>;
}

export interface MeasureFindingTable extends KeptRow {
	measure: Identifier;
	finding: Identifier;
}

export interface DeliveryTable extends KeptRow {
	measure: Identifier;
	kind: DeliveryKind;
	description: string;
	status: Generated<"planned" | "running" | "completed" | "cancelled">;
	planned_persons: number | null;
	completed_persons: number | null;
	valid_from: PlainDate;
	valid_to: PlainDate | null;
}

export interface CostTable extends KeptRow {
	delivery: Identifier;
	kind: "salary-during-leave" | "substitute" | "travel" | "fee";
	funded_by: "own-share" | "grant";
	kroner: number;
	on_day: PlainDate;
	note: Generated<string>;
}

export interface PlanInputTable extends KeptRow {
	plan: Identifier;
	participant: Identifier | null;
	about_kind: Generated<"plan" | "mandate" | "goal" | "measure">;
	about_id: Identifier | null;
	said: string;
	said_on: PlainDate;
	said_by: Identifier | null;
	answer: string | null;
	answered_on: PlainDate | null;
	answered_by: Identifier | null;
}

export interface PlanVersionTable extends KeptRow {
	plan: Identifier;
	number: number;
	kept_on: PlainDate;
	note: Generated<string>;
	/** The plan whole, as `versions/plan-content.ts` has it. */
	content: ColumnType<unknown, object, never>;
	content_hash: string;
}

/** What the plans room keeps. */
export interface PlanTables {
	plan: PlanTable;
	plan_participant: PlanParticipantTable;
	goal: GoalTable;
	measure: MeasureTable;
	measure_finding: MeasureFindingTable;
	delivery: DeliveryTable;
	cost: CostTable;
	plan_input: PlanInputTable;
	plan_version: PlanVersionTable;
}

/** What the plans room asks of: its own tables and those it refers to. */
export type PlanRoomTables = PlanTables &
	GapTables &
	Pick<OrganisationTables, "unit"> &
	Pick<AccessTables, "account" | "role_grant">;

/** A transaction that holds these tables; it may hold more. */
export type PlanDb = Pick<
	Kysely<PlanRoomTables>,
	"selectFrom" | "insertInto" | "updateTable" | "deleteFrom"
>;
