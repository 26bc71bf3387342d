import {
	dateColumn,
	textColumn,
	wholeNumberColumn,
	wordColumn,
	yesNoColumn,
} from "../../../machinery/importing/columns/column-kinds.ts";
import type { Evidence } from "../model.ts";
import { evidenceChoices } from "./evidence-choices.ts";

/** The columns of the holdings file (files in: "holdings"). */
export const holdingsColumns = {
	personId: textColumn(
		{
			field: "person_id",
			nb: "ansattnr",
			nn: "tilsettnr",
			required: true,
			personal: true,
			explanation: {
				nb: "Ansattnummeret, skrevet som i ansattfilen. Aldri fødselsnummer.",
				nn: "Tilsettnummeret, skrive som i tilsettfila. Aldri fødselsnummer.",
				en: "The staff number, written as in the staff file. Never a national identity number.",
			},
			example: "10234",
		},
		false,
	),
	competence: textColumn({
		field: "competence",
		nb: "kompetanse",
		nn: "kompetanse",
		required: true,
		explanation: {
			nb: "Navnet på kompetansen, skrevet som i katalogfilen hvis du bruker en.",
			nn: "Namnet på kompetansen, skrive som i katalogfila om du bruker ei.",
			en: "The name of the competence, written as in the catalogue file if there is one.",
		},
		example: "Legemiddelhåndtering",
	}),
	level: wholeNumberColumn(
		{
			field: "level",
			nb: "nivå",
			nn: "nivå",
			explanation: {
				nb: "0 ingen opplæring, 1 trenger veiledning, 2 selvstendig i kjente situasjoner, 3 også i ukjente, 4 kan lære opp andre. Tom betyr 2.",
				nn: "0 inga opplæring, 1 treng rettleiing, 2 sjølvstendig i kjende situasjonar, 3 òg i ukjende, 4 kan lære opp andre. Tom tyder 2.",
				en: "0 no training, 1 needs guidance, 2 independent in known situations, 3 also in unknown ones, 4 can teach others. Empty means 2.",
			},
			example: "3",
		},
		{ from: 0, to: 4 },
	),
	from: dateColumn({
		field: "from",
		nb: "gyldig fra",
		nn: "gyldig frå",
		explanation: {
			nb: "Første dag kompetansen gjelder.",
			nn: "Første dag kompetansen gjeld.",
			en: "The first day that the competence is valid.",
		},
		example: "15.03.2025",
	}),
	to: dateColumn({
		field: "to",
		nb: "gyldig til",
		nn: "gyldig til",
		explanation: {
			nb: "Siste dag kompetansen gjelder. Er cellen tom, gjelder den så lenge katalogen sier, regnet fra første dag. Sier katalogen ingenting, går den ikke ut.",
			nn: "Siste dag kompetansen gjeld. Er cella tom, gjeld han så lenge katalogen seier, rekna frå første dag. Seier katalogen ingenting, går han ikkje ut.",
			en: "The last day that the competence is valid. If empty, it is valid for as long as the catalogue says, counted from the first day. If the catalogue says nothing, it does not expire.",
		},
		example: "14.03.2028",
	}),
	evidence: wordColumn<Evidence>(
		{
			field: "evidence",
			nb: "dokumentasjon",
			nn: "dokumentasjon",
			explanation: {
				nb: "Hvordan kompetansen er dokumentert. Tom betyr egenerklært.",
				nn: "Korleis kompetansen er dokumentert. Tom tyder eigenerklært.",
				en: "What evidence there is. Empty means self-declared.",
			},
			example: { nb: "dokumentert", nn: "dokumentert", en: "documented" },
		},
		evidenceChoices,
	),
	inUse: yesNoColumn({
		field: "in_use",
		nb: "i bruk",
		nn: "i bruk",
		explanation: {
			nb: "Om personen bruker kompetansen i arbeidet nå. Tom betyr ja.",
			nn: "Om personen bruker kompetansen i arbeidet no. Tom tyder ja.",
			en: "Whether the person uses the competence at work now. Empty means yes.",
		},
		example: { nb: "ja", nn: "ja", en: "yes" },
	}),
	willingToShare: yesNoColumn({
		field: "willing_to_share",
		nb: "kan dele",
		nn: "kan dele",
		explanation: {
			nb: "Om personen vil lære den bort til andre.",
			nn: "Om personen vil lære han bort til andre.",
			en: "Whether the person is willing to teach it to others.",
		},
		example: { nb: "nei", nn: "nei", en: "no" },
	}),
};
