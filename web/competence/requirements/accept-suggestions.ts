import { attempt, client } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";

export type Suggestion = Answer<"suggestRequirements">["items"][number];

/**
 * Adds suggested requirements one after another, with the competences that the catalogue lacks; says how far it has come.
 * What is there already, or is refused, is left.
 */
export async function acceptSuggestions(
	suggestions: readonly Suggestion[],
	onProgress: (done: number) => void,
): Promise<{ readonly added: number; readonly left: number }> {
	const made = new Map<string, string>();
	let added = 0;
	for (const [at, { unit, unitPath: _, competence, ...terms }] of suggestions.entries()) {
		onProgress(at);
		const id = competence.id ?? made.get(competence.name) ?? (await addCompetence(competence.name));
		if (id === undefined) continue;
		made.set(competence.name, id);
		const body = { unit: unit.id, competence: id, ...terms };
		if ((await attempt(client.POST("/requirements", { body }))).ok) added += 1;
	}
	return { added, left: suggestions.length - added };
}

async function addCompetence(name: string): Promise<string | undefined> {
	const body = { name, kind: null, area: null, validityMonths: null, retiredOn: null };
	const outcome = await attempt(client.POST("/competences", { body }));
	return outcome.ok ? outcome.value.id : undefined;
}
