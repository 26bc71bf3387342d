import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { closeImplications } from "../../competence/catalogue.ts";
import { holdingPeriod } from "../../competence/holding-period.ts";
import { evidenceRank, type Holding } from "../../competence/model.ts";
import type { MunicipalityData } from "../model.ts";
import { type HoldingColumns, startsOf } from "./columns.ts";
import { coverageOf } from "./coverage.ts";
import type { Numbering } from "./numbering.ts";

/** A holding on its way into the columns. */
type HoldingRow = Omit<Holding, "willingToShare"> & { readonly ownGroup?: true };

/** Lays out the holdings with all that they imply; holdings of persons that are not on the staff list are left out. */
export function layOutHoldings(
	data: MunicipalityData,
	days: readonly PlainDate[],
	personIndex: ReadonlyMap<string, number>,
	competences: Numbering,
): { holdings: HoldingColumns; ownGroup: Uint8Array } {
	const validity = new Map(data.catalogue?.map((row) => [row.name, row.validityMonths]));
	const closure = closeImplications(data.catalogue ?? []);
	const rows: HoldingRow[] =
		data.catalogue === null ? [...data.holdings, ...ownEducations(data, days)] : [...data.holdings];
	const reached = rows.map(({ competence }) => closure.get(competence) ?? [competence]);
	const counts = new Int32Array(personIndex.size);
	rows.forEach(({ personId }, index) => {
		const person = personIndex.get(personId);
		if (person !== undefined) counts[person]! += reached[index]!.length;
	});
	const start = startsOf(counts);
	const next = start.slice(0, -1);
	const length = start[personIndex.size]!;
	const holdings = {
		start,
		competence: new Int32Array(length),
		level: new Uint8Array(length),
		evidence: new Uint8Array(length),
		inUse: new Uint8Array(length),
		coverage: new Uint8Array(length),
	};
	const ownGroup = new Uint8Array(length);
	rows.forEach((holding, index) => {
		const person = personIndex.get(holding.personId);
		if (person === undefined) return;
		const period = holdingPeriod(holding, validity.get(holding.competence) ?? null);
		const coverage = coverageOf(period, days);
		for (const competence of reached[index]!) {
			const row = next[person]!;
			next[person]! += 1;
			holdings.competence[row] = competences.numberOf(competence);
			holdings.level[row] = holding.level;
			holdings.evidence[row] = evidenceRank(holding.evidence);
			holdings.inUse[row] = holding.inUse ? 1 : 0;
			holdings.coverage[row] = coverage;
			ownGroup[row] = holding.ownGroup === true ? 1 : 0;
		}
	});
	return { holdings, ownGroup };
}

/** Without a catalogue, everyone holds the education groups of the own active employments. */
function ownEducations(data: MunicipalityData, days: readonly PlainDate[]): HoldingRow[] {
	return data.employments.flatMap((employment) =>
		employment.educationGroup === null || !covers(employment, days[0]!)
			? []
			: [
					{
						personId: employment.personId,
						competence: employment.educationGroup,
						level: 2,
						from: null,
						to: null,
						evidence: "documented",
						inUse: true,
						ownGroup: true,
					} as const,
				],
	);
}
