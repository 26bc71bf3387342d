import { Button, Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTexts } from "../../language/language-provider.tsx";
import { Window } from "../../shell/window.tsx";
import { GuidancePicker } from "./guidance-picker.tsx";
import type { Requirement } from "./requirement-queries.ts";
import { requirementTexts } from "./requirement-texts.ts";

interface RequirementGuidanceProps {
	readonly requirement: Requirement;
	readonly canChange: boolean;
}

/** The laws, plans, agreements and goals that a requirement rests on. */
export function RequirementGuidance({ requirement, canChange }: RequirementGuidanceProps) {
	const texts = useTexts(requirementTexts);
	const [isChoosing, setChoosing] = useState(false);
	const { guidance } = requirement;
	return (
		<section className="competence-part">
			<Heading level={2} data-size="sm">
				{texts.guidance}
			</Heading>
			<p>{texts.guidanceLead}</p>
			{guidance.length === 0 ? (
				<p>{texts.guidanceNone}</p>
			) : (
				<ul className="competence-list">
					{guidance.map(({ guidance: id, title, reference }) => (
						<li key={id}>
							{title === null ? (
								texts.guidanceHidden
							) : (
								<Link to="/competence/guidance/$guidance" params={{ guidance: id }}>
									{[reference, title].filter((part) => part !== "").join(": ")}
								</Link>
							)}
						</li>
					))}
				</ul>
			)}
			{canChange && (
				<Button type="button" variant="secondary" onClick={() => setChoosing(true)}>
					{texts.changeGuidance}
				</Button>
			)}
			{isChoosing && (
				<Window title={texts.changeGuidance} onClose={() => setChoosing(false)}>
					<GuidancePicker requirement={requirement} onDone={() => setChoosing(false)} />
				</Window>
			)}
		</section>
	);
}
