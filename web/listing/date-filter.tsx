import { Textfield } from "@digdir/designsystemet-react";
import { useList } from "./use-list.ts";

interface DateFilterProps {
	/** The filter's name in the address and the API. */
	readonly name: string;
	readonly label: string;
}

/** A list's first or last day. A day that is not whole yet asks nothing. */
export function DateFilter({ name, label }: DateFilterProps) {
	const { values, change } = useList<string>();
	return (
		<Textfield
			type="date"
			label={label}
			defaultValue={values[name] ?? ""}
			key={values[name] ?? ""}
			onBlur={(event) => {
				if (event.target.value !== (values[name] ?? "")) change({ [name]: event.target.value });
			}}
		/>
	);
}
