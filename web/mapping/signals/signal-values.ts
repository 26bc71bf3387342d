/** What the form of a signal holds, as typed. */
export interface SignalValues {
	readonly kind: string;
	readonly unit: string;
	readonly competence: string;
	readonly urgency: string;
	readonly persons: string;
	readonly fte: string;
	readonly validFrom: string;
	readonly validTo: string;
	readonly words: string;
	readonly [name: string]: string;
}

interface SavedSignal {
	readonly kind: string;
	readonly unit: { readonly id: string };
	readonly competence: { readonly name: string };
	readonly urgency: string;
	readonly persons: number | null;
	readonly fte: number | null;
	readonly validFrom: string;
	readonly validTo: string | null;
	readonly words: string | null;
}

export function valuesOf(signal: SavedSignal): SignalValues {
	return {
		kind: signal.kind,
		unit: signal.unit.id,
		competence: signal.competence.name,
		urgency: signal.urgency,
		persons: signal.persons === null ? "" : String(signal.persons),
		fte: signal.fte === null ? "" : String(signal.fte / 100).replace(".", ","),
		validFrom: signal.validFrom,
		validTo: signal.validTo ?? "",
		words: signal.words ?? "",
	};
}

/** A whole number above 0 as typed; undefined: it is not one. */
export function readWhole(typed: string): number | undefined {
	return /^[1-9]\d{0,3}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;
}

/** FTE as typed, with comma or point and at most two decimals, in hundredths; undefined: it is not that. */
export function readFte(typed: string): number | undefined {
	const found = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(typed.trim());
	if (found === null) return undefined;
	const hundredths = Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
	return hundredths > 0 ? hundredths : undefined;
}

/** What is sent of the terms. The server knows a name of the catalogue again. */
export function termsOf(values: SignalValues) {
	return {
		competenceName: values.competence,
		urgency: values.urgency as "now",
		persons: values.persons === "" ? null : (readWhole(values.persons) ?? null),
		fte: values.fte === "" ? null : (readFte(values.fte) ?? null),
		...(values.validFrom === "" ? {} : { validFrom: values.validFrom }),
		validTo: values.validTo === "" ? null : values.validTo,
		words: values.words,
	};
}
