import { compareByCodePoint } from "../../ground/vocabulary/code-point-order.ts";
import { findHolders, type Holders } from "./holders.ts";
import type { Layout } from "./layout.ts";
import type { PhaseOut } from "./model.ts";

/**
 * Competences that no requirement in force asks for and somebody employed holds, by code point. An education group
 * that is held only because there is no catalogue is left out.
 */
export function findPhaseOuts(layout: Layout, holders: Holders): PhaseOut[] {
	const askedFor = new Set(layout.requirements.competence);
	return layout.competences.names
		.flatMap((name, competence) => {
			if (askedFor.has(competence)) return [];
			const found = findHolders(
				layout,
				holders,
				competence,
				(holding) => layout.ownGroup[holding] === 0,
			);
			return found.size === 0 ? [] : [{ competence: name, holders: found.size }];
		})
		.sort((a, b) => compareByCodePoint(a.competence, b.competence));
}
