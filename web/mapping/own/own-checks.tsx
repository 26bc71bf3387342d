import { Heading, Tag } from "@digdir/designsystemet-react";
import type { Answer } from "../../api/shapes.ts";
import { writeLevel } from "../../competence/competence-words.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { ownTexts } from "./own-texts.ts";

type Check = Answer<"getOwnMapping">["checks"][number];

/** What others have seen the user show; nothing when there is none. */
export function OwnChecks({ checks }: { readonly checks: readonly Check[] }) {
	const texts = useTexts(ownTexts);
	const language = useLanguage();
	const write = useWrite();
	if (checks.length === 0) return null;
	return (
		<section aria-labelledby="checks">
			<Heading level={2} data-size="sm" id="checks">
				{texts.checks}
			</Heading>
			<ul className="card-list">
				{checks.map(({ id, competence, level, passed, checkedOn, assessor, note, withdrawn }) => (
					<li key={id} className="panel">
						<p className="card-head">
							<strong>{competence.name}</strong>
							<Tag data-color={passed ? "success" : "warning"}>
								{passed ? texts.passed : texts.notYet}
							</Tag>
						</p>
						<p>{writeLevel(level, language)}</p>
						<p className="quiet">
							{texts.checkedBy(assessor ?? texts.unknownPerson, write.date(checkedOn))}
						</p>
						{note !== "" && <p className="comment">{note}</p>}
						{withdrawn !== null && <p>{texts.checkWithdrawn(withdrawn.reason)}</p>}
					</li>
				))}
			</ul>
		</section>
	);
}
