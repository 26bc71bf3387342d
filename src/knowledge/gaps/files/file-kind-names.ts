import type { Translated } from "../../../machinery/languages/language.ts";

/** What a file is called: as a workbook's sheet, and as a template. */
export const fileKindNames = {
	staff: { nb: "ansatte", nn: "tilsette", en: "staff" },
	units: { nb: "enheter", nn: "einingar", en: "units" },
	catalogue: { nb: "katalog", nn: "katalog", en: "catalogue" },
	holdings: { nb: "kompetanse", nn: "kompetanse", en: "holdings" },
	requirements: { nb: "krav", nn: "krav", en: "requirements" },
	positions: { nb: "stillinger", nn: "stillingar", en: "positions" },
	turnover: { nb: "avgang", nn: "avgang", en: "turnover" },
} as const satisfies Readonly<Record<string, Translated<string>>>;
