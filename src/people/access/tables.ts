import type { Generated } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { Language } from "../../machinery/languages/language.ts";
import type { KeptColumns, OrganisationTables } from "../organisation/tables.ts";
import type { Role } from "./authorisation/roles.ts";

export interface AccessTables {
	account: AccountTable;
	role_grant: RoleGrantTable;
	session: SessionTable;
	one_time_link: OneTimeLinkTable;
	retention_rule: RetentionRuleTable;
	"audit.event": AuditEventTable;
	"audit.personal_value": PersonalValueTable;
}

/** With the tables this room reads of the room of organisations. */
export type Tables = AccessTables & OrganisationTables;

export interface AccountTable extends KeptColumns {
	/** In small letters. */
	email: string;
	name: string;
	language: Generated<Language>;
	person: Identifier | null;
	/** argon2id; null: signs in elsewhere, or has not taken the invitation. */
	password_hash: string | null;
	issuer: string | null;
	subject: string | null;
	disabled: Generated<boolean>;
	/** Invented, for trying: signs in by being chosen, in demo mode alone. */
	demo: Generated<boolean>;
	created_at: Generated<string>;
}

export interface RoleGrantTable extends KeptColumns {
	account: Identifier;
	role: Role;
	unit: Identifier | null;
	valid_from: PlainDate;
	valid_to: PlainDate | null;
}

/** Requests see all but the token's hash. */
export interface SessionTable {
	owner: Identifier;
	id: Generated<Identifier>;
	account: Identifier;
	token_hash: string;
	role: Role | null;
	created_at: Generated<string>;
	used_at: Generated<string>;
	expires_at: string;
}

export interface OneTimeLinkTable {
	owner: Identifier;
	id: Generated<Identifier>;
	account: Identifier;
	purpose: "invitation" | "password-reset";
	token_hash: string;
	expires_at: string;
	used_at: string | null;
}

export interface RetentionRuleTable extends KeptColumns {
	kind: string;
	months: number;
	reason: Generated<string>;
}

export interface AuditEventTable {
	owner: Identifier;
	id: Generated<Identifier>;
	at: Generated<string>;
	organisation: Identifier;
	account: Identifier | null;
	roles: Generated<readonly string[]>;
	action: string;
	subject: string;
	row_id: Identifier | null;
	about: Identifier | null;
	before: unknown;
	after: unknown;
}

export interface PersonalValueTable {
	owner: Identifier;
	event: Identifier;
	about: Identifier | null;
	before: unknown;
	after: unknown;
}
