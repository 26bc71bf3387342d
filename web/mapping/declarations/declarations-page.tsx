import "../mapping.css";
import { Alert, Checkbox } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Problem } from "../../api/problem.ts";
import type { Item } from "../../api/shapes.ts";
import { evidenceWord } from "../../competence/competence-words.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { type Column, DataTable } from "../../listing/data-table.tsx";
import type { ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { MappingCrumb } from "../home/mapping-crumb.tsx";
import { declarationsQuery } from "../mapping-queries.ts";
import { mappingWords } from "../mapping-words.ts";
import { ConfirmChosen } from "./confirm-chosen.tsx";
import { declarationTexts } from "./declaration-page-texts.ts";
import { StateFilter } from "./state-filter.tsx";

export type Declaration = Item<"listDeclarations">;

/** What employees have declared: what waits for the user first, and many confirmed at once. */
export function DeclarationsPage() {
	const texts = useTexts(declarationTexts);
	const words = useTexts(mappingWords);
	const language = useLanguage();
	const write = useWrite();
	const mayDecide = useOwnAccount().may["declarations.decide"] !== undefined;
	const search = useSearch({ strict: false }) as ListSearch<"status" | "mayDecide" | "unit">;
	const asked =
		mayDecide && search.status === undefined ? { ...search, mayDecide: "true" } : search;
	const { status, ...rest } = asked;
	const query = status === "all" || status === undefined ? rest : { ...rest, status };
	const { items, total } = useSuspenseQuery(declarationsQuery(query)).data;
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const [problem, setProblem] = useState<Problem>();
	const isReady = (row: Declaration) => row.mayDecide && row.competence !== null;
	const ready = items.filter(isReady);
	const picked = ready.filter(({ id }) => chosen.has(id));
	const nameOf = ({ person }: Declaration) => person.name ?? person.staffNumber;
	const subjectOf = (row: Declaration) => row.competence?.name ?? row.proposedName ?? "";
	const toggle = (ids: readonly string[], isOn: boolean) => {
		const next = new Set(chosen);
		for (const id of ids) isOn ? next.add(id) : next.delete(id);
		setChosen(next);
	};
	const choosing: Column<Declaration> = {
		title: texts.choose,
		show: (row) =>
			isReady(row) && (
				<Checkbox
					aria-label={texts.chooseOne(nameOf(row), subjectOf(row))}
					value={row.id}
					checked={chosen.has(row.id)}
					onChange={({ target }) => toggle([row.id], target.checked)}
				/>
			),
	};
	return (
		<Page title={texts.title} lead={texts.lead} crumbs={[<MappingCrumb key="mapping" />]}>
			<div className="mapping">
				<ListTools hint={texts.searchHint} total={total}>
					<StateFilter mayDecide={mayDecide} />
				</ListTools>
				{problem !== undefined && (
					<Alert data-color="danger" role="alert">
						<p>{problem.detail ?? problem.title}</p>
						<ul>
							{(problem.errors ?? []).map(({ pointer, detail }) => (
								<li key={pointer}>{detail}</li>
							))}
						</ul>
					</Alert>
				)}
				{ready.length > 0 && (
					<div className="buttons">
						<Checkbox
							label={texts.chooseAll}
							value="all"
							checked={picked.length === ready.length}
							onChange={({ target }) =>
								toggle(
									ready.map(({ id }) => id),
									target.checked,
								)
							}
						/>
						<ConfirmChosen
							picked={picked}
							onDone={(refused) => {
								setProblem(refused);
								if (refused === undefined) setChosen(new Set());
							}}
						/>
					</div>
				)}
				<DataTable
					caption={texts.title}
					rows={items}
					keyOf={({ id }) => id}
					{...(search.search === undefined && mayDecide && search.status === undefined
						? { empty: <EmptyState title={texts.none}>{texts.noneLead}</EmptyState> }
						: {})}
					columns={[
						...(ready.length > 0 ? [choosing] : []),
						{ title: texts.person, sort: "person", isHead: true, show: nameOf },
						{
							title: texts.competence,
							sort: "competence",
							show: (row) =>
								row.competence?.name ?? `${row.proposedName} (${texts.notInCatalogue})`,
						},
						{ title: texts.level, sort: "level", isNumber: true, show: ({ level }) => level },
						{
							title: texts.proof,
							show: ({ proof, attachments }) =>
								words.proofs[proof] + (attachments.length > 0 ? ` (${texts.attached})` : ""),
						},
						{
							title: texts.held,
							show: ({ held }) =>
								held === null
									? texts.nothing
									: `${texts.level} ${held.level}, ${evidenceWord(held.evidence, language)}`,
						},
						{
							title: texts.declaredOn,
							sort: "declaredOn",
							show: ({ declaredOn }) => write.date(declaredOn),
						},
						{ title: texts.status, sort: "status", show: (row) => words.statuses[row.status] },
						{
							title: texts.see,
							show: (row) => (
								<Link
									to="/mapping/declarations/$declaration"
									params={{ declaration: row.id }}
									aria-label={`${row.mayDecide ? texts.see : texts.view}: ${nameOf(row)}, ${subjectOf(row)}`}
								>
									{row.mayDecide ? texts.see : texts.view}
								</Link>
							),
						},
					]}
				/>
				<Pager total={total} />
			</div>
		</Page>
	);
}
