import { Button, Heading, Tag } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { Window } from "../../shell/window.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { kindWord, levelWord, levelWords, writeValidity } from "../competence-words.ts";
import { competenceQuery } from "./catalogue-queries.ts";
import { catalogueTexts } from "./catalogue-texts.ts";
import { CompetenceForm } from "./competence-form.tsx";
import { Holders } from "./holders.tsx";
import { Relations } from "./relations.tsx";
import { RequirementsOf } from "./requirements-of.tsx";
import { RetireButtons } from "./retire-buttons.tsx";

/** One competence: what it means, how long it counts, what it hangs together with, who holds it, who requires it. */
export function CompetencePage() {
	const texts = useTexts(catalogueTexts);
	const language = useLanguage();
	const write = useWrite();
	const { may } = useOwnAccount();
	const queries = useQueryClient();
	const notify = useNotice();
	const { competence: id } = useParams({ strict: false }) as { readonly competence: string };
	const competence = useSuspenseQuery(competenceQuery(id)).data;
	const [isChanging, setChanging] = useState(false);
	const { name, kind, area, description, validityMonths, retiredOn } = competence;
	const canChange = may["catalogue.change"] === "all";
	const canCount = may["holdings.read"] === "all" || may["holdings.read"] === "units";
	return (
		<Page
			title={name}
			crumbs={[
				<Link key="up" to="/competence">
					{texts.title}
				</Link>,
			]}
			actions={
				canChange && (
					<>
						<Button type="button" onClick={() => setChanging(true)}>
							{texts.change}
						</Button>
						<RetireButtons competence={competence} />
					</>
				)
			}
		>
			<CompetenceNav />
			{retiredOn !== null && (
				<p>
					<Tag data-color="warning">{texts.retiredOn(write.date(retiredOn))}</Tag>
				</p>
			)}
			{description !== "" && <p className="competence-words">{description}</p>}
			<dl className="facts">
				<dt>{texts.kind}</dt>
				<dd>{kind === null ? texts.noKind : kindWord(kind, language)}</dd>
				<dt>{texts.area}</dt>
				<dd>{area ?? texts.noKind}</dd>
				<dt>{texts.expiry}</dt>
				<dd>
					{validityMonths === null
						? texts.noExpiry
						: texts.expires(writeValidity(validityMonths, language))}
				</dd>
				{competence.origin !== null && (
					<>
						<dt>{texts.origin}</dt>
						<dd>
							<Link to="/competence/versions">{texts.origin}</Link>
						</dd>
					</>
				)}
			</dl>
			<section className="competence-part">
				<Heading level={2} data-size="sm">
					{texts.levels}
				</Heading>
				<p>{texts.levelsLead}</p>
				<ul className="competence-list">
					{levelWords[language].map((word, level) => (
						<li key={word}>
							{levelWord[language]} {level}: {word}
						</li>
					))}
				</ul>
			</section>
			<Relations competence={competence} canChange={canChange} />
			{canCount && <Holders competence={id} />}
			{may["requirements.read"] !== undefined && <RequirementsOf competence={competence} />}
			{isChanging && (
				<Window title={`${texts.change}: ${name}`} onClose={() => setChanging(false)}>
					<CompetenceForm
						competence={competence}
						onSaved={async () => {
							setChanging(false);
							notify(texts.saved);
							await queries.invalidateQueries();
						}}
					/>
				</Window>
			)}
		</Page>
	);
}
