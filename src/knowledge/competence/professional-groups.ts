import type { Criticality } from "./model.ts";

/** A profession with health or social education, and how to know it in the groups that payrolls write. */
export interface Profession {
	/** The Norwegian title, as the product writes it. */
	readonly title: string;
	/** Matches a group in lower case: bokmål, nynorsk or English, singular or plural. */
	readonly pattern: RegExp;
	/** How much depends on the profession. A suggestion: the municipality decides. */
	readonly criticality: Criticality;
	/**
	 * Whether helse- og omsorgstjenesteloven § 3-2 names the profession among those that a municipality must have.
	 * Checked for psychologists only; the rest of the list is a suggestion to be checked against the law.
	 */
	readonly namedInLaw: boolean;
}

/** Narrow titles stand before the wide ones that they contain: the first that matches counts. */
export const professions: readonly Profession[] = [
	profession(
		"Helsesykepleier",
		/helsesykepl|helsesjukepl|helsesøster|public health nurse/u,
		3,
		true,
	),
	profession("Jordmor", /jordmor|jordmødre|midwi/u, 3, true),
	profession(
		"Spesialsykepleier",
		/spesialsykepl|spesialsjukepl|(psykiatrisk|geriatrisk|kreft|intensiv|klinisk) ?(allmenn)?s(y|ju)kepl|specialist nurse/u,
		3,
		false,
	),
	profession(
		"Helsefagarbeider",
		/helsefagarb|hjelpepl|omsorgsarb|(?<!\p{L})fagarbeid|health ?-?care worker|auxiliary nurse|nursing auxiliar|practical nurse/u,
		2,
		false,
	),
	profession("Sykepleier", /sykepl|sjukepl|(?<!\p{L})nurses?(?!\p{L})/u, 3, true),
	profession("Vernepleier", /vernepl|social educator/u, 3, false),
	profession(
		"Lege",
		/(?<!\p{L})((over|fast|kommune|tilsyns|allmenn|sykehjems|sjukeheims)?lege|legar|physician|doctor)(n|ne|r|s)?(?!\p{L})/u,
		3,
		true,
	),
	profession("Fysioterapeut", /fysioterap|physiotherap/u, 2, true),
	profession("Ergoterapeut", /ergoterap|occupational therap/u, 2, true),
	profession("Psykolog", /psykolog|psychologist/u, 2, true),
	profession("Sosionom", /sosionom|social worker/u, 2, false),
	profession("Barnevernspedagog", /barneverns?pedagog|child welfare/u, 2, false),
	profession("Miljøterapeut", /miljøterap|miljoterap/u, 2, false),
	profession("Klinisk ernæringsfysiolog", /ernæringsfys|ernaeringsfys|dietit|dietician/u, 2, false),
	profession("Farmasøyt", /farmasøyt|farmasoyt|pharmacist/u, 2, false),
	profession("Bioingeniør", /bioingeni/u, 2, false),
	profession("Tannpleier", /tannplei|dental hygien/u, 2, false),
	profession("Helsesekretær", /helsesekr|medical secretar/u, 1, false),
	profession("Aktivitør", /aktivitør|aktivitor/u, 1, false),
	profession("Barne- og ungdomsarbeider", /ungdomsarbeid/u, 1, false),
];

/** Groups that are no profession of their own, whatever else their name holds: "Sykepleierstudent", "Pleieassistent". */
const withoutHealthEducation =
	/ufagl|uutdan|assistent|assistant|unskilled|student|lærling|laerling|apprentice|(?<!\p{L})ut[ea]n(?!\p{L})|without|heimehjelp|hjemmehjelp|ikke.?fagl|ikkje.?fagl/u;

const leadershipAndService =
	/leder(?!\p{L})|ledere|(?<!p)leiar|leader|manager|service|administra|kjøkken|kjokken|kitchen|kokk|renhold|reinhald|cleaner|vaktmester|vaktmeister|sjåfør|driver|konsulent|rådgiver|rådgivar|merkantil|økonomi|kontor|vaskeri/u;

/** Whether a group is unskilled, in training, leadership, administration or service. */
export function isOutsideProfessions(group: string): boolean {
	const text = group.toLowerCase();
	return withoutHealthEducation.test(text) || leadershipAndService.test(text);
}

/** The profession that a group's name stands for; undefined for others and for names that are not known. */
export function findProfession(group: string): Profession | undefined {
	const text = group.toLowerCase();
	if (isOutsideProfessions(group)) return undefined;
	return professions.find(({ pattern }) => pattern.test(text));
}

function profession(
	title: string,
	pattern: RegExp,
	criticality: Criticality,
	namedInLaw: boolean,
): Profession {
	return { title, pattern, criticality, namedInLaw };
}
