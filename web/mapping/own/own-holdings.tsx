import type { Answer } from "../../api/shapes.ts";
import { evidenceSigns, evidenceWord, writeLevel } from "../../competence/competence-words.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { ownTexts } from "./own-texts.ts";

type Holding = Answer<"getOwnMapping">["holdings"][number];

/** What is registered about the user; what no longer counts comes last. */
export function OwnHoldings({ holdings }: { readonly holdings: readonly Holding[] }) {
	const texts = useTexts(ownTexts);
	const language = useLanguage();
	const write = useWrite();
	if (holdings.length === 0) {
		return <EmptyState title={texts.noneHeld}>{texts.noneHeldLead}</EmptyState>;
	}
	const sorted = [...holdings].sort(
		(one, other) =>
			Number(other.counts) - Number(one.counts) ||
			one.competence.name.localeCompare(other.competence.name, "nb"),
	);
	return (
		<ul className="card-list cards">
			{sorted.map(({ id, competence, level, evidence, expires, counts }) => (
				<li key={id} className="panel">
					<p className="card-head">
						<strong>{competence.name}</strong>
						<span>
							<span aria-hidden="true">{evidenceSigns[evidence]} </span>
							{evidenceWord(evidence, language)}
						</span>
					</p>
					<p>{writeLevel(level, language)}</p>
					{expires !== null && (
						<p className="quiet">
							{counts ? texts.expires(write.date(expires)) : texts.expired(write.date(expires))}
						</p>
					)}
				</li>
			))}
		</ul>
	);
}
