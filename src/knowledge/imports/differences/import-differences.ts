import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { directoryOfPaths } from "../../../people/organisation/files/unit-directory.ts";
import type { Unit, UnitPath } from "../../../people/organisation/model.ts";
import type { TurnoverRow, TurnoverTable } from "../../gaps/model.ts";
import type { ImportContent } from "../import-content.ts";
import type {
	CompetenceRow,
	EmploymentRow,
	HoldingRow,
	PersonRow,
	PositionTitleRow,
	RelationRow,
	RequirementRow,
	StoredMunicipality,
	UnitRow,
} from "../stored-rows.ts";
import { findCatalogueDifference } from "./catalogue-differences.ts";
import { findEmploymentDifference } from "./employment-differences.ts";
import { findHoldingDifference } from "./holding-differences.ts";
import { findPersonDifference } from "./person-differences.ts";
import {
	findPositionTitleDifference,
	findRegroupedEmployments,
} from "./position-title-differences.ts";
import { findRequirementDifference } from "./requirement-differences.ts";
import { leaveAlone, type NewId, type TableDifference } from "./table-difference.ts";
import { findTurnoverDifference } from "./turnover-difference.ts";
import { findUnitDifference, listOpenUnits } from "./unit-differences.ts";

/** The tables that an import can change, in the order that they are written in. */
export interface TableDifferences {
	readonly units: TableDifference<UnitRow>;
	readonly persons: TableDifference<PersonRow>;
	readonly employments: TableDifference<EmploymentRow>;
	readonly positionTitles: TableDifference<PositionTitleRow>;
	readonly competences: TableDifference<CompetenceRow>;
	readonly relations: TableDifference<RelationRow>;
	readonly holdings: TableDifference<HoldingRow>;
	readonly requirements: TableDifference<RequirementRow>;
	readonly turnover: TableDifference<TurnoverRow>;
}
export type ChangeKind = keyof TableDifferences;

/** Why an import cannot be carried out although its files are in order: it does not fit with what is stored. */
export type Obstacle =
	| { readonly code: "unit-path-taken"; readonly path: UnitPath }
	| { readonly code: "implication-circle"; readonly names: readonly string[] }
	| { readonly code: "holders-unknown"; readonly rows: number };

export interface ImportDifferences {
	readonly tables: TableDifferences;
	/** The turnover table as it becomes; null when it stays as it is. */
	readonly turnoverTable: TurnoverTable | null;
	readonly obstacles: readonly Obstacle[];
}

export interface ImportQuestion {
	readonly asOf: PlainDate;
	/** Whether what the files of catalogue, holdings and requirements lack is ended too. */
	readonly whole: boolean;
}

/** What carrying out an import would change. Nobody is left out and nothing is asked of a clock. */
export function findImportDifferences(
	content: ImportContent,
	stored: StoredMunicipality,
	{ asOf, whole }: ImportQuestion,
	newId: NewId,
): ImportDifferences {
	const lacked = new Set(content.lackedColumns);
	const units = findUnitDifference(listUnits(content, stored, asOf), stored.units, asOf, newId);
	const persons = findPersonDifference(content.staff?.persons ?? [], stored.persons, newId);
	const places = { findPerson: persons.findPerson, findUnit: units.findUnit };
	const catalogue = findCatalogueDifference(
		{ catalogue: content.catalogue, namesUsed: listNamesUsed(content), whole, asOf },
		stored.competences,
		stored.relations,
		newId,
	);
	const { findCompetence } = catalogue;
	const positionTitles = findPositionTitleDifference(
		content.positions ?? [],
		stored.positionTitles,
		newId,
	);
	const employments =
		content.staff === null
			? findRegroupedEmployments(positionTitles, content.positions ?? [], stored.employments, asOf)
			: findEmploymentDifference(
					content.staff.employments,
					stored.employments,
					asOf,
					places,
					lacked.has("staff.to"),
					newId,
				);
	const held = (content.holdings ?? []).filter(({ personId }) => persons.findPerson(personId));
	const holdings =
		content.holdings === null
			? leaveAlone<HoldingRow>(stored.holdings.length)
			: findHoldingDifference(
					{
						...{ holdings: held, findPerson: persons.findPerson, findCompetence },
						...{ whole, asOf, lacks: (column) => lacked.has(`holdings.${column}`) },
					},
					stored.holdings,
					newId,
				);
	const requirements =
		content.requirements === null
			? leaveAlone<RequirementRow>(stored.requirements.length)
			: findRequirementDifference(
					{
						...{ requirements: content.requirements, findUnit: units.findUnit, findCompetence },
						...{ whole, asOf, lacks: (column) => lacked.has(`requirements.${column}`) },
					},
					stored.requirements,
					newId,
				);
	const turnover =
		content.turnover === null
			? { table: leaveAlone<TurnoverRow>(stored.turnover?.rows.length ?? 0), replaced: null }
			: findTurnoverDifference(content.turnover, stored.turnover);
	const obstacles: Obstacle[] = units.takenPaths.map((path) => ({ code: "unit-path-taken", path }));
	if (catalogue.circle !== null) {
		obstacles.push({ code: "implication-circle", names: catalogue.circle });
	}
	const unknown = (content.holdings?.length ?? 0) - held.length;
	if (unknown > 0) obstacles.push({ code: "holders-unknown", rows: unknown });
	return {
		tables: {
			units: units.table,
			persons: persons.table,
			employments,
			positionTitles,
			competences: catalogue.competences,
			relations: catalogue.relations,
			holdings,
			requirements,
			turnover: turnover.table,
		},
		turnoverTable: turnover.replaced,
		obstacles,
	};
}

/** The units of the units file, and those that other files name and nobody knew of. */
function listUnits(
	{ units, staff, requirements }: ImportContent,
	stored: StoredMunicipality,
	asOf: PlainDate,
): readonly Unit[] {
	const open = listOpenUnits(stored.units, asOf);
	const known = new Set(open.units.map(({ id }) => open.pathOf(id)));
	for (const { path } of units ?? []) known.add(path);
	const named = [...(staff?.employments ?? []), ...(requirements ?? [])].map(({ unit }) => unit);
	const others = directoryOfPaths(named.filter((path) => !known.has(path))).units;
	return [...(units ?? []), ...others];
}

function listNamesUsed({ holdings, requirements }: ImportContent): ReadonlySet<string> {
	return new Set(
		[...(holdings ?? []), ...(requirements ?? [])].map(({ competence }) => competence),
	);
}
