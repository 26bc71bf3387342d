import { Button, Checkbox } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { attempt, client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { AskButton } from "../../shell/window.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { criticalityWords, levelWord, writeAmount } from "../competence-words.ts";
import { useUnitPath } from "../use-unit-path.ts";
import { acceptSuggestions, type Suggestion } from "./accept-suggestions.ts";
import { requirementTexts } from "./requirement-texts.ts";

const suggestedQuery = {
	queryKey: ["requirements", "suggested"],
	queryFn: () => attempt(client.POST("/requirements/suggested", { body: {} })),
};
const existingQuery = {
	queryKey: ["requirements", "existing"],
	queryFn: () => get(client.GET("/requirements", { params: { query: { limit: 500 } } })),
};

const keyOf = ({ unit, competence, countedIn, roles }: Suggestion) =>
	[unit.id, competence.name, countedIn, ...roles].join("|");

/** A dry look at requirements made from the staff there is, and adding those that are chosen. */
export function SuggestedPage() {
	const texts = useTexts(requirementTexts);
	const language = useLanguage();
	const shortPath = useUnitPath();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const suggested = useSuspenseQuery(suggestedQuery).data;
	const existing = useSuspenseQuery(existingQuery).data.items;
	const known = new Set(existing.map(({ unit, competence }) => `${unit.id}|${competence.name}`));
	const isKnown = ({ unit, competence }: Suggestion) => known.has(`${unit.id}|${competence.name}`);
	const items = suggested.ok ? suggested.value.items : [];
	const fresh = items.filter((each) => !isKnown(each)).map(keyOf);
	const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(fresh));
	const [done, setDone] = useState<number>();
	const wanted = items.filter((each) => chosen.has(keyOf(each)));
	const missing = new Set(
		wanted.flatMap(({ competence }) => (competence.id === null ? competence.name : [])),
	).size;
	const toggle = (key: string) =>
		setChosen((before) => {
			const next = new Set(before);
			if (!next.delete(key)) next.add(key);
			return next;
		});
	const accept = async () => {
		const { added, left } = await acceptSuggestions(wanted, setDone);
		setDone(undefined);
		await queries.invalidateQueries();
		notify(texts.accepted(added, left), left === 0 ? "success" : "info");
		await navigate({ to: "/competence/requirements" });
	};
	return (
		<Page
			title={texts.suggested}
			lead={texts.suggestedLead}
			crumbs={[
				<Link key="up" to="/competence/requirements">
					{texts.title}
				</Link>,
			]}
		>
			<CompetenceNav />
			{items.length === 0 ? (
				<EmptyState title={texts.suggestedNone}>
					{suggested.ok ? texts.emptyLead : suggested.problem.detail}
				</EmptyState>
			) : (
				<>
					<div className="buttons">
						{wanted.length > 0 && (
							<AskButton action={texts.accept(wanted.length)} tone="accent" onConfirm={accept}>
								<p>{texts.acceptLead(wanted.length, missing)}</p>
								<p role="status">{done === undefined ? "" : texts.working(done, wanted.length)}</p>
							</AskButton>
						)}
						<Button type="button" variant="tertiary" onClick={() => setChosen(new Set(fresh))}>
							{texts.chooseAll}
						</Button>
						<Button type="button" variant="tertiary" onClick={() => setChosen(new Set())}>
							{texts.chooseNone}
						</Button>
					</div>
					<DataTable
						caption={texts.suggested}
						rows={items}
						keyOf={keyOf}
						columns={[
							{
								title: texts.chooseHead,
								show: (each) => (
									<Checkbox
										aria-label={texts.choose(`${each.competence.name}, ${each.unitPath}`)}
										value={keyOf(each)}
										checked={chosen.has(keyOf(each))}
										onChange={() => toggle(keyOf(each))}
									/>
								),
							},
							{
								title: texts.competence,
								isHead: true,
								show: (each) => (
									<>
										{each.competence.name}
										{each.competence.id === null && (
											<span className="quiet competence-beneath">{texts.notInCatalogue}</span>
										)}
									</>
								),
							},
							{ title: texts.unit, show: ({ unitPath }) => shortPath(unitPath) },
							{
								title: texts.demand,
								show: ({ countedIn, required, minLevel }) => (
									<>
										{writeAmount(countedIn, required, language)}
										<span className="quiet competence-beneath">
											{levelWord[language]} {minLevel}+
										</span>
									</>
								),
							},
							{
								title: texts.roles,
								show: ({ roles }) => (roles.length === 0 ? texts.everyone : roles.join(", ")),
							},
							{
								title: texts.criticality,
								show: ({ criticality }) => criticalityWords[language][criticality],
							},
							{ title: texts.basis, show: ({ basis }) => basis },
							{
								title: texts.when,
								show: (each) => (isKnown(each) ? texts.exists : texts.isNew),
							},
						]}
					/>
				</>
			)}
		</Page>
	);
}
