import { Label, Select } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useTexts } from "../../language/language-provider.tsx";
import type { ColumnChoices } from "./column-choices.ts";
import type { FilePreview } from "./import-queries.ts";
import { importTexts } from "./import-texts.ts";

interface ColumnFieldsProps {
	readonly preview: FilePreview;
	readonly choices: ColumnChoices;
	readonly onChoices: (choices: ColumnChoices) => void;
}

/** Each column of a file with its first cells, and a choice of what it is read as. */
export function ColumnFields({ preview, choices, onChoices }: ColumnFieldsProps) {
	const texts = useTexts(importTexts);
	const base = useId();
	const { headers, rows, columns } = preview;
	const examplesOf = (place: number) => [
		...new Set(rows.map((row) => row[place] ?? "").filter((cell) => cell !== "")),
	];
	return (
		<ul className="import-columns">
			{headers.map(({ header }, place) =>
				header === "" ? null : (
					// biome-ignore lint/suspicious/noArrayIndexKey: the columns of a file never change places.
					<li key={place}>
						<div>
							<Label htmlFor={`${base}${place}`}>{header}</Label>
							<span className="import-example">{examplesOf(place).slice(0, 3).join(" · ")}</span>
						</div>
						<Select
							id={`${base}${place}`}
							aria-label={texts.columnFor(header)}
							value={choices[place] ?? ""}
							onChange={(event) => onChoices(choices.with(place, event.target.value || null))}
						>
							<Select.Option value="">{texts.notRead}</Select.Option>
							{columns.map(({ field, header: name, required }) => (
								<Select.Option key={field} value={field}>
									{required ? `${name} (${texts.must})` : name}
								</Select.Option>
							))}
						</Select>
					</li>
				),
			)}
		</ul>
	);
}
