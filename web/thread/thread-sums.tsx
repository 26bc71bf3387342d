import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { threadTexts } from "./thread-texts.ts";
import { figuresOf, type Walk } from "./thread-walk.ts";
import { useFigure } from "./use-figure.ts";

/** What hangs on the point, added up; what some do not know is said, and one hidden figure hides its sum. */
export function ThreadSums({ walk: { summary } }: { readonly walk: Walk }) {
	const texts = useTexts(threadTexts);
	const write = useWrite();
	const writeFigure = useFigure();
	const sums = figuresOf(summary.totals);
	if (sums.length === 0 && summary.openGaps === null) return null;
	return (
		<dl className="facts">
			{summary.openGaps !== null && (
				<>
					<dt>{texts.openGaps}</dt>
					<dd>{write.integer(summary.openGaps)}</dd>
				</>
			)}
			{sums.map(({ name, figure: { value, missing } }) => (
				<div key={name} className="thread-sum">
					<dt>{texts.figures[name]}</dt>
					<dd>
						{writeFigure(name, value)}{" "}
						{missing > 0 && value !== null && texts.sumsMissing(write.integer(missing))}
					</dd>
				</div>
			))}
		</dl>
	);
}
