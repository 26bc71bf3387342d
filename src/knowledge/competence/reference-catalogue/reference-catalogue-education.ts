import {
	competenceLift2020,
	competenceLift2025,
	type ReferenceCompetence,
	rowsOf,
} from "./reference-catalogue-row.ts";

const table21 = `${competenceLift2025}, tabell 2.1`;
const leadership =
	"https://www.helsedirektoratet.no/tema/kompetanseloft-2025/nasjonal-lederutdanning";
const vocationalCollege =
	"https://studiekatalog.edutorium.no/fagskolendiakonova/nb/program/FDAODNS";

/** What many requirements ask for: any education for the services, whatever it is. */
export const anyEducation = "Helse- og sosialfaglig utdanning";
export const anyHigherEducation = "Høyere helse- og sosialfaglig utdanning";

const anyOf = rowsOf("education", "Utdanning samlet");
const secondary = rowsOf("education", "Formell: videregående");
const college = rowsOf("education", "Formell: fagskole");
const bachelor = rowsOf("education", "Formell: bachelor og profesjon");
const further = rowsOf("education", "Formell: videreutdanning og master");
const leading = rowsOf("education", "Ledelse og forbedring");

const lower = { implies: [anyEducation] };
/** Without it a bachelor's study is closed, so a municipality that knows of nobody with it must recruit. */
const universityAdmission = "Generell studiekompetanse";
const higher = { implies: [anyHigherEducation], prerequisites: [universityAdmission] };
const afterVocational = { prerequisites: ["Helsefagarbeider"] };
/** Nurses' further education: whoever has it is a nurse, and only a nurse can take it. */
const specialist = { implies: ["Spesialsykepleier"], prerequisites: ["Sykepleier"] };
const open = { prerequisites: [anyHigherEducation] };

export const educations: readonly ReferenceCompetence[] = [
	anyOf.suggestion(anyEducation),
	anyOf.suggestion(anyHigherEducation, { ...lower, prerequisites: [universityAdmission] }),
	secondary.suggestion(universityAdmission),
	secondary.reference("Helsefagarbeider", table21, lower),
	secondary.reference("Hjelpepleier", table21, { implies: ["Helsefagarbeider"] }),
	secondary.reference("Omsorgsarbeider", table21, { implies: ["Helsefagarbeider"] }),
	secondary.reference("Barne- og ungdomsarbeider", table21, lower),
	secondary.reference("Helsesekretær", table21, lower),
	secondary.reference("Aktivitør", table21, lower),
	secondary.suggestion("Ambulansefag", lower),
	college.reference(
		"Aktiv omsorg for personer med demens (60 stp)",
		vocationalCollege,
		afterVocational,
	),
	college.suggestion("Fagskole: eldreomsorg og geriatri", afterVocational),
	college.suggestion("Fagskole: psykisk helse og rus", afterVocational),
	college.suggestion("Fagskole: kreftomsorg og lindrende pleie", afterVocational),
	college.suggestion("Fagskole: rehabilitering", afterVocational),
	college.suggestion("Fagskole: velferdsteknologi", afterVocational),
	college.suggestion("Fagskole: miljøarbeid og utviklingshemming", afterVocational),
	bachelor.reference("Sykepleier", competenceLift2025, higher),
	bachelor.reference("Vernepleier", competenceLift2025, higher),
	bachelor.reference("Ergoterapeut", competenceLift2025, higher),
	bachelor.reference("Fysioterapeut", competenceLift2025, higher),
	bachelor.reference("Sosionom", competenceLift2025, higher),
	bachelor.reference("Barnevernspedagog", competenceLift2025, higher),
	bachelor.reference("Tannpleier", competenceLift2025, higher),
	bachelor.reference("Lege", table21, higher),
	bachelor.suggestion("Psykolog", higher),
	further.reference("Spesialsykepleier", table21, {
		implies: ["Sykepleier"],
		prerequisites: ["Sykepleier"],
	}),
	further.reference("Avansert klinisk allmennsykepleie (120 stp)", competenceLift2020, specialist),
	further.reference("Geriatrisk sykepleie", table21, specialist),
	further.suggestion("Kreftsykepleie", specialist),
	further.reference("Helsesykepleier", table21, specialist),
	further.reference("Jordmor", table21, specialist),
	further.suggestion("Legevaktsykepleie", specialist),
	further.reference("Videreutdanning i psykisk helsearbeid", table21, open),
	further.suggestion("Videreutdanning i rusarbeid", open),
	further.reference(
		"Videreutdanning i psykososialt arbeid med barn og unge",
		competenceLift2025,
		open,
	),
	further.reference("Videreutdanning i barnepalliasjon", competenceLift2025, open),
	further.suggestion("Videreutdanning i palliasjon", open),
	further.suggestion("Videreutdanning i demens og alderspsykiatri", open),
	further.suggestion("Videreutdanning i veiledning (10–15 stp)", open),
	leading.reference("Formell lederutdanning (minst 30 stp)", leadership),
	leading.reference("Helseledelse, BI (30 stp)", leadership, {
		implies: ["Formell lederutdanning (minst 30 stp)"],
	}),
	leading.reference("Ledelse av tjenesteutvikling, BI (30 stp)", leadership, {
		implies: ["Formell lederutdanning (minst 30 stp)"],
	}),
];
