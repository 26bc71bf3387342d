import {
	competenceLift2020,
	competenceLift2025,
	type ReferenceCompetence,
	rowsOf,
} from "./reference-catalogue-row.ts";

const ownLifeAbc = "https://mittlivsabc.no/node/688";
const assistance = "Opplæring i BPA, Vestland 2023";

const safety = rowsOf("course", "Sikkerhet og arbeidsmiljø");
const hygiene = rowsOf("course", "Smittevern");
const disability = rowsOf("course", "Utviklingshemming");
const newStaff = rowsOf("course", "Nye og ufaglærte");
const mental = rowsOf("course", "Psykisk helse og rus");
const digital = rowsOf("course", "Velferdsteknologi og digital kompetanse");
const personalAssistance = rowsOf("course", "BPA");
const ethics = rowsOf("course", "Rett og etikk");
const improvement = rowsOf("course", "Ledelse og forbedring");
const guiding = rowsOf("course", "Veiledning");

const everySecondYear = { validityMonths: 24 };

/** Courses in how the services are run: safety, law, technology, leading, guiding. */
export const serviceCourses: readonly ReferenceCompetence[] = [
	...[
		"Brannvern",
		"Forflytning",
		"Vold og trusler",
		"Taushetsplikt og personvern",
		"Informasjonssikkerhet",
		"Avviksmelding og kvalitetssystem",
		"Beredskap",
	].map((name) => safety.suggestion(name, everySecondYear)),
	...[
		"Basale smittevernrutiner",
		"Håndhygiene",
		"Isolering (MRSA og ESBL)",
		"Renhold i helseinstitusjon",
	].map((name) => hygiene.suggestion(name, everySecondYear)),
	disability.reference("Mitt livs ABC", ownLifeAbc),
	disability.reference("Dette må jeg kunne: utviklingshemming", ownLifeAbc),
	disability.suggestion("Tvang og makt (helse- og omsorgstjenesteloven kap. 9)"),
	disability.suggestion("Alternativ og supplerende kommunikasjon"),
	newStaff.reference("Dette må jeg kunne: helse og omsorg", ownLifeAbc),
	newStaff.reference("Kurspakke for ufaglærte", competenceLift2025),
	newStaff.suggestion("Norsk fagspråk"),
	mental.suggestion("Selvmordsforebygging"),
	mental.suggestion("Traumebevisst omsorg"),
	mental.suggestion("Recovery"),
	mental.suggestion("Motiverende samtale"),
	mental.suggestion("FACT- og ACT-metodikk"),
	digital.reference("Velferdsteknologiens ABC", competenceLift2020),
	digital.suggestion("Trygghetsteknologi i daglig drift"),
	digital.suggestion("Digital hjemmeoppfølging"),
	digital.suggestion("EPJ-dokumentasjon"),
	digital.suggestion("IPLOS- og KPR-registrering"),
	digital.suggestion("Grunnleggende IKT"),
	personalAssistance.reference("BPA arbeidslederopplæring", assistance),
	personalAssistance.reference("BPA saksbehandler", assistance),
	personalAssistance.reference("BPA assistent", assistance),
	...[
		"Samtykkekompetanse",
		"Tvungen helsehjelp (pasient- og brukerrettighetsloven kap. 4A)",
		"Etisk refleksjon",
		"Brukermedvirkning",
		"Pårørendearbeid",
		"Dokumentasjonsplikt",
		"Saksbehandling og vedtak",
	].map((name) => ethics.suggestion(name)),
	...[
		"Forbedringsarbeid (PDSA)",
		"Kunnskapsbasert praksis",
		"Turnus og bemanningsplanlegging",
		"Medarbeidersamtale",
		"Prosjektledelse",
	].map((name) => improvement.suggestion(name)),
	guiding.suggestion("Praksisveileder for studenter"),
	guiding.suggestion("Lærlingeveileder"),
	guiding.suggestion("Kollegaveiledning"),
];
