import { createContext, useContext } from "react";
import type { FormState, FormValues } from "./use-form.ts";

interface FormScene {
	/** Begins every field's id. */
	readonly base: string;
	readonly form: FormState<FormValues>;
}

export const FormContext = createContext<FormScene | undefined>(undefined);

/** What a field needs of the form it stands in. */
export function useField(name: string) {
	const scene = useContext(FormContext);
	if (scene === undefined) throw new Error(`The field ${name} stands in no form.`);
	const { base, form } = scene;
	return {
		id: `${base}${name}`,
		name,
		value: form.values[name],
		label: form.labels[name] ?? name,
		error: form.faults[name],
		set: (value: string | boolean | readonly string[]) => form.set(name as never, value as never),
	};
}
