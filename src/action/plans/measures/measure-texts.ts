import type { Translated } from "../../../machinery/languages/language.ts";
import type { DeliveryKind, MeasureKind, MeasureStatus } from "../model.ts";
import type { ResponsibleRole } from "./measure-rules.ts";

/** What a proposed measure says. Amounts come ready written, e.g. "6 personer" or "2,50 årsverk". */
export interface MeasureTexts {
	readonly kinds: Readonly<Record<MeasureKind, string>>;
	readonly deliveries: Readonly<Record<DeliveryKind, string>>;
	readonly statuses: Readonly<Record<MeasureStatus, string>>;
	readonly roles: Readonly<Record<ResponsibleRole, string>>;
	readonly wholeMunicipality: string;
	/** The name of a competence inside a sentence. */
	readonly quote: (competence: string) => string;
	readonly persons: (written: string, count: number) => string;
	readonly fte: (written: string) => string;
	readonly goal: (amount: string, competence: string) => string;
	readonly finding: (missing: string, supply: string, required: string) => string;
	readonly verify: (competence: string, evidence: string) => string;
	readonly mobilise: (competence: string) => string;
	readonly learn: (competence: string) => string;
	readonly acquire: (competence: string) => string;
	readonly acquireFte: (competence: string) => string;
	readonly phaseOut: (competence: string) => string;
	readonly phaseOutGoal: string;
	readonly phaseOutFinding: (holders: string) => string;
	readonly evidence: Readonly<Record<"self-declared" | "confirmed" | "documented", string>>;
	readonly verifyGroup: string;
	readonly mobiliseGroup: string;
	readonly learnGroup: string;
	readonly acquireGroup: string;
	readonly phaseOutGroup: (competence: string) => string;
	readonly ofRoles: (roles: string) => string;
	readonly indicatorPersons: (competence: string) => string;
	readonly indicatorFte: (competence: string) => string;
	readonly phaseOutIndicator: (competence: string) => string;
}

export const measureTexts: Translated<MeasureTexts> = {
	nb: {
		kinds: {
			verify: "bekrefte",
			mobilise: "mobilisere",
			learn: "lære opp",
			acquire: "anskaffe",
			"phase-out": "avvikle",
		},
		deliveries: {
			confirmation: "bekreftelse",
			"task-shift": "oppgavedeling",
			training: "opplæring",
			recruitment: "rekruttering",
			"position-change": "stillingsendring",
			placement: "hospitering",
			project: "prosjekt",
		},
		statuses: {
			proposed: "foreslått",
			adopted: "vedtatt",
			started: "i gang",
			done: "gjennomført",
			dropped: "droppet",
		},
		roles: {
			"unit-leader": "avdelingsleder",
			"service-leader": "enhetsleder",
			"quality-developer": "fag- og kvalitetsutvikler",
			"municipal-director": "kommunalsjef",
		},
		wholeMunicipality: "Hele kommunen",
		quote: (competence) => `«${competence}»`,
		persons: (written, count) => `${written} ${count === 1 ? "person" : "personer"}`,
		fte: (written) => `${written} årsverk`,
		goal: (amount, competence) => `Minst ${amount} med ${competence}`,
		finding: (missing, supply, required) => `Mangler ${missing} (har ${supply} av ${required})`,
		verify: (competence, evidence) =>
			`Gå gjennom egenerklæringene om ${competence} og få dem ${evidence}`,
		mobilise: (competence) =>
			`Ta i bruk ${competence} som kommunen allerede har: fordel oppgaver på nytt, eller tilby ansatte å bytte enhet`,
		learn: (competence) =>
			`Gi opplæring i ${competence} til ansatte som har det som skal til for å lære det`,
		acquire: (competence) => `Rekrutter ansatte med ${competence}`,
		acquireFte: (competence) =>
			`Rekrutter ansatte med ${competence}; vurder først å øke stillingene til dem som har kompetansen`,
		phaseOut: (competence) =>
			`Avklar om kommunen fortsatt trenger ${competence}: still krav om den, eller slutt å vedlikeholde den`,
		phaseOutGoal: "Tid og penger går til kompetanse kommunen trenger",
		phaseOutFinding: (holders) => `Ingen krav gjelder kompetansen; ${holders} har den`,
		evidence: {
			"self-declared": "registrert",
			confirmed: "bekreftet av lederen",
			documented: "dokumentert",
		},
		verifyGroup: "Ansatte i gruppen uten god nok dokumentasjon",
		mobiliseGroup: "Ansatte som har kompetansen, men ikke bruker den her",
		learnGroup: "Ansatte i gruppen som mangler kompetansen",
		acquireGroup: "Nye ansatte",
		phaseOutGroup: (competence) => `Ansatte med ${competence}`,
		ofRoles: (roles) => `gjelder ${roles}`,
		indicatorPersons: (competence) => `Kvalifiserte personer med ${competence}`,
		indicatorFte: (competence) => `Årsverk hos kvalifiserte med ${competence}`,
		phaseOutIndicator: (competence) => `Personer med ${competence} som ingen krav gjelder`,
	},
	nn: {
		kinds: {
			verify: "stadfeste",
			mobilise: "mobilisere",
			learn: "lære opp",
			acquire: "skaffe",
			"phase-out": "avvikle",
		},
		deliveries: {
			confirmation: "stadfesting",
			"task-shift": "oppgåvedeling",
			training: "opplæring",
			recruitment: "rekruttering",
			"position-change": "stillingsendring",
			placement: "hospitering",
			project: "prosjekt",
		},
		statuses: {
			proposed: "føreslått",
			adopted: "vedteke",
			started: "i gang",
			done: "gjennomført",
			dropped: "droppa",
		},
		roles: {
			"unit-leader": "avdelingsleiar",
			"service-leader": "einingsleiar",
			"quality-developer": "fag- og kvalitetsutviklar",
			"municipal-director": "kommunalsjef",
		},
		wholeMunicipality: "Heile kommunen",
		quote: (competence) => `«${competence}»`,
		persons: (written, count) => `${written} ${count === 1 ? "person" : "personar"}`,
		fte: (written) => `${written} årsverk`,
		goal: (amount, competence) => `Minst ${amount} med ${competence}`,
		finding: (missing, supply, required) => `Manglar ${missing} (har ${supply} av ${required})`,
		verify: (competence, evidence) =>
			`Gå gjennom eigenerklæringane om ${competence} og få dei ${evidence}`,
		mobilise: (competence) =>
			`Ta i bruk ${competence} som kommunen alt har: fordel oppgåver på nytt, eller gi tilsette tilbod om å byte eining`,
		learn: (competence) =>
			`Gi opplæring i ${competence} til tilsette som har det som skal til for å lære det`,
		acquire: (competence) => `Rekrutter tilsette med ${competence}`,
		acquireFte: (competence) =>
			`Rekrutter tilsette med ${competence}; vurder først å auke stillingane til dei som har kompetansen`,
		phaseOut: (competence) =>
			`Avklar om kommunen framleis treng ${competence}: set krav om han, eller slutt å halde han ved like`,
		phaseOutGoal: "Tid og pengar går til kompetanse kommunen treng",
		phaseOutFinding: (holders) => `Ingen krav gjeld kompetansen; ${holders} har han`,
		evidence: {
			"self-declared": "registrerte",
			confirmed: "stadfesta av leiaren",
			documented: "dokumenterte",
		},
		verifyGroup: "Tilsette i gruppa utan god nok dokumentasjon",
		mobiliseGroup: "Tilsette som har kompetansen, men ikkje bruker han her",
		learnGroup: "Tilsette i gruppa som manglar kompetansen",
		acquireGroup: "Nye tilsette",
		phaseOutGroup: (competence) => `Tilsette med ${competence}`,
		ofRoles: (roles) => `gjeld ${roles}`,
		indicatorPersons: (competence) => `Kvalifiserte personar med ${competence}`,
		indicatorFte: (competence) => `Årsverk hos kvalifiserte med ${competence}`,
		phaseOutIndicator: (competence) => `Personar med ${competence} som ingen krav gjeld`,
	},
	en: {
		kinds: {
			verify: "verify",
			mobilise: "mobilise",
			learn: "learn",
			acquire: "acquire",
			"phase-out": "phase out",
		},
		deliveries: {
			confirmation: "confirmation",
			"task-shift": "task shift",
			training: "training",
			recruitment: "recruitment",
			"position-change": "position change",
			placement: "placement",
			project: "project",
		},
		statuses: {
			proposed: "proposed",
			adopted: "adopted",
			started: "started",
			done: "done",
			dropped: "dropped",
		},
		roles: {
			"unit-leader": "ward or team leader",
			"service-leader": "head of unit",
			"quality-developer": "professional and quality developer",
			"municipal-director": "municipal director",
		},
		wholeMunicipality: "The whole municipality",
		quote: (competence) => `“${competence}”`,
		persons: (written, count) => `${written} ${count === 1 ? "person" : "persons"}`,
		fte: (written) => `${written} FTE`,
		goal: (amount, competence) => `At least ${amount} with ${competence}`,
		finding: (missing, supply, required) => `${missing} missing (has ${supply} of ${required})`,
		verify: (competence, evidence) =>
			`Go through the self-declarations of ${competence} and have them ${evidence}`,
		mobilise: (competence) =>
			`Make use of ${competence} that the municipality already has: redistribute tasks, or offer staff a change of unit`,
		learn: (competence) => `Give training in ${competence} to staff who meet the prerequisites`,
		acquire: (competence) => `Recruit staff with ${competence}`,
		acquireFte: (competence) =>
			`Recruit staff with ${competence}; first consider larger positions for those who have the competence`,
		phaseOut: (competence) =>
			`Find out whether the municipality still needs ${competence}: set a requirement, or stop maintaining it`,
		phaseOutGoal: "Time and money go to competence that the municipality needs",
		phaseOutFinding: (holders) => `No requirement asks for it; held by ${holders}`,
		evidence: {
			"self-declared": "registered",
			confirmed: "confirmed by the leader",
			documented: "documented",
		},
		verifyGroup: "Staff in the group without good enough evidence",
		mobiliseGroup: "Staff who have the competence but do not use it here",
		learnGroup: "Staff in the group who lack the competence",
		acquireGroup: "New staff",
		phaseOutGroup: (competence) => `Staff with ${competence}`,
		ofRoles: (roles) => `applies to ${roles}`,
		indicatorPersons: (competence) => `Qualified persons with ${competence}`,
		indicatorFte: (competence) => `FTE of qualified staff with ${competence}`,
		phaseOutIndicator: (competence) => `Persons with ${competence} that no requirement asks for`,
	},
};
