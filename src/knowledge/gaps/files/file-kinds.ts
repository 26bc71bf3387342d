import type { Columns } from "../../../machinery/importing/columns/column.ts";
import { positionsColumns } from "../../../people/organisation/files/positions-file.ts";
import { staffColumns } from "../../../people/organisation/files/staff-columns.ts";
import { unitsColumns } from "../../../people/organisation/files/units-columns.ts";
import { catalogueColumns } from "../../competence/files/catalogue-columns.ts";
import { holdingsColumns } from "../../competence/files/holdings-columns.ts";
import { requirementsColumns } from "../../competence/files/requirements-columns.ts";
import { fileKindNames } from "./file-kind-names.ts";
import { turnoverColumns } from "./turnover-file.ts";

/** The files that a municipality gives, in the order that faults are listed in (files in: the table). */
export const fileKinds = [
	"staff",
	"units",
	"catalogue",
	"holdings",
	"requirements",
	"positions",
	"turnover",
] as const;
export type FileKind = (typeof fileKinds)[number];

/** The same columns that read a file explain it: on the help page and in the template. */
export const fileColumns: Readonly<Record<FileKind, Columns>> = {
	staff: staffColumns,
	units: unitsColumns,
	catalogue: catalogueColumns,
	holdings: holdingsColumns,
	requirements: requirementsColumns,
	positions: positionsColumns,
	turnover: turnoverColumns,
};

/** Names that a workbook's sheet of the kind may have. */
export function sheetNamesOf(kind: FileKind): readonly string[] {
	return Object.values(fileKindNames[kind]);
}
