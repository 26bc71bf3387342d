import type { Generated, GeneratedAlways } from "kysely";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { Language } from "../../machinery/languages/language.ts";
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

export interface AccountTable {
	owner: string;
	id: Generated<string>;
	version: GeneratedAlways<number>;
	/** In small letters. */
	email: string;
	name: string;
	language: Generated<Language>;
	person: string | null;
	/** argon2id; null: signs in elsewhere, or has not taken the invitation. */
	password_hash: string | null;
	issuer: string | null;
	subject: string | null;
	disabled: Generated<boolean>;
	/** Invented, for trying: signs in by being chosen, in demo mode alone. */
	demo: Generated<boolean>;
	created_at: Generated<string>;
}

export interface RoleGrantTable {
	owner: string;
	id: Generated<string>;
	version: GeneratedAlways<number>;
	account: string;
	role: Role;
	unit: string | null;
	valid_from: PlainDate;
	valid_to: PlainDate | null;
}

/** Requests see all but the token's hash. */
export interface SessionTable {
	owner: string;
	id: Generated<string>;
	account: string;
	token_hash: string;
	role: Role | null;
	created_at: Generated<string>;
	used_at: Generated<string>;
	expires_at: string;
}

export interface OneTimeLinkTable {
	owner: string;
	id: Generated<string>;
	account: string;
	purpose: "invitation" | "password-reset";
	token_hash: string;
	expires_at: string;
	used_at: string | null;
}

export interface RetentionRuleTable {
	owner: string;
	id: Generated<string>;
	version: GeneratedAlways<number>;
	kind: string;
	months: number;
	reason: Generated<string>;
}

export interface AuditEventTable {
	owner: string;
	id: Generated<string>;
	at: Generated<string>;
	organisation: string;
	account: string | null;
	roles: Generated<readonly string[]>;
	action: string;
	subject: string;
	row_id: string | null;
	about: string | null;
	before: unknown;
	after: unknown;
}

export interface PersonalValueTable {
	owner: string;
	event: string;
	about: string | null;
	before: unknown;
	after: unknown;
}
