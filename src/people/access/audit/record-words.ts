import type { Language } from "../../../machinery/languages/language.ts";

type Words = Readonly<Record<string, readonly [nb: string, nn: string, en: string]>>;

const place = { nb: 0, nn: 1, en: 2 } as const;

/** What was done, as the log of changes has it. */
const doings: Words = {
	add: ["lagt til", "lagt til", "added"],
	change: ["endret", "endra", "changed"],
	remove: ["fjernet", "fjerna", "removed"],
	erase: ["slettet", "sletta", "erased"],
	report: ["innsyn gitt", "innsyn gitt", "access given"],
	"sign-in": ["logget inn", "logga inn", "signed in"],
	"sign-out": ["logget ut", "logga ut", "signed out"],
	"sign-in-failed": ["feil passord", "feil passord", "wrong password"],
	"sign-in-refused": ["innlogging avvist", "innlogging avvist", "sign-in refused"],
	"choose-password": ["valgte passord", "valde passord", "chose a password"],
	"link-account": [
		"koblet til annen innlogging",
		"kopla til anna innlogging",
		"linked to a sign-in elsewhere",
	],
};

/** The kinds of rows that the log of changes speaks of. */
const subjects: Words = {
	account: ["konto", "konto", "account"],
	analysis: ["analyse", "analyse", "analysis"],
	catalogue_version: ["publisert katalog", "publisert katalog", "published catalogue"],
	check_withdrawal: ["trukket sjekk", "trekt sjekk", "withdrawn check"],
	column_mapping: ["kolonner i filer", "kolonnar i filer", "columns of files"],
	competence: ["kompetanse", "kompetanse", "competence"],
	competence_offer: ["tilbud om kompetanse", "tilbod om kompetanse", "offer of competence"],
	competence_offer_reply: ["svar på tilbud", "svar på tilbod", "reply to an offer"],
	competence_relation: [
		"sammenheng mellom kompetanser",
		"samanheng mellom kompetansar",
		"relation of competences",
	],
	conversation: ["medarbeidersamtale", "medarbeidarsamtale", "employee conversation"],
	conversation_day: ["dag for samtale", "dag for samtale", "day of a conversation"],
	conversation_point: ["punkt i samtale", "punkt i samtale", "point of a conversation"],
	cooperation: ["samarbeid", "samarbeid", "cooperation"],
	cost: ["kostnad", "kostnad", "cost"],
	declaration: ["egenerklæring", "eigenerklæring", "declaration"],
	declaration_attachment: ["vedlegg", "vedlegg", "attachment"],
	delivery: ["gjennomføring", "gjennomføring", "delivery"],
	employment: ["arbeidsforhold", "arbeidsforhold", "employment"],
	finding: ["funn", "funn", "finding"],
	goal: ["mål", "mål", "goal"],
	guidance: ["føring", "føring", "guidance"],
	guidance_use: ["bruk av føring", "bruk av føring", "use of guidance"],
	holding: ["registrert kompetanse", "registrert kompetanse", "holding"],
	import: ["import", "import", "import"],
	import_file: ["fil i import", "fil i import", "file of an import"],
	learning_wish: ["læringsønske", "læringsønske", "learning wish"],
	mapping_answer: ["svar på kartlegging", "svar på kartlegging", "answer to mapping"],
	mapping_reminder: ["påminnelse", "påminning", "reminder"],
	mapping_round: ["kartleggingsrunde", "kartleggingsrunde", "mapping round"],
	measure: ["tiltak", "tiltak", "measure"],
	measure_finding: ["funn i tiltak", "funn i tiltak", "finding of a measure"],
	observed_check: ["observert sjekk", "observert sjekk", "observed check"],
	organisation: ["virksomhet", "verksemd", "organisation"],
	person: ["ansatt", "tilsett", "employee"],
	person_link: [
		"kobling mellom kommuner",
		"kopling mellom kommunar",
		"link between municipalities",
	],
	plan: ["kompetanseplan", "kompetanseplan", "competence plan"],
	plan_input: ["innspill", "innspel", "input"],
	plan_participant: ["deltaker i plan", "deltakar i plan", "participant of a plan"],
	plan_version: ["versjon av plan", "versjon av plan", "version of a plan"],
	position: ["stillingshjemmel", "stillingsheimel", "established position"],
	position_title: ["stillingstittel", "stillingstittel", "position title"],
	requirement: ["krav", "krav", "requirement"],
	requirement_guidance: ["hjemmel for krav", "heimel for krav", "basis of a requirement"],
	retention: ["sletting", "sletting", "retention"],
	retention_rule: ["lagringstid", "lagringstid", "retention rule"],
	role_grant: ["tildelt rolle", "tildelt rolle", "role grant"],
	session: ["innlogging", "innlogging", "session"],
	signal: ["melding om kompetanse", "melding om kompetanse", "signal"],
	signal_reply: ["svar på melding", "svar på melding", "reply to a signal"],
	"tenancy.participation": ["deltakelse", "deltaking", "participation"],
	turnover_table: ["avgang", "avgang", "turnover"],
	unit: ["enhet", "eining", "unit"],
	unit_former: ["tidligere navn på enhet", "tidlegare namn på eining", "former name of a unit"],
	unit_succession: ["forgjenger til enhet", "forgjengar til eining", "predecessor of a unit"],
};

/** What stands in rows, as the log and the access report show it. */
const fields: Words = {
	account: ["konto", "konto", "account"],
	action: ["hva", "kva", "what"],
	after: ["etter", "etter", "after"],
	answer: ["svar", "svar", "answer"],
	answered_on: ["besvart", "svart på", "answered"],
	at: ["tidspunkt", "tidspunkt", "moment"],
	before: ["før", "før", "before"],
	birth: ["født", "fødd", "born"],
	comment: ["kommentar", "kommentar", "comment"],
	competence: ["kompetanse", "kompetanse", "competence"],
	contact: ["kontakt", "kontakt", "contact"],
	created_at: ["opprettet", "oppretta", "created"],
	criticality: ["kritikalitet", "kritikalitet", "criticality"],
	description: ["beskrivelse", "omtale", "description"],
	disabled: ["stengt", "stengd", "closed"],
	education_group: ["utdanningsgruppe", "utdanningsgruppe", "education group"],
	email: ["e-post", "e-post", "e-mail"],
	employment_type: ["ansettelsesform", "tilsetjingsform", "type of employment"],
	evidence: ["dokumentasjon", "dokumentasjon", "evidence"],
	expires: ["utløper", "går ut", "expires"],
	expires_at: ["utløper", "går ut", "expires"],
	from: ["fra og med", "frå og med", "from"],
	gender: ["kjønn", "kjønn", "gender"],
	in_use: ["i bruk", "i bruk", "in use"],
	issuer: ["innlogging hos", "innlogging hos", "sign-in at"],
	kind: ["type", "type", "kind"],
	kroner: ["kroner", "kroner", "kroner"],
	language: ["språk", "språk", "language"],
	level: ["nivå", "nivå", "level"],
	months: ["måneder", "månader", "months"],
	name: ["navn", "namn", "name"],
	note: ["merknad", "merknad", "note"],
	number: ["nummer", "nummer", "number"],
	person: ["ansatt", "tilsett", "employee"],
	plan: ["plan", "plan", "plan"],
	position_percent: ["stillingsprosent", "stillingsprosent", "position size (%)"],
	position_size: ["stillingsstørrelse", "stillingsstorleik", "position size"],
	reason: ["begrunnelse", "grunngiving", "reason"],
	role: ["rolle", "rolle", "role"],
	said: ["innspill", "innspel", "input"],
	said_on: ["sagt", "sagt", "said"],
	staff_number: ["ansattnummer", "tilsettnummer", "staff number"],
	status: ["status", "status", "status"],
	subject: ["gjelder", "gjeld", "about"],
	title: ["tittel", "tittel", "title"],
	to: ["til og med", "til og med", "to"],
	unit: ["enhet", "eining", "unit"],
	used_at: ["sist brukt", "sist brukt", "last used"],
	valid_from: ["fra og med", "frå og med", "from"],
	valid_to: ["til og med", "til og med", "to"],
	way: ["måte", "måte", "way"],
	willing_to_share: ["vil lære bort", "vil lære bort", "will teach others"],
	words: ["ord", "ord", "words"],
};

/** What was done, in words; as it stands in the log where there are none. */
export function nameDoing(action: string, language: Language): string {
	return doings[action]?.[place[language]] ?? action;
}

/** A kind of row, in words. */
export function nameSubject(subject: string, language: Language): string {
	return subjects[subject]?.[place[language]] ?? subject.replaceAll("_", " ");
}

/** A field of a row, in words; it may be written `validFrom` or `valid_from`. */
export function nameRecordField(field: string, language: Language): string {
	const key = field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	return fields[key]?.[place[language]] ?? key.replaceAll("_", " ");
}

/** Every kind of row that has words. */
export const namedSubjects: readonly string[] = Object.keys(subjects);
/** Everything that can have been done. */
export const namedDoings: readonly string[] = Object.keys(doings);
