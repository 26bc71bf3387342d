import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useList } from "./use-list.ts";

interface FilterSelectProps {
	/** The filter's name in the address and the API. */
	readonly name: string;
	readonly label: string;
	/** What the choice of no filter is called, as "Alle enheter". */
	readonly all: string;
	readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One filter of a list. */
export function FilterSelect({ name, label, all, choices }: FilterSelectProps) {
	const id = useId();
	const { values, change } = useList<string>();
	return (
		<Field>
			<Label htmlFor={id}>{label}</Label>
			<Select
				id={id}
				value={values[name] ?? ""}
				onChange={(event) => change({ [name]: event.target.value })}
			>
				<Select.Option value="">{all}</Select.Option>
				{choices.map(({ value, label: shown }) => (
					<Select.Option key={value} value={value}>
						{shown}
					</Select.Option>
				))}
			</Select>
		</Field>
	);
}
