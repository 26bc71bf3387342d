import { Field, Input, Label } from "@digdir/designsystemet-react";
import { type DragEvent, useId, useState } from "react";
import { useTexts } from "../../language/language-provider.tsx";
import { importTexts } from "./import-texts.ts";

/** Takes files by choosing them, or by dropping them on it. */
export function FileChooser({
	onChosen,
}: {
	readonly onChosen: (files: readonly File[]) => Promise<void>;
}) {
	const texts = useTexts(importTexts);
	const id = useId();
	const [isOver, setOver] = useState(false);
	const take = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		void onChosen([...event.dataTransfer.files]);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the field within does the same by keyboard.
		<div
			className="import-drop"
			data-over={isOver}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={take}
		>
			<Field>
				<Label htmlFor={id}>{texts.choose}</Label>
				<Field.Description>{texts.chooseHint}</Field.Description>
				<Input
					id={id}
					type="file"
					multiple
					accept=".csv,.xlsx,text/csv"
					onChange={async (event) => {
						const input = event.currentTarget;
						await onChosen([...(input.files ?? [])]);
						input.value = "";
					}}
				/>
			</Field>
			<p className="quiet">{texts.drop}</p>
		</div>
	);
}
