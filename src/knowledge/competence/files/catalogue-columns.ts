import {
	namesColumn,
	textColumn,
	wholeNumberColumn,
	wordColumn,
} from "../../../machinery/importing/columns/column-kinds.ts";
import type { CompetenceKind } from "../model.ts";
import { kindChoices } from "./kind-choices.ts";

/** A hundred years: more than any authorisation lasts, and still a date that the calendar has. */
const longestValidity = 1_200;

/** The columns of the catalogue file (files in: "catalogue"). */
export const catalogueColumns = {
	competence: textColumn({
		field: "competence",
		nb: "kompetanse",
		nn: "kompetanse",
		required: true,
		explanation: {
			nb: "Navnet på kompetansen. De andre filene bruker nøyaktig dette navnet.",
			nn: "Namnet på kompetansen. Dei andre filene bruker nøyaktig dette namnet.",
			en: "The name of the competence. The other files use exactly this name.",
		},
		example: "Legemiddelhåndtering",
	}),
	kind: wordColumn<CompetenceKind>(
		{
			field: "kind",
			nb: "type",
			nn: "type",
			explanation: {
				nb: "Hva slags kompetanse det er.",
				nn: "Kva slag kompetanse det er.",
				en: "What kind of competence it is.",
			},
			example: { nb: "kurs", nn: "kurs", en: "course" },
		},
		kindChoices,
	),
	area: textColumn({
		field: "area",
		nb: "område",
		nn: "område",
		explanation: {
			nb: "Fagområdet kompetansen hører til.",
			nn: "Fagområdet kompetansen høyrer til.",
			en: "The field that the competence belongs to.",
		},
		example: { nb: "Legemidler", nn: "Legemiddel", en: "Medication" },
	}),
	validityMonths: wholeNumberColumn(
		{
			field: "validity_months",
			nb: "gyldighet måneder",
			nn: "gyldig månader",
			explanation: {
				nb: "Hvor mange måneder kompetansen gjelder. Tom når den ikke går ut.",
				nn: "Kor mange månader kompetansen gjeld. Tom når han ikkje går ut.",
				en: "How many months the competence is valid. Empty when it does not expire.",
			},
			example: "36",
		},
		{ from: 1, to: longestValidity },
	),
	implies: namesColumn({
		field: "implies",
		nb: "innebærer",
		nn: "inneber",
		explanation: {
			nb: "Andre kompetanser som alle med denne kompetansen også har.",
			nn: "Andre kompetansar som alle med denne kompetansen òg har.",
			en: "Other competences that everyone with this one also has.",
		},
		example: "Sykepleier | Førstehjelp",
	}),
	prerequisites: namesColumn({
		field: "prerequisites",
		nb: "forutsetter",
		nn: "føreset",
		explanation: {
			nb: "Kompetanser du må ha før du kan lære denne.",
			nn: "Kompetansar du må ha før du kan lære denne.",
			en: "Competences that you must have before you can learn this one.",
		},
		example: "Helsefagarbeider",
	}),
};
