import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import { addMonths, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Person } from "../../../people/organisation/model.ts";
import { evidenceRank, type Requirement } from "../../competence/model.ts";
import { horizons, type MunicipalityData } from "../model.ts";
import {
	type EmploymentColumns,
	type HoldingColumns,
	type RequirementColumns,
	startsOf,
} from "./columns.ts";
import { coverageOf } from "./coverage.ts";
import { layOutHoldings } from "./holding-layout.ts";
import { type Numbering, startNumbering } from "./numbering.ts";
import { layOutFilters, type NumberedFilters } from "./role-filters.ts";
import { orderUnits, type UnitOrder } from "./unit-order.ts";

/** A municipality laid out for analysis at a day. */
export interface Layout {
	readonly asOf: PlainDate;
	/** t and the four horizons: the days that the bits of a coverage stand for. */
	readonly days: readonly PlainDate[];
	readonly units: UnitOrder;
	/** In code-point order of ids: what is summed over persons never depends on the order of rows. */
	readonly persons: readonly Person[];
	readonly employments: EmploymentColumns;
	readonly holdings: HoldingColumns;
	/** Which holdings are a person's own education group, held without a catalogue: 1 for those. */
	readonly ownGroup: Uint8Array;
	readonly competences: Numbering;
	/** Names of education groups and positions. */
	readonly roleNames: Numbering;
	/** The requirements in force at t, and where each stands in the input. */
	readonly inForce: readonly { readonly requirement: Requirement; readonly index: number }[];
	readonly requirements: RequirementColumns;
	readonly filters: NumberedFilters;
}

export function layOut(data: MunicipalityData, asOf: PlainDate): Layout {
	const days = [asOf, ...horizons.map((months) => addMonths(asOf, months))];
	const inForce = data.requirements
		.map((requirement, index) => ({ requirement, index }))
		.filter(({ requirement }) => requirement.from === null || requirement.from <= asOf);
	const units = orderUnits([
		...data.units.map(({ path }) => path),
		...data.employments.map(({ unit }) => unit),
		...inForce.map(({ requirement }) => requirement.unit),
	]);
	const persons = [...data.persons].sort((a, b) => compareByCodePoint(a.id, b.id));
	const personIndex = new Map(persons.map(({ id }, index) => [id, index]));
	const roleNames = startNumbering();
	const competences = startNumbering();
	const employments = layOutEmployments(data, days, units, personIndex, roleNames);
	const { holdings, ownGroup } = layOutHoldings(data, days, personIndex, competences);
	const filters = layOutFilters(
		inForce.map(({ requirement }) => requirement.roles),
		roleNames,
	);
	return {
		asOf,
		days,
		units,
		persons,
		employments,
		holdings,
		ownGroup,
		competences,
		roleNames,
		inForce,
		requirements: layOutRequirements(
			inForce.map(({ requirement }) => requirement),
			units,
			competences,
			filters.filterOf,
		),
		filters,
	};
}

function layOutEmployments(
	data: MunicipalityData,
	days: readonly PlainDate[],
	units: UnitOrder,
	personIndex: ReadonlyMap<string, number>,
	roleNames: Numbering,
): EmploymentColumns {
	const { start, rowOf } = placeByPerson(data.employments, personIndex);
	const length = data.employments.length;
	const columns = {
		start,
		unit: new Int32Array(length),
		group: new Int32Array(length),
		position: new Int32Array(length),
		size: new Int32Array(length),
		coverage: new Uint8Array(length),
	};
	data.employments.forEach((employment, index) => {
		const row = rowOf[index]!;
		columns.unit[row] = units.indexOf.get(employment.unit)!;
		columns.group[row] = numberOrNone(roleNames, employment.educationGroup);
		columns.position[row] = numberOrNone(roleNames, employment.position);
		columns.size[row] = employment.positionSize;
		columns.coverage[row] = coverageOf(employment, days);
	});
	return columns;
}

function numberOrNone(names: Numbering, name: string | null): number {
	return name === null ? -1 : names.numberOf(name);
}

/** Where each row goes so that the rows of a person stand together, in file order. */
function placeByPerson(
	rows: readonly { readonly personId: string }[],
	personIndex: ReadonlyMap<string, number>,
): { start: Int32Array; rowOf: Int32Array } {
	const counts = new Int32Array(personIndex.size);
	for (const { personId } of rows) counts[personIndex.get(personId)!]! += 1;
	const start = startsOf(counts);
	const next = start.slice(0, -1);
	const rowOf = new Int32Array(rows.length);
	rows.forEach(({ personId }, index) => {
		const person = personIndex.get(personId)!;
		rowOf[index] = next[person]!;
		next[person]! += 1;
	});
	return { start, rowOf };
}

function layOutRequirements(
	requirements: readonly Requirement[],
	units: UnitOrder,
	competences: Numbering,
	filterOf: Int32Array,
): RequirementColumns {
	return {
		unit: Int32Array.from(requirements, ({ unit }) => units.indexOf.get(unit)!),
		competence: Int32Array.from(requirements, ({ competence }) => competences.numberOf(competence)),
		minLevel: Uint8Array.from(requirements, ({ minLevel }) => minLevel),
		minEvidence: Uint8Array.from(requirements, ({ minEvidence }) => evidenceRank(minEvidence)),
		filter: filterOf,
	};
}
