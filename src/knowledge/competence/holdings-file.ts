import { toBeforeFrom } from "../../machinery/importing/cell-faults.ts";
import {
	dateColumn,
	textColumn,
	wholeNumberColumn,
	wordColumn,
	yesNoColumn,
} from "../../machinery/importing/column-kinds.ts";
import { type FaultLog, noteFault } from "../../machinery/importing/fault-log.ts";
import { type RowsRead, readRows, writtenAt } from "../../machinery/importing/read-rows.ts";
import type { RecordSource } from "../../machinery/importing/records.ts";
import { unknownCompetence, unknownHolder } from "./competence-faults.ts";
import { evidenceChoices } from "./evidence-choices.ts";
import type { Evidence, Holding, Level } from "./model.ts";

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

/** What other files say exists; null when that is not known, and nothing is judged by it. */
export interface KnownNames {
	readonly persons: { readonly has: (id: string) => boolean } | null;
	readonly competences: { readonly has: (name: string) => boolean } | null;
}

const defaultLevel: Level = 2;

/** Holdings in file order. Those of unknown persons are left out. */
export function readHoldingsFile(
	source: RecordSource,
	known: KnownNames,
	log: FaultLog,
): {
	readonly holdings: readonly Holding[];
	readonly read: RowsRead<typeof holdingsColumns>;
	readonly used: number;
} {
	const holdings: Holding[] = [];
	const read = readRows(source, holdingsColumns, log, (row) => {
		const { values, places, number } = row;
		const { personId, competence, from, to } = values;
		const errorsBefore = log.errors;
		if (competence !== null && known.competences?.has(competence) === false) {
			noteFault(log, unknownCompetence, number, places.competence, competence);
		}
		if (from !== null && to !== null && to < from) {
			noteFault(log, toBeforeFrom, number, places.to, writtenAt(row, places.to), from);
		}
		if (personId !== null && known.persons?.has(personId) === false) {
			noteFault(log, unknownHolder, number, places.personId);
			return;
		}
		if (!row.sound || log.errors > errorsBefore || personId === null || competence === null) return;
		holdings.push({
			personId,
			competence,
			level: (values.level ?? defaultLevel) as Level,
			from,
			to,
			evidence: values.evidence ?? "self-declared",
			inUse: values.inUse ?? true,
			willingToShare: values.willingToShare,
		});
	});
	return { holdings, read, used: holdings.length };
}
