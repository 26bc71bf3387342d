import { headerKey } from "./header-name.ts";

/** What one header of somebody's own file stands for. */
export interface MappedHeader {
	/** As written. */
	readonly header: string;
	/** The column's English name; null: the column is not read. */
	readonly field: string | null;
}

/** Fields by header, in the form that headers are compared in. It goes before the headers that are known. */
export type ColumnMapping = ReadonlyMap<string, string | null>;

export function columnMappingOf(headers: readonly MappedHeader[]): ColumnMapping {
	return new Map(headers.map(({ header, field }) => [headerKey(header), field]));
}
