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
				nb: "Ansattnummeret, skrevet som i ansattfila. Aldri fødselsnummer.",
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
			nb: "Navnet på kompetansen, skrevet som i katalogfila når den er med.",
			nn: "Namnet på kompetansen, skrive som i katalogfila når ho er med.",
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
				nn: "0 inga opplæring, 1 treng rettleiing, 2 sjølvstendig i kjende situasjonar, 3 også i ukjende, 4 kan lære opp andre. Tom tyder 2.",
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
			nb: "Siste dag. Tom: katalogens gyldighet fra første dag, ellers uten slutt.",
			nn: "Siste dag. Tom: gyldigheita i katalogen frå første dag, elles utan slutt.",
			en: "The last day. Empty: the catalogue's validity from the first day, else without end.",
		},
		example: "14.03.2028",
	}),
	evidence: wordColumn<Evidence>(
		{
			field: "evidence",
			nb: "dokumentasjon",
			nn: "dokumentasjon",
			explanation: {
				nb: "Hvordan en vet det. Tom betyr egenerklært.",
				nn: "Korleis ein veit det. Tom tyder eigenerklært.",
				en: "How it is known. Empty means self-declared.",
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
			nb: "Om personen bruker kompetansen i jobben nå. Tom betyr ja.",
			nn: "Om personen bruker kompetansen i jobben no. Tom tyder ja.",
			en: "Whether the person uses the competence in the work now. Empty means yes.",
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
