import {
	Alert,
	Button,
	Details,
	Field,
	Heading,
	Label,
	Select,
} from "@digdir/designsystemet-react";
import { useId } from "react";
import { fileKindNames } from "../../../src/knowledge/gaps/files/file-kind-names.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import type { ChosenFile } from "./chosen-file.ts";
import { type ColumnChoices, judgeChoices } from "./column-choices.ts";
import { ColumnFields } from "./column-fields.tsx";
import { type FileKind, fileKinds } from "./import-queries.ts";
import { importTexts } from "./import-texts.ts";

interface FileMappingProps {
	readonly chosen: ChosenFile;
	readonly onKind: (kind: FileKind) => void;
	readonly onChoices: (choices: ColumnChoices) => void;
	readonly onRemove: () => void;
}

/** One chosen file: what it is, and what its columns are read as. */
export function FileMapping({ chosen, onKind, onChoices, onRemove }: FileMappingProps) {
	const texts = useTexts(importTexts);
	const language = useLanguage();
	const id = useId();
	const { preview, choices, file } = chosen;
	const { kind, headers } = preview;
	const { missing, twice } = judgeChoices(preview, choices);
	const written = headers.filter(({ header }) => header !== "").length;
	const read = choices.filter((field) => field !== null).length;
	const unreadable = preview.faults.filter(
		({ severity, column, field }) => severity === "error" && column === null && field === null,
	);
	return (
		<section className="panel import-file" aria-labelledby={`${id}name`}>
			<div className="page-head">
				<Heading level={2} data-size="xs" id={`${id}name`}>
					{file.name}
				</Heading>
				<Button
					type="button"
					variant="tertiary"
					aria-label={texts.remove(file.name)}
					onClick={onRemove}
				>
					{texts.removeShort}
				</Button>
			</div>
			<Field>
				<Label htmlFor={id}>{texts.kind}</Label>
				<Select
					id={id}
					value={kind ?? ""}
					aria-label={texts.kindOf(file.name)}
					aria-invalid={kind === null || undefined}
					onChange={(event) => onKind(event.target.value as FileKind)}
				>
					{kind === null && <Select.Option value="">{texts.chooseKind}</Select.Option>}
					{fileKinds.map((each) => (
						<Select.Option key={each} value={each}>
							{fileKindNames[each][language]}
						</Select.Option>
					))}
				</Select>
			</Field>
			{unreadable.map(({ code, message, remedy }) => (
				<Alert key={code} data-color="danger">
					{message} {remedy}
				</Alert>
			))}
			{kind !== null && written > 0 && (
				<>
					<p>
						{texts.recognised(read, written)}{" "}
						{headers.some(({ by }) => by === "remembered") && texts.remembered}
					</p>
					{missing.length > 0 && (
						<Alert data-color="warning">
							{texts.missing(missing.map(({ header }) => header).join(", "))}
						</Alert>
					)}
					{twice.map(({ field, header }) => (
						<Alert key={field} data-color="danger">
							{texts.twice(header)}
						</Alert>
					))}
					<Details {...(missing.length > 0 ? { defaultOpen: true } : {})}>
						<Details.Summary>{texts.mapColumns}</Details.Summary>
						<Details.Content>
							<p>{texts.mapLead}</p>
							<ColumnFields preview={preview} choices={choices} onChoices={onChoices} />
						</Details.Content>
					</Details>
				</>
			)}
		</section>
	);
}
