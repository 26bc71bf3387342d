import {
	Checkbox,
	Field,
	Fieldset,
	Label,
	Radio,
	Select,
	Textfield,
	ValidationMessage,
} from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { useField } from "./form-context.ts";
import { formTexts } from "./form-texts.ts";

interface FieldProps {
	/** The key among the form's values. Its label is the form's. */
	readonly name: string;
	readonly hint?: ReactNode;
	readonly required?: boolean;
	readonly autoComplete?: string;
}

export interface Choice {
	readonly value: string;
	readonly label: string;
	/** Choices of one group stand together under its name. */
	readonly group?: string;
}

function useLabel(label: string, required: boolean | undefined) {
	const { optional } = useTexts(formTexts);
	return required ? label : `${label} (${optional})`;
}

/** One line of text, or a number, day or address as `type` says. Numbers are kept as typed; the form's owner reads them. */
export function TextField({
	name,
	hint,
	required,
	type = "text",
	multiline,
	rows,
	suffix,
	inputMode,
	autoComplete,
}: FieldProps & {
	readonly type?: "text" | "date" | "email" | "number" | "password";
	readonly multiline?: boolean;
	readonly rows?: number;
	readonly suffix?: string;
	readonly inputMode?: "numeric" | "decimal";
}) {
	const { id, value, label, error, set } = useField(name);
	const shown = useLabel(label, required);
	const both = {
		...{ id, name, label: shown, value: String(value ?? ""), error },
		...(hint === undefined ? {} : { description: hint }),
		...(required ? { "aria-required": true } : {}),
		...(autoComplete === undefined ? {} : { autoComplete }),
	};
	return multiline ? (
		<Textfield {...both} multiline rows={rows ?? 4} onChange={(event) => set(event.target.value)} />
	) : (
		<Textfield
			{...both}
			type={type}
			{...(suffix === undefined ? {} : { suffix })}
			{...(inputMode === undefined ? {} : { inputMode })}
			onChange={(event) => set(event.target.value)}
		/>
	);
}

/** One of a list. Without `required` the empty choice can be made. */
export function SelectField({
	name,
	hint,
	required,
	choices,
}: FieldProps & { readonly choices: readonly Choice[] }) {
	const { id, value, label, error, set } = useField(name);
	const texts = useTexts(formTexts);
	const shown = useLabel(label, required);
	const groups = [...new Set(choices.map(({ group }) => group))];
	const show = (some: readonly Choice[]) =>
		some.map((choice) => (
			<Select.Option key={choice.value} value={choice.value}>
				{choice.label}
			</Select.Option>
		));
	return (
		<Field>
			<Label htmlFor={id}>{shown}</Label>
			{hint !== undefined && <Field.Description>{hint}</Field.Description>}
			<Select
				id={id}
				name={name}
				value={String(value ?? "")}
				aria-invalid={error !== undefined || undefined}
				aria-required={required || undefined}
				onChange={(event) => set(event.target.value)}
			>
				<Select.Option value="">{texts.choose}</Select.Option>
				{groups.map((group) =>
					group === undefined ? (
						show(choices.filter((choice) => choice.group === undefined))
					) : (
						<Select.Optgroup key={group} label={group}>
							{show(choices.filter((choice) => choice.group === group))}
						</Select.Optgroup>
					),
				)}
			</Select>
			{error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
		</Field>
	);
}

/** One of a few, all in sight. */
export function RadioField({
	name,
	hint,
	required,
	choices,
}: FieldProps & { readonly choices: readonly (Choice & { readonly hint?: string })[] }) {
	const { id, value, label, error, set } = useField(name);
	const shown = useLabel(label, required);
	return (
		<Fieldset id={id} tabIndex={-1}>
			<Fieldset.Legend>{shown}</Fieldset.Legend>
			{hint !== undefined && <Fieldset.Description>{hint}</Fieldset.Description>}
			{choices.map((choice) => (
				<Radio
					key={choice.value}
					name={id}
					value={choice.value}
					label={choice.label}
					{...(choice.hint === undefined ? {} : { description: choice.hint })}
					checked={value === choice.value}
					onChange={() => set(choice.value)}
				/>
			))}
			{error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
		</Fieldset>
	);
}

/** Yes or no. */
export function CheckField({ name, hint }: FieldProps) {
	const { id, value, label, error, set } = useField(name);
	return (
		<Checkbox
			id={id}
			name={name}
			value="yes"
			label={label}
			{...(hint === undefined ? {} : { description: hint })}
			{...(error === undefined ? {} : { error })}
			checked={value === true}
			onChange={(event) => set(event.target.checked)}
		/>
	);
}

/** Any number of a list. */
export function CheckListField({
	name,
	hint,
	choices,
}: FieldProps & { readonly choices: readonly Choice[] }) {
	const { id, value, label, error, set } = useField(name);
	const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
	return (
		<Fieldset id={id} tabIndex={-1}>
			<Fieldset.Legend>{label}</Fieldset.Legend>
			{hint !== undefined && <Fieldset.Description>{hint}</Fieldset.Description>}
			{choices.map((choice) => (
				<Checkbox
					key={choice.value}
					name={name}
					value={choice.value}
					label={choice.label}
					checked={chosen.includes(choice.value)}
					onChange={(event) =>
						set(
							event.target.checked
								? [...chosen, choice.value]
								: chosen.filter((one) => one !== choice.value),
						)
					}
				/>
			))}
			{error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
		</Fieldset>
	);
}
