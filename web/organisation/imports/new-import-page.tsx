import { Alert, Button, Checkbox, Textfield } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { fileKindNames } from "../../../src/knowledge/gaps/files/file-kind-names.ts";
import type { Problem } from "../../api/problem.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { Page } from "../../shell/page.tsx";
import { OrganisationNav } from "../organisation-nav.tsx";
import { todayInNorway } from "../today.ts";
import { type ChosenFile, chosenOf } from "./chosen-file.ts";
import { judgeChoices } from "./column-choices.ts";
import { FileChooser } from "./file-chooser.tsx";
import { FileMapping } from "./file-mapping.tsx";
import { type FileKind, previewFile, sendUpload } from "./import-queries.ts";
import { importTexts } from "./import-texts.ts";
import { rememberColumns } from "./remember-columns.ts";
import { Working } from "./working.tsx";

/** The first half of an import: choose the files, say what their columns are, and try them. */
export function NewImportPage() {
	const texts = useTexts(importTexts);
	const language = useLanguage();
	const navigate = useNavigate();
	const queries = useQueryClient();
	const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
	const [asOf, setAsOf] = useState(todayInNorway);
	const [whole, setWhole] = useState(false);
	const [work, setWork] = useState<"looking" | "trying">();
	const [faults, setFaults] = useState<readonly string[]>([]);
	const refuse = ({ title, detail, errors = [] }: Problem) =>
		setFaults([detail ?? title, ...errors.map((each) => each.detail)]);

	const add = async (files: readonly File[]) => {
		setFaults([]);
		setWork("looking");
		for (const file of files) {
			const outcome = await previewFile(file);
			if (!outcome.ok) refuse(outcome.problem);
			else setChosen((before) => [...before, chosenOf(file, outcome.value)]);
		}
		setWork(undefined);
	};
	const changeKind = async (one: ChosenFile, kind: FileKind) => {
		setWork("looking");
		const outcome = await previewFile(one.file, kind);
		setWork(undefined);
		if (!outcome.ok) return refuse(outcome.problem);
		replace(one, { ...chosenOf(one.file, outcome.value), key: one.key });
	};
	const replace = (one: ChosenFile, by: ChosenFile) =>
		setChosen((before) => before.map((each) => (each.key === one.key ? by : each)));

	const findFaults = (): readonly string[] => {
		const kinds = chosen.map(({ preview }) => preview.kind);
		const same = kinds.find((kind, place) => kind !== null && kinds.indexOf(kind) !== place);
		return [
			...(kinds.includes(null) ? [texts.kindUnknown] : []),
			...(same ? [texts.sameKind(fileKindNames[same][language])] : []),
			...chosen.flatMap(({ preview, choices }) =>
				judgeChoices(preview, choices).twice.map(({ header }) => texts.twice(header)),
			),
		];
	};
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		const found = findFaults();
		setFaults(found);
		if (found.length > 0 || work !== undefined) return;
		setWork("trying");
		for (const { preview, choices } of chosen) {
			const remembered = await rememberColumns(preview, choices);
			if (!remembered.ok) {
				setWork(undefined);
				return refuse(remembered.problem);
			}
		}
		const files = new Map(chosen.map(({ file, preview }) => [preview.kind as FileKind, file]));
		const outcome = await sendUpload({ files, asOf, whole });
		setWork(undefined);
		if (!outcome.ok) return refuse(outcome.problem);
		void queries.invalidateQueries({ queryKey: ["imports"] });
		await navigate({
			to: "/organisation/imports/$import",
			params: { import: outcome.value.id },
		});
	};
	return (
		<Page title={texts.newTitle} lead={texts.newLead}>
			<OrganisationNav />
			<form onSubmit={submit} noValidate>
				<FileChooser onChosen={add} />
				{chosen.map((one) => (
					<FileMapping
						key={one.key}
						chosen={one}
						onKind={(kind) => changeKind(one, kind)}
						onChoices={(choices) => replace(one, { ...one, choices })}
						onRemove={() => setChosen((before) => before.filter(({ key }) => key !== one.key))}
					/>
				))}
				{chosen.length > 0 && (
					<div className="form">
						<Textfield
							type="date"
							label={texts.asOf}
							description={texts.asOfHint}
							value={asOf}
							onChange={(event) => setAsOf(event.target.value)}
						/>
						<Checkbox
							value="whole"
							label={texts.whole}
							description={texts.wholeHint}
							checked={whole}
							onChange={(event) => setWhole(event.target.checked)}
						/>
					</div>
				)}
				<Working text={work && texts[work]} />
				{faults.length > 0 && (
					<Alert data-color="danger" role="alert">
						{faults.map((fault) => (
							<div key={fault}>{fault}</div>
						))}
					</Alert>
				)}
				{chosen.length > 0 && (
					<>
						<div className="buttons organisation-step">
							<Button type="submit" aria-disabled={work !== undefined || undefined}>
								{texts.tryOut}
							</Button>
						</div>
						<p className="quiet">{texts.tryHint}</p>
					</>
				)}
			</form>
		</Page>
	);
}
