import type { Selectable } from "kysely";
import type { OrganisationTables } from "../../people/organisation/tables.ts";
import type { CompetenceTables } from "../competence/tables.ts";
import type { TurnoverTable } from "../gaps/model.ts";

type Row<Table> = Omit<Selectable<Table>, "owner">;

export type UnitRow = Row<OrganisationTables["unit"]>;
export type PersonRow = Row<OrganisationTables["person"]>;
export type EmploymentRow = Row<OrganisationTables["employment"]>;
export type PositionTitleRow = Row<OrganisationTables["position_title"]>;
export type CompetenceRow = Pick<
	Row<CompetenceTables["competence"]>,
	"id" | "version" | "name" | "kind" | "area" | "validity_months" | "retired_on"
>;
export type RelationRow = Row<CompetenceTables["competence_relation"]>;
export type HoldingRow = Row<CompetenceTables["holding"]>;
export type RequirementRow = Row<CompetenceTables["requirement"]>;

/** Everything of an organisation that an import can change, as its rows are. */
export interface StoredMunicipality {
	readonly units: readonly UnitRow[];
	readonly persons: readonly PersonRow[];
	readonly employments: readonly EmploymentRow[];
	readonly positionTitles: readonly PositionTitleRow[];
	readonly competences: readonly CompetenceRow[];
	readonly relations: readonly RelationRow[];
	readonly holdings: readonly HoldingRow[];
	readonly requirements: readonly RequirementRow[];
	/** Null: the product's own table is used. */
	readonly turnover: TurnoverTable | null;
}
