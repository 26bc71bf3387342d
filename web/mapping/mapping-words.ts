import type {
	DeclarationStatus,
	ProofKind,
} from "../../src/knowledge/mapping/declarations/declaration-model.ts";
import type { WayToLearn, WishStatus } from "../../src/knowledge/mapping/wishes/wish-model.ts";
import type { Translated } from "../../src/machinery/languages/language.ts";

interface MappingWords {
	readonly proofs: Readonly<Record<ProofKind, string>>;
	readonly statuses: Readonly<Record<DeclarationStatus, string>>;
	readonly ways: Readonly<Record<WayToLearn, string>>;
	readonly wishStatuses: Readonly<Record<WishStatus, string>>;
	readonly yes: string;
	readonly no: string;
}

export const mappingWords: Translated<MappingWords> = {
	nb: {
		proofs: {
			"own-word": "Bare egen vurdering",
			"course-certificate": "Kursbevis",
			diploma: "Vitnemål eller fagbrev",
			authorisation: "Autorisasjon",
			"signed-check": "Signert sjekk",
		},
		statuses: {
			sent: "Venter på svar",
			confirmed: "Bekreftet",
			adjusted: "Bekreftet med endring",
			returned: "Sendt tilbake",
			withdrawn: "Trukket",
		},
		ways: {
			course: "Kurs",
			education: "Utdanning",
			placement: "Hospitering",
			"own-time": "På egen hånd",
			"at-work": "Opplæring på jobb",
		},
		wishStatuses: { open: "Åpent", withdrawn: "Trukket", met: "Oppfylt" },
		yes: "Ja",
		no: "Nei",
	},
	nn: {
		proofs: {
			"own-word": "Berre eiga vurdering",
			"course-certificate": "Kursbevis",
			diploma: "Vitnemål eller fagbrev",
			authorisation: "Autorisasjon",
			"signed-check": "Signert sjekk",
		},
		statuses: {
			sent: "Ventar på svar",
			confirmed: "Stadfesta",
			adjusted: "Stadfesta med endring",
			returned: "Send tilbake",
			withdrawn: "Trekt",
		},
		ways: {
			course: "Kurs",
			education: "Utdanning",
			placement: "Hospitering",
			"own-time": "På eiga hand",
			"at-work": "Opplæring på jobb",
		},
		wishStatuses: { open: "Ope", withdrawn: "Trekt", met: "Oppfylt" },
		yes: "Ja",
		no: "Nei",
	},
	en: {
		proofs: {
			"own-word": "Own judgement only",
			"course-certificate": "Course certificate",
			diploma: "Diploma or trade certificate",
			authorisation: "Authorisation",
			"signed-check": "Signed check",
		},
		statuses: {
			sent: "Waiting for an answer",
			confirmed: "Confirmed",
			adjusted: "Confirmed with a change",
			returned: "Returned",
			withdrawn: "Withdrawn",
		},
		ways: {
			course: "Course",
			education: "Education",
			placement: "Placement",
			"own-time": "On my own",
			"at-work": "Training at work",
		},
		wishStatuses: { open: "Open", withdrawn: "Withdrawn", met: "Met" },
		yes: "Yes",
		no: "No",
	},
};
