import {
	amountColumn,
	dateColumn,
	namesColumn,
	textColumn,
	wholeNumberColumn,
	wordColumn,
} from "../../../machinery/importing/columns/column-kinds.ts";
import type { CountedIn, Evidence } from "../model.ts";
import { countedInChoices } from "./counted-in-choices.ts";
import { evidenceChoices } from "./evidence-choices.ts";

/** The columns of the requirements file (files in: "requirements"). */
export const requirementsColumns = {
	unit: textColumn({
		field: "unit",
		nb: "enhet",
		nn: "eining",
		required: true,
		explanation: {
			nb: "Enheten kravet gjelder for. Alle enheter under den er med. Skriv enheten som i ansattfilen.",
			nn: "Eininga kravet gjeld for. Alle einingar under henne er med. Skriv eininga som i tilsettfila.",
			en: "The unit that the requirement is for. All units below it are included. Write the unit as in the staff file.",
		},
		example: {
			nb: "Helse og omsorg / Solbakken sykehjem",
			nn: "Helse og omsorg / Solbakken sjukeheim",
			en: "Health and care / Solbakken nursing home",
		},
	}),
	competence: textColumn({
		field: "competence",
		nb: "kompetanse",
		nn: "kompetanse",
		required: true,
		explanation: {
			nb: "Kompetansen som kreves, skrevet som i katalogfilen hvis du bruker en.",
			nn: "Kompetansen som trengst, skriven som i katalogfila om du bruker ei.",
			en: "The competence required, written as in the catalogue file if there is one.",
		},
		example: "Legemiddelhåndtering",
	}),
	countedIn: wordColumn<CountedIn>(
		{
			field: "counted_in",
			nb: "måles i",
			nn: "blir målt i",
			required: true,
			explanation: {
				nb: "Hva kravet måles i.",
				nn: "Kva kravet blir målt i.",
				en: "What the requirement is counted in.",
			},
			example: { nb: "antall", nn: "tal", en: "headcount" },
		},
		countedInChoices,
	),
	required: amountColumn({
		field: "required",
		nb: "krav",
		nn: "krav",
		required: true,
		explanation: {
			nb: "Hvor mange eller hvor mye som kreves. Andeler skrives i prosent, antall uten desimaler.",
			nn: "Kor mange eller kor mykje som trengst. Skriv andelar i prosent, og tal på personar utan desimalar.",
			en: "How many or how much is required. Write shares in per cent, and headcounts without decimals.",
		},
		example: "3",
	}),
	minLevel: wholeNumberColumn(
		{
			field: "min_level",
			nb: "minste nivå",
			nn: "minste nivå",
			explanation: {
				nb: "Laveste nivå som teller. Tom betyr 1.",
				nn: "Lågaste nivå som tel. Tom tyder 1.",
				en: "The lowest level that counts. Empty means 1.",
			},
			example: "2",
		},
		{ from: 0, to: 4 },
	),
	minEvidence: wordColumn<Evidence>(
		{
			field: "min_evidence",
			nb: "minste dokumentasjon",
			nn: "minste dokumentasjon",
			explanation: {
				nb: "Svakeste dokumentasjon som teller. Tom betyr egenerklært.",
				nn: "Svakaste dokumentasjon som tel. Tom tyder eigenerklært.",
				en: "The weakest evidence that counts. Empty means self-declared.",
			},
			example: { nb: "bekreftet", nn: "stadfesta", en: "confirmed" },
		},
		evidenceChoices,
	),
	roles: namesColumn({
		field: "education_group",
		nb: "gjelder",
		nn: "gjeld",
		explanation: {
			nb: "Utdanningsgruppene eller stillingene kravet gjelder for. Tom betyr alle.",
			nn: "Utdanningsgruppene eller stillingane kravet gjeld for. Tom tyder alle.",
			en: "The education groups or positions that the requirement is for. Empty means everyone.",
		},
		example: "Sykepleier | Helsefagarbeider",
	}),
	criticality: wholeNumberColumn(
		{
			field: "criticality",
			nb: "kritikalitet",
			nn: "kritikalitet",
			explanation: {
				nb: "Hvor alvorlig det er å mangle kompetansen: 1 lite, 2 middels, 3 svært. Tom betyr 2.",
				nn: "Kor alvorleg det er å mangle kompetansen: 1 lite, 2 middels, 3 svært. Tom tyder 2.",
				en: "How serious it is to lack the competence: 1 slightly, 2 moderately, 3 very. Empty means 2.",
			},
			example: "3",
		},
		{ from: 1, to: 3 },
	),
	basis: textColumn({
		field: "basis",
		nb: "hjemmel",
		nn: "heimel",
		explanation: {
			nb: "Loven, planen, avtalen eller målet bak kravet.",
			nn: "Lova, planen, avtalen eller målet bak kravet.",
			en: "The law, plan, agreement or goal behind the requirement.",
		},
		example: {
			nb: "Kommunedelplan helse og omsorg",
			nn: "Kommunedelplan helse og omsorg",
			en: "Municipal plan for health and care",
		},
	}),
	from: dateColumn({
		field: "from",
		nb: "gjelder fra",
		nn: "gjeld frå",
		explanation: {
			nb: "Første dag kravet gjelder. Tom betyr at det gjelder allerede.",
			nn: "Første dag kravet gjeld. Tom tyder at det gjeld alt.",
			en: "The first day that the requirement applies. Empty means that it applies already.",
		},
		example: "01.01.2027",
	}),
};
