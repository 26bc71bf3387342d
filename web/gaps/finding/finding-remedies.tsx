import { Heading } from "@digdir/designsystemet-react";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { FigureLink } from "./figure-link.tsx";
import type { Gap } from "./finding.ts";
import { findingTexts } from "./finding-texts.ts";

const remedies = ["verify", "mobilise", "learn", "acquire"] as const;

/** How many persons each remedy could give, in the order in which they should be tried. */
export function FindingRemedies({
	remedies: counts,
	analysis,
}: {
	readonly remedies: NonNullable<Gap["figures"]>["remedies"];
	readonly analysis: string;
}) {
	const texts = useTexts(findingTexts);
	const write = useWrite();
	return (
		<section aria-labelledby="remedies">
			<Heading level={2} data-size="sm" id="remedies">
				{texts.remedies}
			</Heading>
			<p>
				{texts.remediesLead}{" "}
				<FigureLink figure="remedies" label={texts.remedies} analysis={analysis} />
			</p>
			<ol className="remedies">
				{remedies.map((remedy) => (
					<li key={remedy} data-none={counts[remedy] === 0 || undefined}>
						<strong>{texts.remedyNames[remedy]}</strong>
						<span>{texts.persons(counts[remedy], write.integer(counts[remedy]))}</span>
						<span className="quiet">{texts.remedyWords[remedy]}</span>
					</li>
				))}
			</ol>
		</section>
	);
}
