import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import { type AnalysisQuestion, definitionVersion, type MunicipalityData } from "../model.ts";
import type { InputCounts } from "../tables.ts";

export function countInput(data: MunicipalityData): InputCounts {
	return {
		units: data.units.length,
		persons: data.persons.length,
		employments: data.employments.length,
		competences: data.catalogue?.length ?? null,
		holdings: data.holdings.length,
		requirements: data.requirements.length,
		turnoverRows: data.turnover.rows.length,
	};
}

/**
 * Everything that an analysis is made of, as one text: the same data and question give the same text, whatever order
 * the rows came in. Only the order of requirements and of turnover rows decides something, so these keep theirs. What
 * no figure depends on (names, gender, type of employment) is left out, so that correcting it makes no other input.
 */
export function writeInput(data: MunicipalityData, question: AnalysisQuestion): string {
	const { turnover } = data;
	return JSON.stringify({
		definitionVersion,
		asOf: question.asOf,
		recruitment: question.recruitment,
		units: inOrder(data.units.map(({ path }) => path)),
		persons: inOrder(data.persons.map(({ id, birth }) => [id, birth])),
		employments: inOrder(
			data.employments.map((row) => [
				row.personId,
				row.unit,
				row.educationGroup,
				row.position,
				row.positionSize,
				row.from,
				row.to,
			]),
		),
		catalogue:
			data.catalogue === null
				? null
				: inOrder(
						data.catalogue.map((row) => [
							row.name,
							row.kind,
							row.validityMonths,
							inOrder(row.implies),
							inOrder(row.prerequisites),
						]),
					),
		holdings: inOrder(
			data.holdings.map((row) => [
				row.personId,
				row.competence,
				row.level,
				row.from,
				row.to,
				row.evidence,
				row.inUse,
			]),
		),
		requirements: data.requirements.map((row) => [
			row.unit,
			row.competence,
			row.countedIn,
			row.required,
			row.minLevel,
			row.minEvidence,
			row.roles,
			row.criticality,
			row.basis,
			row.from,
		]),
		turnover: {
			name: turnover.name,
			source: turnover.source,
			rows: turnover.rows.map((row) => [
				row.ageFrom,
				row.ageTo,
				row.educationGroup,
				row.yearlyExit,
			]),
		},
	});
}

function inOrder(rows: readonly unknown[]): string[] {
	return rows.map((row) => JSON.stringify(row)).sort(compareByCodePoint);
}
