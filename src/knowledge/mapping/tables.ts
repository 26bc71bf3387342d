import type { Generated } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { AccessTables } from "../../people/access/tables.ts";
import type { KeptColumns, OrganisationTables } from "../../people/organisation/tables.ts";
import type { Evidence, Level } from "../competence/model.ts";
import type { CompetenceTables } from "../competence/tables.ts";
import type { DeclarationStatus, ProofKind } from "./declarations/declaration-model.ts";
import type { WayToLearn, WishStatus } from "./wishes/wish-model.ts";

interface MappingRoundTable extends KeptColumns {
	name: string;
	opens_on: PlainDate;
	due_on: PlainDate;
	note: Generated<string>;
	/** The round that this one repeats. */
	previous: Identifier | null;
	/** Null: not closed. From then on its figures are those that were kept. */
	closed_on: PlainDate | null;
}

/** Without any, the round is for the whole organisation. */
interface MappingRoundUnitTable extends KeptColumns {
	readonly round: Identifier;
	readonly unit: Identifier;
}

interface MappingRoundCompetenceTable extends KeptColumns {
	readonly round: Identifier;
	readonly competence: Identifier;
	readonly place: number;
}

/** Persons, as they were when the round was closed. Unit null: the whole round, each person once. */
interface MappingRoundProgressTable extends KeptColumns {
	readonly round: Identifier;
	readonly unit: Identifier | null;
	readonly invited: number;
	readonly answered: number;
	readonly awaiting: number;
	readonly confirmed: number;
	readonly returned: number;
}

/** What those asked held when the round was closed. */
interface MappingRoundHoldingTable extends KeptColumns {
	readonly round: Identifier;
	readonly unit: Identifier;
	readonly competence: Identifier;
	readonly holders: number;
	readonly level_sum: number;
}

interface MappingReminderTable extends KeptColumns {
	readonly round: Identifier;
	readonly sent_on: PlainDate;
	readonly sent_by: Identifier | null;
	readonly receivers: number;
}

/** That somebody has gone through the own profile in a round and has nothing to change. */
interface MappingAnswerTable extends KeptColumns {
	readonly round: Identifier;
	readonly person: Identifier;
	readonly answered_on: PlainDate;
}

interface DeclarationTable extends KeptColumns {
	readonly person: Identifier;
	readonly competence: Identifier | null;
	/** What it is called where the catalogue does not have it. */
	readonly proposed_name: string | null;
	readonly level: Level;
	readonly used_recently: boolean;
	readonly proof: ProofKind;
	readonly valid_from: PlainDate | null;
	readonly valid_to: PlainDate | null;
	readonly willing_to_share: boolean | null;
	readonly note: Generated<string>;
	readonly round: Identifier | null;
	readonly declared_on: PlainDate;
	status: Generated<DeclarationStatus>;
	/** A later declaration of the same thing by the same person. */
	replaced_by: Identifier | null;
	decided_on: PlainDate | null;
	/** The account that decided. */
	decided_by: Identifier | null;
	comment: Generated<string>;
	decided_competence: Identifier | null;
	decided_level: Level | null;
	decided_evidence: Evidence | null;
	decided_from: PlainDate | null;
	decided_to: PlainDate | null;
	holding: Identifier | null;
}

interface DeclarationAttachmentTable extends KeptColumns {
	readonly person: Identifier;
	declaration: Identifier;
	readonly name: string;
	readonly media_type: string;
	readonly size: number;
	readonly content_hash: string;
	readonly content: Uint8Array;
	readonly added_on: PlainDate;
}

interface LearningWishTable extends KeptColumns {
	readonly person: Identifier;
	competence: Identifier | null;
	proposed_name: string | null;
	way: WayToLearn;
	wanted_by: PlainDate | null;
	note: Generated<string>;
	status: Generated<WishStatus>;
	readonly wished_on: PlainDate;
}

/** Signed: never changed. */
interface ObservedCheckTable extends KeptColumns {
	readonly person: Identifier;
	readonly competence: Identifier;
	readonly level: Level;
	readonly passed: boolean;
	readonly checked_on: PlainDate;
	readonly signed_on: PlainDate;
	/** The account that signed. */
	readonly assessor: Identifier | null;
	readonly note: Generated<string>;
	/** What the check led to; null when not passed. The holding may have been removed since. */
	readonly holding: Identifier | null;
}

interface CheckWithdrawalTable extends KeptColumns {
	readonly observed_check: Identifier;
	readonly person: Identifier;
	readonly reason: string;
	readonly withdrawn_on: PlainDate;
	readonly withdrawn_by: Identifier | null;
}

/** The room's tables about rounds, declarations, wishes and checks (0080_mapping.sql). */
export interface MappingTables {
	mapping_round: MappingRoundTable;
	mapping_round_unit: MappingRoundUnitTable;
	mapping_round_competence: MappingRoundCompetenceTable;
	mapping_round_progress: MappingRoundProgressTable;
	mapping_round_holding: MappingRoundHoldingTable;
	mapping_reminder: MappingReminderTable;
	mapping_answer: MappingAnswerTable;
	declaration: DeclarationTable;
	declaration_attachment: DeclarationAttachmentTable;
	learning_wish: LearningWishTable;
	observed_check: ObservedCheckTable;
	check_withdrawal: CheckWithdrawalTable;
}

/** With the tables of other rooms that this one reads or writes through their stores. */
export type MappingRoomTables = MappingTables &
	CompetenceTables &
	OrganisationTables &
	AccessTables;
