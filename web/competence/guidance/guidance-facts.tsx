import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { type Guidance, nameOf } from "./guidance-queries.ts";
import { guidanceTexts } from "./guidance-texts.ts";

/** What is known of guidance: only what is said is shown. */
export function GuidanceFacts({ guidance }: { readonly guidance: Guidance }) {
	const texts = useTexts(guidanceTexts);
	const { may } = useOwnAccount();
	const { plan, area, responsible, fromYear, untilYear, certainty, requirements } = guidance;
	const years = [fromYear, untilYear].filter((year) => year !== null).join("–");
	const wentOn =
		guidance.continued === null ? "" : texts.continued[guidance.continued ? "yes" : "no"];
	const facts: readonly (readonly [string, string])[] = [
		[texts.reference, guidance.reference],
		[texts.scope, texts.scopes[guidance.scope]],
		[texts.area, area],
		[texts.measureType, guidance.measureTypes.map((type) => texts.types[type]).join(", ")],
		[texts.responsible, responsible],
		[texts.years, years],
		[texts.alsoNumbered, guidance.alsoNumbered.join(", ")],
		[texts.wentOn, wentOn],
		[texts.note, guidance.note],
		[texts.certainty, certainty === null ? "" : texts.certainties[certainty]],
		[texts.source, guidance.source],
	];
	return (
		<>
			<dl className="facts">
				{plan !== null && (
					<>
						<dt>{texts.plan}</dt>
						<dd>
							<Link to="/competence/guidance/plans/$plan" params={{ plan }}>
								{plan.toUpperCase()}
							</Link>
						</dd>
					</>
				)}
				{facts
					.filter(([, said]) => said !== "")
					.map(([name, said]) => (
						<div key={name} className="competence-fact">
							<dt>{name}</dt>
							<dd>{said}</dd>
						</div>
					))}
			</dl>
			<Related
				title={texts.carriesOut}
				all={guidance.carriesOut === null ? [] : [guidance.carriesOut]}
			/>
			<Related title={texts.continues} all={guidance.continues} />
			<Related title={texts.continuedAs} all={guidance.continuedAs} />
			<Related title={texts.carriedOutBy} all={guidance.carriedOutBy} />
			{may["requirements.read"] !== undefined && (
				<section className="competence-part">
					<Heading level={2} data-size="sm">
						{texts.requirements}
					</Heading>
					{requirements === 0 ? (
						<p>{texts.requirementsNone}</p>
					) : (
						<p className="links">
							<Link to="/competence/requirements" search={{ guidance: guidance.id }}>
								{texts.seeRequirements(requirements)}
							</Link>
						</p>
					)}
				</section>
			)}
		</>
	);
}

function Related({ title, all }: { readonly title: string; readonly all: Guidance["continues"] }) {
	if (all.length === 0) return null;
	return (
		<section>
			<Heading level={2} data-size="xs">
				{title}
			</Heading>
			<ul className="competence-list">
				{all.map((each) => (
					<li key={each.id}>
						<Link to="/competence/guidance/$guidance" params={{ guidance: each.id }}>
							{each.plan === null ? "" : `${each.plan.toUpperCase()} `}
							{nameOf(each)}
						</Link>
					</li>
				))}
			</ul>
		</section>
	);
}
