import { criticalityWords } from "../competence/competence-words.ts";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { FilterSelect } from "../listing/filter-select.tsx";
import { useAnalyses } from "./chosen-analysis.ts";
import { gapsTexts } from "./gaps-texts.ts";
import { useUnitTree } from "./use-unit-names.ts";

/** Which analysis the figures are from. */
export function AnalysisFilter() {
	const texts = useTexts(gapsTexts);
	const name = useAnalysisName();
	const write = useWrite();
	const [newest, ...older] = useAnalyses();
	return (
		<div className="gaps-analysis">
			<FilterSelect
				name="analysis"
				label={texts.analysis}
				all={texts.newest(newest === undefined ? "" : write.date(newest.asOf))}
				choices={older.map((analysis) => ({ value: analysis.id, label: name(analysis) }))}
			/>
		</div>
	);
}

/** How an analysis is called in lists: its day, when it was made, and its note. */
export function useAnalysisName() {
	const texts = useTexts(gapsTexts);
	const write = useWrite();
	return ({ asOf, recordedAt, note }: ReturnType<typeof useAnalyses>[number]) =>
		texts.oneAnalysis(write.date(asOf), write.moment(recordedAt), note);
}

const indent = "\u2003";

/** The unit that is looked at, with all below it; the list is the tree. */
export function UnitFilter() {
	const texts = useTexts(gapsTexts);
	const units = useUnitTree();
	return (
		<FilterSelect
			name="unit"
			label={texts.unit}
			all={texts.allUnits}
			choices={units.map(({ id, name, level }) => ({
				value: id,
				label: `${indent.repeat(level)}${name}`,
			}))}
		/>
	);
}

/** How critical the requirements are. */
export function CriticalityFilter() {
	const texts = useTexts(gapsTexts);
	const language = useLanguage();
	return (
		<FilterSelect
			name="criticality"
			label={texts.criticality}
			all={texts.allCriticalities}
			choices={([3, 2, 1] as const).map((each) => ({
				value: String(each),
				label: criticalityWords[language][each],
			}))}
		/>
	);
}
