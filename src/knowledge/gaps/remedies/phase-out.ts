import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import type { Holders } from "../layout/holders.ts";
import type { Layout } from "../layout/layout.ts";
import type { PhaseOut } from "../model.ts";

/**
 * Competences that no requirement in force asks for and somebody employed holds, by code point. An education group
 * that is held only because there is no catalogue is left out.
 */
export function findPhaseOuts(layout: Layout, holders: Holders): PhaseOut[] {
	const askedFor = new Set(layout.requirements.competence);
	return layout.competences.names
		.flatMap((name, competence) => {
			if (askedFor.has(competence)) return [];
			const count = countHolders(layout, holders, competence);
			return count === 0 ? [] : [{ competence: name, holders: count }];
		})
		.sort((a, b) => compareByCodePoint(a.competence, b.competence));
}

function countHolders(layout: Layout, holders: Holders, competence: number): number {
	const found = new Set<number>();
	for (let place = holders.start[competence]!; place < holders.start[competence + 1]!; place += 1) {
		if (layout.ownGroup[holders.row[place]!] === 0) found.add(holders.person[place]!);
	}
	return found.size;
}
