import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { Window } from "../../shell/window.tsx";
import { ThreadBar } from "../../thread/thread-bar.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import {
	criticalityWords,
	evidenceSigns,
	evidenceWord,
	writeAmount,
	writeLevel,
} from "../competence-words.ts";
import { RequirementButtons } from "./requirement-buttons.tsx";
import { RequirementForm } from "./requirement-form.tsx";
import { RequirementGuidance } from "./requirement-guidance.tsx";
import { RequirementHistory } from "./requirement-history.tsx";
import { requirementQuery, writePeriod } from "./requirement-queries.ts";
import { requirementTexts } from "./requirement-texts.ts";

/** One requirement: what it asks for, why, what came before, and where it stands on the thread. */
export function RequirementPage() {
	const texts = useTexts(requirementTexts);
	const language = useLanguage();
	const write = useWrite();
	const { may } = useOwnAccount();
	const queries = useQueryClient();
	const notify = useNotice();
	const { requirement: id } = useParams({ strict: false }) as { readonly requirement: string };
	const requirement = useSuspenseQuery(requirementQuery(id)).data;
	const [isChanging, setChanging] = useState(false);
	const { competence, unit, unitPath, minLevel, minEvidence, roles, basis } = requirement;
	const canChange = may["requirements.change"] === "all";
	const title = texts.titleOf(competence.name, unit.name);
	return (
		<Page
			title={title}
			lead={writeAmount(requirement.countedIn, requirement.required, language)}
			crumbs={[
				<Link key="up" to="/competence/requirements">
					{texts.title}
				</Link>,
			]}
			actions={
				canChange && (
					<>
						<Button type="button" onClick={() => setChanging(true)}>
							{texts.change}
						</Button>
						<RequirementButtons requirement={requirement} />
					</>
				)
			}
		>
			<CompetenceNav />
			<ThreadBar kind="requirement" id={id} />
			<dl className="facts">
				<dt>{texts.competence}</dt>
				<dd>
					<Link to="/competence/$competence" params={{ competence: competence.id }}>
						{competence.name}
					</Link>
				</dd>
				<dt>{texts.unit}</dt>
				<dd>{unitPath}</dd>
				<dt>{texts.minLevel}</dt>
				<dd>{writeLevel(minLevel, language)}</dd>
				<dt>{texts.minEvidence}</dt>
				<dd>
					{evidenceSigns[minEvidence]}&nbsp;{evidenceWord(minEvidence, language)}
				</dd>
				<dt>{texts.roles}</dt>
				<dd>{roles.length === 0 ? texts.everyone : roles.join(", ")}</dd>
				<dt>{texts.criticality}</dt>
				<dd>{criticalityWords[language][requirement.criticality]}</dd>
				<dt>{texts.valid}</dt>
				<dd>{writePeriod(requirement, write.date, language)}</dd>
				<dt>{texts.basis}</dt>
				<dd className="competence-words">{basis || "–"}</dd>
			</dl>
			<p className="links">
				{(may["holdings.read"] === "all" || may["holdings.read"] === "units") && (
					<Link to="/competence/units/$unit" params={{ unit: unit.id }}>
						{texts.seePeople}
					</Link>
				)}
				{may["analyses.read"] !== undefined && <Link to="/gaps">{texts.seeGaps}</Link>}
			</p>
			<RequirementGuidance requirement={requirement} canChange={canChange} />
			<section className="competence-part">
				<Heading level={2} data-size="sm">
					{texts.history}
				</Heading>
				<RequirementHistory requirement={requirement} />
			</section>
			{isChanging && (
				<Window title={`${texts.change}: ${title}`} onClose={() => setChanging(false)}>
					<p>{texts.changeLead}</p>
					<RequirementForm
						requirement={requirement}
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
