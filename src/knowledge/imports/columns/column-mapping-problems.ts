import type { Translated } from "../../../machinery/languages/language.ts";

export const columnMappingProblems = {
	thereAlready: {
		nb: "Det er allerede lagret hva kolonnene i denne typen fil betyr. Endre det som er lagret.",
		nn: "Det er alt lagra kva kolonnane i denne typen fil tyder. Endre det som er lagra.",
		en: "What the columns of this kind of file mean has been saved already. Change what is saved.",
	},
	saidTwice: {
		nb: "Overskriften står flere ganger. Behold den én gang.",
		nn: "Overskrifta står fleire gonger. Behald ho éin gong.",
		en: "The header stands more than once. Keep it once.",
	},
	noSuchColumn(fields: readonly string[]): Translated<string> {
		const names = fields.join(", ");
		return {
			nb: `Denne typen fil har ingen slik kolonne. Velg en av: ${names}.`,
			nn: `Denne typen fil har ingen slik kolonne. Vel ein av: ${names}.`,
			en: `This kind of file has no such column. Choose one of: ${names}.`,
		};
	},
};
