import { Button, Details } from "@digdir/designsystemet-react";
import { evidenceKinds } from "../../../src/knowledge/competence/model.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { evidenceSigns, evidenceWord, levelWords } from "../competence-words.ts";
import { matrixTexts } from "./matrix-texts.ts";
import type { useCellChanges } from "./use-cell-changes.ts";

interface MatrixLegendProps {
	readonly canChange: boolean;
	readonly changes: Pick<ReturnType<typeof useCellChanges>, "last" | "undo">;
}

/** How cells are read and moved in, and what was changed last with the way to undo it. */
export function MatrixLegend({ canChange, changes: { last, undo } }: MatrixLegendProps) {
	const texts = useTexts(matrixTexts);
	const language = useLanguage();
	return (
		<>
			<Details>
				<Details.Summary>{texts.legend}</Details.Summary>
				<Details.Content>
					<ul className="competence-list">
						<li>
							{texts.legendLevel}{" "}
							{levelWords[language].map((word, level) => `${level} ${word}`).join(", ")}
						</li>
						<li>
							{evidenceKinds
								.map((kind) => `${evidenceSigns[kind]}\u00a0${evidenceWord(kind, language)}`)
								.join(", ")}
						</li>
						<li>{texts.legendUntil}</li>
						<li>{texts.legendSoon}</li>
						<li>{texts.legendExpired}</li>
						<li>{texts.legendNotInUse}</li>
						<li>{texts.legendImplied}</li>
						<li>{texts.legendNothing}</li>
						<li>
							{texts.keys}: {canChange ? texts.keysLead : texts.keysRead}
						</li>
					</ul>
				</Details.Content>
			</Details>
			{canChange && (
				<div className="competence-last">
					<p role="status">{last?.text ?? ""}</p>
					{last?.undo !== undefined && (
						<Button type="button" variant="secondary" data-size="sm" onClick={undo}>
							{texts.undo}
						</Button>
					)}
				</div>
			)}
		</>
	);
}
