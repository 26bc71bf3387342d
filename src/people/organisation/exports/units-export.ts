import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { writeCsv } from "../../../machinery/documents/csv.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { unitsColumns } from "../files/units-columns.ts";
import type { UnitShown } from "../units/unit-contract.ts";

/**
 * The units as the units file that is read. The file needs a code for every unit: one without gets its path, which stands
 * for the unit in every other file too.
 */
export function writeUnitsFile(units: readonly UnitShown[], language: Language): string {
	const codes = new Map<Identifier, string>();
	const taken = new Set(units.flatMap(({ code }) => code ?? []));
	for (const { id, code, path } of units) {
		let written = code ?? path;
		while (code === null && taken.has(written)) written += " *";
		taken.add(written);
		codes.set(id, written);
	}
	return writeCsv(
		[unitsColumns.code, unitsColumns.name, unitsColumns.parent, unitsColumns.kostra].map(
			({ headers }) => headers[language],
		),
		units.map(({ id, name, parent, kostraFunction }) => [
			codes.get(id) ?? null,
			name,
			parent === null ? null : (codes.get(parent) ?? null),
			kostraFunction,
		]),
	);
}
