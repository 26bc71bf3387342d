import { Select, Table } from "@digdir/designsystemet-react";
import { useTexts } from "../../language/language-provider.tsx";
import type { ColumnChoices } from "./column-choices.ts";
import type { FilePreview } from "./import-queries.ts";
import { importTexts } from "./import-texts.ts";

interface ColumnTableProps {
	readonly preview: FilePreview;
	readonly choices: ColumnChoices;
	readonly onChoices: (choices: ColumnChoices) => void;
}

/** Each column of a file with its first cells, and a choice of what it is read as. */
export function ColumnTable({ preview, choices, onChoices }: ColumnTableProps) {
	const texts = useTexts(importTexts);
	const { headers, rows, columns } = preview;
	const examplesOf = (place: number) => [
		...new Set(rows.map((row) => row[place] ?? "").filter((cell) => cell !== "")),
	];
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
		<section className="scroll import-columns" aria-label={texts.mapColumns} tabIndex={0}>
			<Table>
				<Table.Head>
					<Table.Row>
						<Table.HeaderCell scope="col">{texts.header}</Table.HeaderCell>
						<Table.HeaderCell scope="col">{texts.column}</Table.HeaderCell>
						<Table.HeaderCell scope="col">{texts.example}</Table.HeaderCell>
					</Table.Row>
				</Table.Head>
				<Table.Body>
					{headers.map(({ header }, place) =>
						header === "" ? null : (
							// biome-ignore lint/suspicious/noArrayIndexKey: the columns of a file never change places.
							<Table.Row key={place}>
								<Table.HeaderCell scope="row">{header}</Table.HeaderCell>
								<Table.Cell>
									<Select
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
								</Table.Cell>
								<Table.Cell>
									<span className="import-example">
										{examplesOf(place).slice(0, 3).join(" · ")}
									</span>
								</Table.Cell>
							</Table.Row>
						),
					)}
				</Table.Body>
			</Table>
		</section>
	);
}
