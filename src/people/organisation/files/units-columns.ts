import { textColumn, wordColumn } from "../../../machinery/importing/columns/column-kinds.ts";
import { type KostraFunction, kostraFunctions } from "../model.ts";

/** The columns of the units file (files in: "units"). */
export const unitsColumns = {
	code: textColumn({
		field: "code",
		nb: "kode",
		nn: "kode",
		required: true,
		explanation: {
			nb: "Enhetens egen kode. Ansattfilen og kravfilen kan bruke den i stedet for hele navnet.",
			nn: "Koden til eininga. Tilsettfila og kravfila kan bruke han i staden for heile namnet.",
			en: "The unit's own code. The staff and requirements files may use it instead of the full path.",
		},
		example: "SH1",
	}),
	name: textColumn({
		field: "name",
		nb: "navn",
		nn: "namn",
		required: true,
		explanation: {
			nb: "Enhetens navn, uten navnene på enhetene over.",
			nn: "Namnet på eininga, utan namna på einingane over.",
			en: "The unit's name, without the names of the units above.",
		},
		example: { nb: "Solbakken sykehjem", nn: "Solbakken sjukeheim", en: "Solbakken nursing home" },
	}),
	parent: textColumn({
		field: "parent",
		nb: "overordnet",
		nn: "overordna",
		explanation: {
			nb: "Koden til enheten over. Tom for øverste nivå.",
			nn: "Koden til eininga over. Tom for øvste nivå.",
			en: "The code of the unit above. Empty for the top level.",
		},
		example: "HO",
	}),
	kostra: wordColumn<KostraFunction>(
		{
			field: "kostra",
			nb: "kostra-funksjon",
			nn: "kostra-funksjon",
			explanation: {
				nb: "KOSTRA-funksjonen som enheten fører på.",
				nn: "KOSTRA-funksjonen som eininga fører på.",
				en: "The KOSTRA function that the unit's accounts use.",
			},
			example: "253",
		},
		kostraFunctions.map((code) => [code, { nb: code, nn: code, en: code }] as const),
	),
};
