import type { z } from "zod";
import type { Translated } from "../../languages/language.ts";
import type { InputFault } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, one fault for each place. `root` is put before the pointers: `/query`, `/path` or nothing. */
export function toInputFaults(issues: readonly Issue[], root: string): readonly InputFault[] {
	const faults = issues.flatMap((issue): InputFault[] => {
		const place = `${root}${toPointer(issue.path)}`;
		if (issue.code !== "unrecognized_keys") return [{ pointer: place, detail: describe(issue) }];
		return issue.keys.map((key) => ({
			pointer: `${place}${toPointer([key])}`,
			detail: unknownKey,
		}));
	});
	return faults.filter(
		({ pointer }, at) => faults.findIndex((fault) => fault.pointer === pointer) === at,
	);
}

/** RFC 6901. */
export function toPointer(path: readonly PropertyKey[]): string {
	return path
		.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
		.join("");
}

const unknownKey: Translated<string> = {
	nb: "Feltet er ukjent. Ta det bort, eller rett navnet.",
	nn: "Feltet er ukjent. Ta det bort, eller rett namnet.",
	en: "The field is unknown. Remove it, or correct its name.",
};

const missing: Translated<string> = {
	nb: "Dette må fylles ut.",
	nn: "Dette må fyllast ut.",
	en: "This is required.",
};

const expectedKinds: Readonly<Record<string, Translated<string>>> = {
	string: { nb: "en tekst", nn: "ein tekst", en: "a text" },
	number: { nb: "et tall", nn: "eit tal", en: "a number" },
	int: { nb: "et helt tall", nn: "eit heilt tal", en: "a whole number" },
	boolean: { nb: "true eller false", nn: "true eller false", en: "true or false" },
	array: { nb: "en liste", nn: "ei liste", en: "a list" },
	object: { nb: "et objekt", nn: "eit objekt", en: "an object" },
	record: { nb: "et objekt", nn: "eit objekt", en: "an object" },
	date: { nb: "en dato", nn: "ein dato", en: "a date" },
};

const formats: Readonly<Record<string, Translated<string>>> = {
	email: {
		nb: "Skriv en e-postadresse.",
		nn: "Skriv ei e-postadresse.",
		en: "Write an e-mail address.",
	},
	url: { nb: "Skriv en nettadresse.", nn: "Skriv ei nettadresse.", en: "Write a web address." },
};

function describe(issue: Issue): Translated<string> {
	switch (issue.code) {
		case "invalid_type": {
			if (issue.input === undefined) return missing;
			const kind = expectedKinds[issue.expected];
			return kind === undefined
				? wrongValue
				: {
						nb: `Skal være ${kind.nb}.`,
						nn: `Skal vere ${kind.nn}.`,
						en: `Must be ${kind.en}.`,
					};
		}
		case "too_small":
			return describeBound(issue.origin, "least", issue.minimum, issue.inclusive !== false);
		case "too_big":
			return describeBound(issue.origin, "most", issue.maximum, issue.inclusive !== false);
		case "not_multiple_of":
			return {
				nb: `Skal kunne deles på ${issue.divisor}.`,
				nn: `Skal kunne delast på ${issue.divisor}.`,
				en: `Must be a multiple of ${issue.divisor}.`,
			};
		case "invalid_value": {
			const values = issue.values.map(String).join(", ");
			return {
				nb: `Skal være en av: ${values}.`,
				nn: `Skal vere ein av: ${values}.`,
				en: `Must be one of: ${values}.`,
			};
		}
		case "invalid_format":
			return describeFormat(issue);
		case "invalid_key":
			return unknownKey;
		case "custom":
			return findOwnText(issue.params) ?? { ...wrongValue, en: issue.message };
		default:
			return wrongValue;
	}
}

const wrongValue: Translated<string> = {
	nb: "Verdien kan ikke brukes her.",
	nn: "Verdien kan ikkje brukast her.",
	en: "The value cannot be used here.",
};

function describeFormat(issue: Issue & { code: "invalid_format" }): Translated<string> {
	const known = formats[issue.format];
	if (known !== undefined) return known;
	const example = examples.find(([pattern]) => issue.pattern?.includes(pattern) === true)?.[1];
	if (example !== undefined) return example;
	return {
		nb: "Er ikke skrevet på den måten som trengs her.",
		nn: "Er ikkje skrive på den måten som trengst her.",
		en: issue.message.startsWith("Invalid")
			? "Is not written in the way needed here."
			: issue.message,
	};
}

/** Patterns of the fields that all rooms use. */
const examples: readonly (readonly [string, Translated<string>])[] = [
	[
		"[0-9a-f]{12}$",
		{
			nb: "Skal være en id: en UUID med små bokstaver.",
			nn: "Skal vere ein id: ein UUID med små bokstavar.",
			en: "Must be an id: a UUID in small letters.",
		},
	],
	[
		"\\d{4}-\\d{2}-\\d{2}",
		{
			nb: "Skal være en dato på formen ÅÅÅÅ-MM-DD.",
			nn: "Skal vere ein dato på forma ÅÅÅÅ-MM-DD.",
			en: "Must be a date written YYYY-MM-DD.",
		},
	],
];

function describeBound(
	origin: string,
	side: "least" | "most",
	bound: number | bigint,
	inclusive: boolean,
): Translated<string> {
	const nb = side === "least" ? "minst" : "høyst";
	const nn = side === "least" ? "minst" : "høgst";
	const en = side === "least" ? "at least" : "at most";
	if (origin === "string") {
		return {
			nb: `Skal ha ${nb} ${bound} tegn.`,
			nn: `Skal ha ${nn} ${bound} teikn.`,
			en: `Must have ${en} ${bound} characters.`,
		};
	}
	if (origin === "array" || origin === "set") {
		return {
			nb: `Listen skal ha ${nb} ${bound} i seg.`,
			nn: `Lista skal ha ${nn} ${bound} i seg.`,
			en: `Must have ${en} ${bound} in the list.`,
		};
	}
	if (!inclusive) {
		return side === "least"
			? {
					nb: `Skal være mer enn ${bound}.`,
					nn: `Skal vere meir enn ${bound}.`,
					en: `Must be more than ${bound}.`,
				}
			: {
					nb: `Skal være mindre enn ${bound}.`,
					nn: `Skal vere mindre enn ${bound}.`,
					en: `Must be less than ${bound}.`,
				};
	}
	return {
		nb: `Skal være ${nb} ${bound}.`,
		nn: `Skal vere ${nn} ${bound}.`,
		en: `Must be ${en} ${bound}.`,
	};
}

/** A rule of a room says what is wrong in the user's languages with `params: { detail: { nb, nn, en } }`. */
function findOwnText(params: Readonly<Record<string, unknown>> | undefined) {
	return params?.detail as Translated<string> | undefined;
}
