import { Textfield } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useField } from "../../forms/form-context.ts";
import { competenceNamesQuery } from "./signal-queries.ts";

/** The name of a competence, with the catalogue's names suggested while typing. Another name may be written. */
export function CompetenceNameField({
	name,
	hint,
}: {
	readonly name: string;
	readonly hint: string;
}) {
	const { id, value, label, error, set } = useField(name);
	const names = useSuspenseQuery(competenceNamesQuery).data;
	return (
		<div>
			<Textfield
				id={id}
				name={name}
				label={label}
				description={hint}
				value={String(value ?? "")}
				error={error}
				list={`${id}-names`}
				autoComplete="off"
				aria-required
				onChange={(event) => set(event.target.value)}
			/>
			<datalist id={`${id}-names`}>
				{names.map((each) => (
					<option key={each} value={each} />
				))}
			</datalist>
		</div>
	);
}
