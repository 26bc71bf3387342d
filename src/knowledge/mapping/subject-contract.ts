import { z } from "zod";
import { identifierField } from "../../machinery/http/listing/fields.ts";
import type { Translated } from "../../machinery/languages/language.ts";
import { wordsField } from "../../people/organisation/text-without-identity-number.ts";

/** What is declared or wished for: a competence of the catalogue, or a name where the catalogue does not have it. */
export const subjectFields = {
	competence: identifierField.nullable().default(null),
	proposedName: wordsField(200)
		.nullable()
		.default(null)
		.meta({ description: "Where the catalogue does not have it; one of the two." }),
};

export function judgeSubject({
	value: { competence, proposedName },
	issues,
}: z.core.ParsePayload<{
	readonly competence: string | null;
	readonly proposedName: string | null;
}>) {
	if ((competence === null) !== (proposedName === null)) return;
	const params = { detail: oneSubject };
	issues.push({ code: "custom", input: competence, path: ["competence"], params });
}

const oneSubject: Translated<string> = {
	nb: "Velg en kompetanse i katalogen, eller skriv hva den heter når den ikke står der.",
	nn: "Vel ein kompetanse i katalogen, eller skriv kva han heiter når han ikkje står der.",
	en: "Choose a competence of the catalogue, or write its name when it is not there.",
};

export const personShown = z.object({
	id: identifierField,
	staffNumber: z.string(),
	name: z.string().nullable(),
});

export const competenceShown = z.object({ id: identifierField, name: z.string() });
