/** Occupations of the care services as SSB's table 14533 divides them. */
export const careOccupations = [
	{ code: "01", name: "Sykepleiere" },
	{ code: "02", name: "Spesialsykepleiere" },
	{ code: "03", name: "Helsefagarbeidere mv." },
	{ code: "04", name: "Hjemmehjelper og andre pleiemedarbeidere" },
	{ code: "05", name: "Vernepleiere" },
	{ code: "06", name: "Barnevernspedagoger, miljøterapeuter, sosionomer mv." },
	{ code: "07a", name: "Ledere av helse-, omsorgs- og sosialtjenester" },
	{ code: "07b", name: "Andre ledere" },
	{ code: "07c", name: "Kjøkkenyrker" },
	{ code: "07d", name: "Renholdere og vaktmestre mv." },
	{ code: "07e", name: "Saksbehandlere og kontormedarbeidere mv." },
	{ code: "08", name: "Ergoterapeuter" },
	{ code: "09", name: "Andre helserelaterte yrker" },
	{ code: "99", name: "Uspesifisert" },
] as const;

export type CareOccupationCode = (typeof careOccupations)[number]["code"];

/** Agreed FTE (avtalte årsverk), whole. Null: SSB gives no figure, which is not 0. */
export interface FteByOccupation {
	readonly municipalityNumber: string;
	/** As the table's own row "I alt" has it: rounded by itself, so up to 2 from the sum of the rows. */
	readonly total: number;
	readonly fte: Readonly<Record<CareOccupationCode, number | null>>;
}

export const fteSource = {
	table: "14533",
	title: "Avtalte årsverk i omsorgstjenestene, etter yrke (K)",
	year: 2025,
	citation: "Kilde: Statistisk sentralbyrå, tabell 14533",
	licence: "CC BY 4.0",
} as const;

function row(
	municipalityNumber: string,
	total: number,
	figures: readonly (number | null)[],
): FteByOccupation {
	const fte = Object.fromEntries(
		careOccupations.map(({ code }, index) => [code, figures[index] ?? null]),
	) as Record<CareOccupationCode, number | null>;
	return { municipalityNumber, total, fte };
}

/** Kilde: Statistisk sentralbyrå, tabell 14533 (CC BY 4.0), 2025. In the order of the occupations above. */
export const fteByOccupation2025: readonly FteByOccupation[] = [
	row("3407", 1129, [126, 73, 359, 342, 59, 65, 45, 2, 27, 3, 23, 3, 2, null]),
	row("3442", 575, [66, 16, 175, 180, 23, 38, 20, 10, 17, 0, 26, null, 2, null]),
	row("3443", 396, [51, 7, 135, 128, 23, 14, 15, 1, 10, 4, 7, null, 1, 0]),
	row("3447", 202, [28, 10, 70, 62, 8, 4, 2, 7, 7, null, 1, 2, 1, null]),
	row("3448", 263, [41, 11, 116, 63, 5, 6, null, 8, 8, 4, null, null, 0, 0]),
];

/** The figures of a municipality. Only for numbers of the table. */
export function getFteByOccupation(municipalityNumber: string): FteByOccupation {
	const found = fteByOccupation2025.find((each) => each.municipalityNumber === municipalityNumber);
	if (found === undefined) throw new Error(`No figures for municipality ${municipalityNumber}`);
	return found;
}
