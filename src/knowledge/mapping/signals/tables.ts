import type { ColumnType, Generated } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { KeptColumns } from "../../../people/organisation/tables.ts";
import type { SignalKind, SignalStatus, Urgency } from "./model.ts";

type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** What a leader reported of a unit: a competence that is missing, or that there is more of than is needed. */
interface SignalTable extends KeptColumns {
	unit: Identifier;
	kind: SignalKind;
	/** Of the catalogue; else `competence_name` says it in the leader's words. One of the two. */
	competence: Optional<Identifier>;
	competence_name: Optional<string>;
	/** How many persons, or FTE in hundredths; null: not known. Not both. */
	persons: Optional<number>;
	fte: Optional<number>;
	valid_from: PlainDate;
	valid_to: Optional<PlainDate>;
	urgency: Urgency;
	words: Generated<string>;
	status: Generated<SignalStatus>;
	comment: Generated<string>;
	reported_on: PlainDate;
	/** Accounts; null: the account is gone. */
	reported_by: Optional<Identifier>;
	/** The day of the status, and whose account set it. */
	status_on: PlainDate;
	status_by: Optional<Identifier>;
}

/** That a unit needs a surplus that another unit of the organisation has reported. */
interface SignalReplyTable extends KeptColumns {
	signal: Identifier;
	unit: Optional<Identifier>;
	words: string;
	contact: string;
	replied_on: PlainDate;
	replied_by: Optional<Identifier>;
}

/** A surplus that an organisation (`part`) offers to the others of a cooperation; `owner` is the cooperation's. */
interface CompetenceOfferTable extends KeptColumns {
	cooperation: Identifier;
	part: Identifier;
	/** The part's own signal. */
	signal: Identifier;
	competence_name: string;
	/** The competence as the shared catalogue knows it, where it came from one. */
	origin_owner: Optional<Identifier>;
	origin: Optional<Identifier>;
	words: Generated<string>;
	valid_from: PlainDate;
	valid_to: Optional<PlainDate>;
	offered_on: PlainDate;
	/** Null: still offered. */
	closed_on: Optional<PlainDate>;
	/** The last day that the part shares offers in the cooperation; null: no end. Set by the database. */
	shown_until: ColumnType<PlainDate | null, never, never>;
}

/** What another organisation (`part`) answered to an offer. */
interface CompetenceOfferReplyTable extends KeptColumns {
	cooperation: Identifier;
	part: Identifier;
	offer: Identifier;
	words: string;
	contact: string;
	replied_on: PlainDate;
}

/** 0082_signals.sql */
export interface SignalTables {
	signal: SignalTable;
	signal_reply: SignalReplyTable;
	competence_offer: CompetenceOfferTable;
	competence_offer_reply: CompetenceOfferReplyTable;
}
