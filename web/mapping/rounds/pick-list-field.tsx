import {
	Button,
	Field,
	Fieldset,
	Label,
	Select,
	ValidationMessage,
} from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import type { Choice } from "../../forms/fields.tsx";
import { useField } from "../../forms/form-context.ts";
import { formTexts } from "../../forms/form-texts.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { roundTexts } from "./round-texts.ts";

interface PickListProps {
	readonly name: string;
	readonly hint: string;
	readonly choices: readonly Choice[];
}

/** Any number of a long list: chosen one by one, in an order that stays. */
export function PickListField({ name, hint, choices }: PickListProps) {
	const texts = useTexts(roundTexts);
	const { choose } = useTexts(formTexts);
	const { id, value, label, error, set } = useField(name);
	const list = useId();
	const [next, setNext] = useState("");
	const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
	const nameOf = (key: string) => choices.find((choice) => choice.value === key)?.label ?? key;
	return (
		<Fieldset id={id} tabIndex={-1}>
			<Fieldset.Legend>{label}</Fieldset.Legend>
			<Fieldset.Description>{hint}</Fieldset.Description>
			<ul className="card-list">
				{chosen.map((key) => (
					<li key={key} className="card-head">
						<span>{nameOf(key)}</span>
						<Button
							type="button"
							variant="tertiary"
							onClick={() => set(chosen.filter((one) => one !== key))}
						>
							{texts.remove(nameOf(key))}
						</Button>
					</li>
				))}
			</ul>
			<Field>
				<Label htmlFor={list}>{`${texts.add}: ${label.toLocaleLowerCase("nb")}`}</Label>
				<Select id={list} value={next} onChange={({ target }) => setNext(target.value)}>
					<Select.Option value="">{choose}</Select.Option>
					{choices
						.filter((choice) => !chosen.includes(choice.value))
						.map((choice) => (
							<Select.Option key={choice.value} value={choice.value}>
								{choice.label}
							</Select.Option>
						))}
				</Select>
			</Field>
			<Button
				type="button"
				variant="secondary"
				aria-disabled={next === "" || undefined}
				onClick={() => {
					if (next === "") return;
					set([...chosen, next]);
					setNext("");
				}}
			>
				{`${texts.add}: ${label.toLocaleLowerCase("nb")}`}
			</Button>
			{error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
		</Fieldset>
	);
}
