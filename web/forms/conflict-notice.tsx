import { Alert, Button, Heading, Paragraph, Radio, Table } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { formTexts } from "./form-texts.ts";
import type { Conflict, FormState, FormValues } from "./use-form.ts";

interface ConflictProps<Values extends FormValues> {
	readonly form: FormState<Values>;
	readonly conflict: Conflict<Values>;
}

/** Both versions beside each other, field by field; the user chooses what holds. */
export function ConflictNotice<Values extends FormValues>({
	form,
	conflict,
}: ConflictProps<Values>) {
	const texts = useTexts(formTexts);
	const group = useId();
	const differing = Object.keys(form.labels).filter(
		(name) => JSON.stringify(form.values[name]) !== JSON.stringify(conflict.theirs[name]),
	);
	const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
	const write = (value: FormValues[string] | undefined) => {
		if (typeof value === "boolean") return value ? texts.yes : texts.no;
		const text = Array.isArray(value) ? value.join(", ") : String(value ?? "");
		return text === "" ? texts.empty : text;
	};
	const choose = (name: string, isTheirs: boolean) =>
		setTheirs((before) => {
			const next = new Set(before);
			if (isTheirs) next.add(name);
			else next.delete(name);
			return next;
		});
	const settle = () =>
		form.settle({
			...form.values,
			...Object.fromEntries([...theirs].map((name) => [name, conflict.theirs[name]])),
		});
	return (
		<Alert data-color="warning" role="alert">
			<Heading level={2} data-size="xs">
				{texts.conflict}
			</Heading>
			<Paragraph>{texts.conflictLead}</Paragraph>
			<div className="scroll">
				<Table>
					<Table.Head>
						<Table.Row>
							<Table.HeaderCell scope="col">{texts.field}</Table.HeaderCell>
							<Table.HeaderCell scope="col">{texts.mine}</Table.HeaderCell>
							<Table.HeaderCell scope="col">{texts.theirs}</Table.HeaderCell>
						</Table.Row>
					</Table.Head>
					<Table.Body>
						{differing.map((name) => (
							<Table.Row key={name}>
								<Table.HeaderCell scope="row">{form.labels[name]}</Table.HeaderCell>
								{[false, true].map((isTheirs) => (
									<Table.Cell key={String(isTheirs)}>
										<p>{write((isTheirs ? conflict.theirs : form.values)[name])}</p>
										<Radio
											name={`${group}${name}`}
											value={isTheirs ? "theirs" : "mine"}
											label={`${form.labels[name]}: ${isTheirs ? texts.useTheirs : texts.useMine}`}
											checked={theirs.has(name) === isTheirs}
											onChange={() => choose(name, isTheirs)}
										/>
									</Table.Cell>
								))}
							</Table.Row>
						))}
					</Table.Body>
				</Table>
			</div>
			<Button type="button" onClick={settle}>
				{texts.settle}
			</Button>
		</Alert>
	);
}
