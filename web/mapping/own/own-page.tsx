import "../mapping.css";
import { Alert, Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { Page } from "../../shell/page.tsx";
import { ownMappingQuery } from "../mapping-queries.ts";
import { OwnChecks } from "./own-checks.tsx";
import { OwnDeclarations } from "./own-declarations.tsx";
import { OwnHoldings } from "./own-holdings.tsx";
import { OwnRounds } from "./own-rounds.tsx";
import { ownTexts } from "./own-texts.ts";
import { OwnWishes } from "./own-wishes.tsx";

/** Everything about the own competence: what is asked, what is returned, what one has, has declared and wishes for. */
export function OwnPage() {
	const texts = useTexts(ownTexts);
	const own = useSuspenseQuery(ownMappingQuery).data;
	const { profile, rounds, declarations } = own;
	const isAsked = rounds.some(({ answered }) => !answered);
	const returned = declarations.filter(
		({ status, replacedBy }) => status === "returned" && replacedBy === null,
	);
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			actions={
				<Link to="/mapping/mine/declare" className="ds-button">
					{texts.declare}
				</Link>
			}
		>
			<div className="mapping">
				<OwnRounds rounds={rounds} />
				{profile.stale && !isAsked && (
					<Alert data-color="info">
						{profile.latest === null ? texts.staleNever : texts.stale}
					</Alert>
				)}
				{returned.length > 0 && (
					<section aria-labelledby="returned">
						<Heading level={2} data-size="sm" id="returned">
							{texts.returned}
						</Heading>
						<OwnDeclarations declarations={returned} />
					</section>
				)}
				<section aria-labelledby="held">
					<Heading level={2} data-size="sm" id="held">
						{texts.held}
					</Heading>
					<OwnHoldings holdings={own.holdings} />
				</section>
				<section aria-labelledby="sent">
					<Heading level={2} data-size="sm" id="sent">
						{texts.sent}
					</Heading>
					{declarations.length === returned.length ? (
						<p>{texts.noneSent}</p>
					) : (
						<OwnDeclarations
							declarations={declarations.filter((each) => !returned.includes(each))}
						/>
					)}
				</section>
				<OwnWishes wishes={own.wishes} />
				<OwnChecks checks={own.checks} />
			</div>
		</Page>
	);
}
