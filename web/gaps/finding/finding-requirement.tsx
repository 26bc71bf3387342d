import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import type { FindingInFull, Gap } from "./finding.ts";
import { findingTexts } from "./finding-texts.ts";

/** The requirement as it is now, and the guidance that it rests on. */
export function FindingRequirement({
	gap,
	requirement,
}: {
	readonly gap: Gap;
	readonly requirement: FindingInFull["requirement"];
}) {
	const texts = useTexts(findingTexts);
	const { may } = useOwnAccount();
	return (
		<section aria-labelledby="requirement">
			<Heading level={2} data-size="sm" id="requirement">
				{texts.requirement}
			</Heading>
			{requirement === null ? (
				<p>{texts.requirementGone}</p>
			) : (
				<>
					{hasChanged(gap, requirement) && <p>{texts.requirementChanged}</p>}
					{requirement.guidance.length === 0 ? (
						<p>{texts.noGuidance}</p>
					) : (
						<>
							<p>{texts.guidance}:</p>
							<ul>
								{requirement.guidance.map(({ id, title, reference }) => (
									<li key={id}>
										<Link to={`/competence/guidance/${id}` as "/"}>{title}</Link>
										{reference !== "" && ` (${reference})`}
									</li>
								))}
							</ul>
						</>
					)}
					{may["requirements.read"] !== undefined && (
						<p className="links">
							<Link to={`/competence/requirements/${requirement.id}` as "/"}>
								{texts.toRequirement}
							</Link>
						</p>
					)}
				</>
			)}
		</section>
	);
}

/** Whether the requirement asks for something else than it did; what a share comes to follows the group, not the requirement. */
function hasChanged(gap: Gap, now: NonNullable<FindingInFull["requirement"]>): boolean {
	const asked =
		gap.share ??
		(gap.required === null
			? now.required
			: gap.countedIn === "fte"
				? gap.required / 100
				: gap.required);
	return (
		gap.countedIn !== now.countedIn ||
		asked !== now.required ||
		gap.minLevel !== now.minLevel ||
		gap.minEvidence !== now.minEvidence ||
		gap.criticality !== now.criticality
	);
}
