import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { offerTexts } from "./offer-texts.ts";
import { matchesQuery } from "./signal-queries.ts";
import { signalTexts } from "./signal-texts.ts";

/** Who offers what is missing, or who misses what is offered: the own organisation first. */
export function MatchList({ signal }: { readonly signal: Answer<"getSignal"> }) {
	const texts = useTexts(signalTexts);
	const offers = useTexts(offerTexts);
	const write = useWrite();
	const mayAnswer = useOwnAccount().may["signals.answer"] !== undefined;
	const { items } = useSuspenseQuery(matchesQuery(signal.id)).data;
	if (items.length === 0) return <p>{texts.noMatches[signal.kind]}</p>;
	return (
		<ul className="mapping-list">
			{items.map((match) => {
				const { id, kind, unitPath, organisationName, competence, words, validFrom, validTo } =
					match;
				const where = unitPath ?? organisationName;
				return (
					<li key={id} className="panel">
						<p>
							<strong>{where}</strong>
							{": "}
							{texts.period(write.date(validFrom), validTo === null ? null : write.date(validTo))}
						</p>
						{words !== "" && <p>{words}</p>}
						{kind === "surplus" && mayAnswer && (
							<Link
								to="/mapping/offers/$offer"
								params={{ offer: id }}
								aria-label={offers.answerTo(competence.name, where)}
							>
								{offers.answer}
							</Link>
						)}
					</li>
				);
			})}
		</ul>
	);
}
