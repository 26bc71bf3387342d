import type { MoveByHand, PlanStatus } from "../../../src/action/plans/drafting/plan-status.ts";
import type { Translated } from "../../../src/machinery/languages/language.ts";

interface AdoptionTexts {
	readonly lead: string;
	readonly status: string;
	readonly now: Readonly<Record<PlanStatus, string>>;
	readonly next: string;
	readonly nothingMore: string;
	readonly moves: Readonly<Record<MoveByHand, string>>;
	readonly back: string;
	readonly follows: Readonly<Record<MoveByHand, string>>;
	readonly lacking: string;
	readonly onlyDirector: string;
	readonly readOnly: string;
	readonly fields: {
		readonly note: string;
		readonly adoptedBy: string;
		readonly adoptedOn: string;
	};
	readonly noteHint: string;
	readonly adoptedByHint: string;
	readonly moved: Readonly<Record<MoveByHand, string>>;
	readonly document: string;
	readonly documentLead: string;
	readonly versions: string;
}

export const adoptionTexts: Translated<AdoptionTexts> = {
	nb: {
		lead: "Planen går fra mandat til utkast, høring og vedtak. Når den sendes på høring og når den vedtas, tas det vare på en versjon.",
		status: "Planen er nå",
		now: {
			mandate: "et mandat: arbeidet med utkastet er ikke begynt",
			draft: "et utkast",
			hearing: "på høring",
			adopted: "vedtatt",
			replaced: "erstattet av en nyere plan",
		},
		next: "Neste trinn",
		nothingMore:
			"Planen er ferdig behandlet. Tiltakene kan fortsatt følges opp, og gjennomføring og kostnader kan registreres.",
		moves: { draft: "Begynn på utkastet", hearing: "Send på høring", adopted: "Vedta planen" },
		back: "Ta tilbake til utkast",
		follows: {
			draft: "Alt kan endres mens planen er et utkast.",
			hearing: "Deltakerne leser og kommenterer planen slik den er nå. En versjon tas vare på.",
			adopted:
				"Mandat, mål og innspill låses. Foreslåtte tiltak blir vedtatt, og eldre planer for samme tid blir erstattet.",
		},
		lacking: "Dette mangler:",
		onlyDirector: "Planen er klar. Kommunalsjefen registrerer vedtaket.",
		readOnly: "Arbeidsgruppen flytter planen videre.",
		fields: { note: "Merknad til versjonen", adoptedBy: "Vedtatt av", adoptedOn: "Vedtaksdato" },
		noteHint: "Blir stående ved versjonen.",
		adoptedByHint: "Rollen eller organet, for eksempel «kommunestyret».",
		moved: {
			draft: "Planen er et utkast.",
			hearing: "Planen er sendt på høring.",
			adopted: "Planen er vedtatt.",
		},
		document: "Dokumentet",
		documentLead:
			"Planen som Word-dokument, klart til saksframlegg. Tiltakene kan også tas ut som tabell.",
		versions: "Se versjonene side ved side",
	},
	nn: {
		lead: "Planen går frå mandat til utkast, høyring og vedtak. Når han blir send på høyring og når han blir vedteken, blir det teke vare på ein versjon.",
		status: "Planen er no",
		now: {
			mandate: "eit mandat: arbeidet med utkastet er ikkje byrja",
			draft: "eit utkast",
			hearing: "på høyring",
			adopted: "vedteken",
			replaced: "erstatta av ein nyare plan",
		},
		next: "Neste trinn",
		nothingMore:
			"Planen er ferdig behandla. Tiltaka kan framleis følgjast opp, og gjennomføring og kostnader kan registrerast.",
		moves: { draft: "Byrj på utkastet", hearing: "Send på høyring", adopted: "Vedta planen" },
		back: "Ta tilbake til utkast",
		follows: {
			draft: "Alt kan endrast medan planen er eit utkast.",
			hearing:
				"Deltakarane les og kommenterer planen slik han er no. Ein versjon blir teken vare på.",
			adopted:
				"Mandat, mål og innspel blir låste. Foreslåtte tiltak blir vedtekne, og eldre planar for same tid blir erstatta.",
		},
		lacking: "Dette manglar:",
		onlyDirector: "Planen er klar. Kommunalsjefen registrerer vedtaket.",
		readOnly: "Arbeidsgruppa flyttar planen vidare.",
		fields: { note: "Merknad til versjonen", adoptedBy: "Vedteken av", adoptedOn: "Vedtaksdato" },
		noteHint: "Blir ståande ved versjonen.",
		adoptedByHint: "Rolla eller organet, til dømes «kommunestyret».",
		moved: {
			draft: "Planen er eit utkast.",
			hearing: "Planen er send på høyring.",
			adopted: "Planen er vedteken.",
		},
		document: "Dokumentet",
		documentLead:
			"Planen som Word-dokument, klart til saksframlegg. Tiltaka kan òg takast ut som tabell.",
		versions: "Sjå versjonane side ved side",
	},
	en: {
		lead: "The plan goes from mandate to draft, hearing and adoption. When it is sent for hearing and when it is adopted, a version is kept.",
		status: "The plan is now",
		now: {
			mandate: "a mandate: work on the draft is not begun",
			draft: "a draft",
			hearing: "in hearing",
			adopted: "adopted",
			replaced: "replaced by a newer plan",
		},
		next: "What comes next",
		nothingMore:
			"The plan is settled. Measures can still be followed up, and deliveries and costs registered.",
		moves: { draft: "Begin the draft", hearing: "Send for hearing", adopted: "Adopt the plan" },
		back: "Take back to draft",
		follows: {
			draft: "Everything can be changed while the plan is a draft.",
			hearing: "Participants read and comment on the plan as it is now. A version is kept.",
			adopted:
				"Mandate, goals and inputs are closed. Proposed measures are adopted, and older plans for the same time are replaced.",
		},
		lacking: "This is lacking:",
		onlyDirector: "The plan is ready. The director registers the decision.",
		readOnly: "The working group moves the plan on.",
		fields: {
			note: "Note to the version",
			adoptedBy: "Adopted by",
			adoptedOn: "Day of the decision",
		},
		noteHint: "Stays with the version.",
		adoptedByHint: "The role or body, for instance “the municipal council”.",
		moved: {
			draft: "The plan is a draft.",
			hearing: "The plan is sent for hearing.",
			adopted: "The plan is adopted.",
		},
		document: "The document",
		documentLead:
			"The plan as a Word document, ready for the case. The measures can also be taken out as a table.",
		versions: "See the versions side by side",
	},
};
