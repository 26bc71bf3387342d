import type { Generated } from "kysely";
import type { PositionSize } from "../../ground/vocabulary/fte.ts";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { EmploymentType, Gender, KostraFunction } from "./model.ts";

/** Who takes part in more than the municipalities: every kind of organisation that the product serves. */
export const organisationKinds = [
	"municipality",
	"region",
	"county-municipality",
	"county-governor",
	"directorate",
	"development-centre",
	"education-institution",
	"hospital-trust",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What every kept row has. The database counts `version`; `owner` never changes. */
export interface KeptColumns {
	readonly owner: Identifier;
	readonly id: Generated<Identifier>;
	readonly version: Generated<number>;
}

/** Both days are included; null is open. */
interface OpenPeriodColumns {
	valid_from: PlainDate | null;
	valid_to: PlainDate | null;
}

/** As `OpenPeriodColumns`, with a first day that is always known. */
interface BegunPeriodColumns {
	valid_from: PlainDate;
	valid_to: PlainDate | null;
}

export interface OrganisationTable extends KeptColumns, OpenPeriodColumns {
	kind: OrganisationKind;
	name: string;
	/** Nine digits. */
	organisation_number: string | null;
	/** Two digits of a county or four of a municipality. */
	area_number: string | null;
}

export interface OrganisationSuccessionTable {
	readonly predecessor: Identifier;
	readonly successor: Identifier;
	readonly on_day: PlainDate;
	readonly note: Generated<string>;
}

export interface UnitTable extends KeptColumns, OpenPeriodColumns {
	name: string;
	code: string | null;
	parent: Identifier | null;
	kostra_function: KostraFunction | null;
}

/** What a unit was called, and where it stood, up to and with a day. */
export interface UnitFormerTable extends KeptColumns {
	readonly unit: Identifier;
	readonly name: string;
	readonly parent: Identifier | null;
	readonly valid_to: PlainDate;
}

export interface UnitSuccessionTable extends KeptColumns {
	readonly predecessor: Identifier;
	readonly successor: Identifier;
	readonly on_day: PlainDate;
}

export interface PersonTable extends KeptColumns {
	staff_number: string;
	name: string | null;
	birth: PlainDate | null;
	gender: Gender | null;
}

export interface PositionTitleTable extends KeptColumns {
	title: string;
	education_group: string;
}

export interface PositionTable extends KeptColumns, BegunPeriodColumns {
	unit: Identifier;
	title: string;
	education_group: string | null;
	position_size: PositionSize;
}

export interface EmploymentTable extends KeptColumns, BegunPeriodColumns {
	person: Identifier;
	unit: Identifier;
	position: Identifier | null;
	education_group: string | null;
	title: string | null;
	position_size: PositionSize;
	employment_type: EmploymentType | null;
}

export interface CooperationTable extends KeptColumns, BegunPeriodColumns {
	name: string;
	description: Generated<string>;
}

export interface ParticipationTable extends KeptColumns, BegunPeriodColumns {
	readonly cooperation: Identifier;
	readonly participant: Identifier;
	readonly purpose: string;
}

export interface PersonLinkTable extends KeptColumns {
	readonly cooperation: Identifier;
	/** The organisation whose person it is. */
	readonly part: Identifier;
	readonly common_person: Identifier;
	readonly person: Identifier;
}

export interface OrganisationTables {
	organisation: OrganisationTable;
	organisation_succession: OrganisationSuccessionTable;
	unit: UnitTable;
	unit_former: UnitFormerTable;
	unit_succession: UnitSuccessionTable;
	person: PersonTable;
	position_title: PositionTitleTable;
	position: PositionTable;
	employment: EmploymentTable;
	cooperation: CooperationTable;
	"tenancy.participation": ParticipationTable;
	person_link: PersonLinkTable;
}
