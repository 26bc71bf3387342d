import "../mapping.css";
import { Heading, Tag } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Fragment } from "react";
import { evidenceWord, writeLevel } from "../../competence/competence-words.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { Page } from "../../shell/page.tsx";
import { MappingCrumb } from "../home/mapping-crumb.tsx";
import { declarationQuery } from "../mapping-queries.ts";
import { mappingWords } from "../mapping-words.ts";
import { ownTexts } from "../own/own-texts.ts";
import { AttachmentLinks } from "./attachment-links.tsx";
import { DecideForm } from "./decide-form.tsx";
import { declarationTexts } from "./declaration-page-texts.ts";
import { statusTones } from "./status-tones.ts";

/** One declaration: what was said, what is registered, and the decision. */
export function DeclarationPage() {
	const texts = useTexts(declarationTexts);
	const own = useTexts(ownTexts);
	const words = useTexts(mappingWords);
	const language = useLanguage();
	const write = useWrite();
	const { declaration: id } = useParams({ strict: false }) as { readonly declaration: string };
	const { data } = useSuspenseQuery(declarationQuery(id));
	const { person, held, decision, note, round, willingToShare, validFrom, validTo } = data;
	const name = data.competence?.name ?? data.proposedName ?? "";
	const period = [
		validFrom === null ? "" : texts.from(write.date(validFrom)),
		validTo === null ? "" : texts.to(write.date(validTo)),
	].join(" ");
	const facts: readonly (readonly [string, string])[] = [
		[texts.person, person.name ?? person.staffNumber],
		[texts.level, writeLevel(data.level, language)],
		[texts.used, data.usedRecently ? words.yes : words.no],
		[texts.proof, words.proofs[data.proof]],
		...(period.trim() === "" ? [] : ([[texts.period, period]] as const)),
		...(willingToShare === null
			? []
			: ([[texts.share, willingToShare ? words.yes : words.no]] as const)),
		[texts.declaredOn, write.date(data.declaredOn)],
		...(round === null ? [] : ([[texts.round, round.name]] as const)),
		...(note === "" ? [] : ([[texts.note, note]] as const)),
		[
			texts.held,
			held === null
				? texts.nothing
				: `${writeLevel(held.level, language)} (${evidenceWord(held.evidence, language)})`,
		],
	];
	return (
		<Page
			title={texts.oneTitle(name)}
			crumbs={[
				<MappingCrumb key="mapping" />,
				<Link key="list" to="/mapping/declarations">
					{texts.title}
				</Link>,
			]}
		>
			<div className="mapping">
				<Heading level={2} data-size="sm">
					{texts.declared}
				</Heading>
				<p>
					<Tag data-color={statusTones[data.status]}>{words.statuses[data.status]}</Tag>
				</p>
				<dl className="facts">
					{facts.map(([term, value]) => (
						<Fragment key={term}>
							<dt>{term}</dt>
							<dd>{value}</dd>
						</Fragment>
					))}
				</dl>
				<AttachmentLinks attachments={data.attachments} />
				{decision !== null && (
					<section aria-labelledby="answer">
						<Heading level={2} data-size="sm" id="answer">
							{texts.answer}
						</Heading>
						<p>
							{own.decidedBy(decision.by ?? own.unknownPerson, write.date(decision.on))}
							{decision.level !== null && `. ${own.became(writeLevel(decision.level, language))}`}
						</p>
						{decision.comment !== "" && <p className="comment">{decision.comment}</p>}
					</section>
				)}
				{data.mayDecide && <DecideForm declaration={data} />}
			</div>
		</Page>
	);
}
