import { Button, Tag } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { evidenceSigns, evidenceWord, levelWords } from "../competence-words.ts";
import { HoldingWindow } from "./holding-window.tsx";
import type { PersonCompetences } from "./person-queries.ts";
import { personTexts } from "./person-texts.ts";

interface HeldTableProps {
	readonly held: PersonCompetences["held"];
	readonly canChange: boolean;
}

const tones = { counts: "success", "expires-soon": "warning", expired: "danger" } as const;

/** What a person holds, directly and by implication; each that is held itself can be changed by those who may. */
export function HeldTable({ held, canChange }: HeldTableProps) {
	const texts = useTexts(personTexts);
	const language = useLanguage();
	const write = useWrite();
	const [changed, setChanged] = useState<HeldTableProps["held"][number]>();
	return (
		<>
			<DataTable
				caption={texts.held}
				rows={held}
				keyOf={({ competence }) => competence.id}
				empty={<EmptyState title={texts.heldNone}>{texts.heldNoneLead}</EmptyState>}
				columns={[
					{
						title: texts.competence,
						isHead: true,
						show: ({ competence, impliedBy }) => (
							<>
								<Link to="/competence/$competence" params={{ competence: competence.id }}>
									{competence.name}
								</Link>
								{impliedBy !== null && (
									<span className="quiet competence-beneath">
										{texts.impliedBy(impliedBy.name)}
									</span>
								)}
							</>
						),
					},
					{
						title: texts.level,
						show: ({ level }) => (
							<>
								{level}
								<span className="quiet competence-beneath">{levelWords[language][level]}</span>
							</>
						),
					},
					{
						title: texts.evidence,
						show: ({ evidence }) =>
							`${evidenceSigns[evidence]}\u00a0${evidenceWord(evidence, language)}`,
					},
					{ title: texts.inUse, show: ({ inUse }) => (inUse ? texts.inUse : texts.notInUse) },
					{
						title: texts.expires,
						show: ({ expires }) => (expires === null ? "–" : write.date(expires)),
					},
					{
						title: texts.state,
						show: ({ state }) => <Tag data-color={tones[state]}>{texts.states[state]}</Tag>,
					},
					...(canChange
						? [
								{
									title: texts.changeShort,
									show: (each: HeldTableProps["held"][number]) =>
										each.impliedBy === null && (
											<Button
												type="button"
												variant="tertiary"
												data-size="sm"
												aria-label={texts.change(each.competence.name)}
												onClick={() => setChanged(each)}
											>
												{texts.changeShort}
											</Button>
										),
								},
							]
						: []),
				]}
			/>
			{changed !== undefined && (
				<HoldingWindow
					title={texts.change(changed.competence.name)}
					holding={changed.holding}
					onClose={() => setChanged(undefined)}
				/>
			)}
		</>
	);
}
