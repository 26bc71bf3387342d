import { Link } from "@tanstack/react-router";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { catalogueTexts } from "../catalogue/catalogue-texts.ts";
import { criticalityWords, evidenceSigns, evidenceWord, writeLevel } from "../competence-words.ts";
import { useUnitPath } from "../use-unit-path.ts";
import type { PersonCompetences } from "./person-queries.ts";
import { personTexts } from "./person-texts.ts";

/** What the person's units ask for and the person does not count for. */
export function LackingTable({ lacking }: { readonly lacking: PersonCompetences["lacking"] }) {
	const texts = useTexts(personTexts);
	const { criticality: criticalityWord } = useTexts(catalogueTexts);
	const language = useLanguage();
	const { may } = useOwnAccount();
	const shortPath = useUnitPath();
	const seesRequirements = may["requirements.read"] !== undefined;
	if (lacking.length === 0) return <p>{texts.lackingNone}</p>;
	return (
		<>
			<p className="competence-words">{texts.lackingLead}</p>
			<DataTable
				caption={texts.lacking}
				rows={lacking}
				keyOf={({ id }) => id}
				columns={[
					{
						title: texts.competence,
						isHead: true,
						show: ({ id, competence }) =>
							seesRequirements ? (
								<Link to="/competence/requirements/$requirement" params={{ requirement: id }}>
									{competence.name}
								</Link>
							) : (
								competence.name
							),
					},
					{ title: texts.unit, show: ({ unitPath }) => shortPath(unitPath) },
					{
						title: texts.asked,
						show: ({ minLevel, minEvidence }) => (
							<>
								{writeLevel(minLevel, language)}
								<br />
								{evidenceSigns[minEvidence]}&nbsp;{evidenceWord(minEvidence, language)}
							</>
						),
					},
					{
						title: criticalityWord,
						show: ({ criticality }) => criticalityWords[language][criticality],
					},
					{ title: texts.basis, show: ({ basis }) => basis || "–" },
				]}
			/>
		</>
	);
}
