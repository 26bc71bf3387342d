import { competenceLift2025, type ReferenceCompetence, rowsOf } from "./reference-catalogue-row.ts";

const medicationCourse = "https://www.kslaring.no/local/course_page/home_page.php?id=13887&start=0";
const resuscitation = "http://kna-massasje.no/index.php/kurs/dhlr-kurs";
const observation = "https://sykepleien.no/2020/06/systematiske-observasjoner-har-positiv-effekt";
const emergencyRules =
	"Akuttmedisinforskriften; https://www.norceresearch.no/nyheter/forlengelse-av-overgangsordningen-i-akuttmedisinforskriften";
const elderCare = "https://abc.aldringoghelse.no/eldreomsorg/psykiske-sykdommer-i-eldre-ar/";

const medication = rowsOf("course", "Legemidler");
const procedure = rowsOf("skill", "Legemidler");
const emergency = rowsOf("course", "Akutt og observasjon");
const dementia = rowsOf("course", "Demens og eldre");
const palliative = rowsOf("course", "Palliasjon");
const nutrition = rowsOf("course", "Ernæring og munnhelse");
const rehabilitation = rowsOf("course", "Rehabilitering og habilitering");
const somatic = rowsOf("course", "Somatiske tema");

const fourYears = { validityMonths: 48 };
const yearly = { validityMonths: 12 };
const delegated = { validityMonths: 24, prerequisites: ["Praktisk utsjekk på arbeidsplass"] };

/**
 * Courses in care and treatment. The topics of the medication course and the booklets of an ABC binder are parts of a
 * course, not competences of their own: the binder is what one holds.
 */
export const careCourses: readonly ReferenceCompetence[] = [
	medication.reference("Legemiddelhåndtering grunnkurs", medicationCourse, fourYears),
	medication.reference("Legemiddelhåndtering resertifisering", medicationCourse, {
		...fourYears,
		prerequisites: ["Legemiddelhåndtering grunnkurs"],
	}),
	medication.reference("Praktisk utsjekk på arbeidsplass", medicationCourse, {
		...fourYears,
		prerequisites: ["Legemiddelhåndtering grunnkurs"],
	}),
	procedure.suggestion("Insulin og injeksjon subkutant", delegated),
	procedure.suggestion("Multidose og dosett", delegated),
	procedure.suggestion("Øyedråper", delegated),
	procedure.suggestion("Inhalasjon", delegated),
	procedure.suggestion("Sondeernæring og legemidler i sonde", delegated),
	procedure.suggestion("Smertepumpe", { validityMonths: 24, prerequisites: ["Sykepleier"] }),
	procedure.suggestion("Intravenøs behandling", {
		validityMonths: 24,
		prerequisites: ["Sykepleier"],
	}),
	procedure.suggestion("Elektronisk medisindispenser", delegated),
	emergency.reference("HLR med hjertestarter (DHLR)", resuscitation, { validityMonths: 24 }),
	emergency.suggestion("Førstehjelp", yearly),
	emergency.suggestion("Observasjon ABCDE/NEWS2", yearly),
	emergency.suggestion("ISBAR", yearly),
	emergency.reference("ProACT/ALERT", observation, {
		implies: ["Observasjon ABCDE/NEWS2"],
	}),
	emergency.suggestion("KlinObsKommune", { ...yearly, implies: ["Observasjon ABCDE/NEWS2"] }),
	emergency.reference("Akuttmedisin i legevakt", emergencyRules),
	emergency.reference("Volds- og overgrepshåndtering", emergencyRules),
	dementia.reference(
		"Demensomsorgens ABC perm 1",
		"https://abc.aldringoghelse.no/demensomsorgens-abc-perm-1/",
	),
	dementia.suggestion("Demensomsorgens ABC perm 2", {
		prerequisites: ["Demensomsorgens ABC perm 1"],
	}),
	dementia.reference(
		"Eldreomsorgens ABC Aldring og omsorg",
		"https://abc.aldringoghelse.no/eldreomsorg/aldring-og-omsorg/",
	),
	dementia.reference("Eldreomsorgens ABC Geriatri", elderCare),
	dementia.reference("Eldreomsorgens ABC Psykiske sykdommer i eldre år", elderCare),
	dementia.reference("ABC Musikkbasert miljøbehandling", elderCare),
	palliative.reference("Lindrende behandling grunnkurs", competenceLift2025),
	palliative.reference("Forhåndssamtaler", competenceLift2025),
	palliative.reference("Palliativ eldreomsorg (Verdighetssenteret)", competenceLift2025),
	palliative.suggestion("Ressurssykepleier i kreft og palliasjon", {
		prerequisites: ["Sykepleier"],
	}),
	palliative.suggestion("Livets siste dager"),
	nutrition.suggestion("Ernæringskartlegging"),
	nutrition.suggestion("Svelgvansker"),
	nutrition.suggestion("Munnstell"),
	rehabilitation.suggestion("Hverdagsrehabilitering"),
	rehabilitation.suggestion("Fallforebygging"),
	rehabilitation.suggestion("Habilitering"),
	rehabilitation.suggestion("Tekniske hjelpemidler"),
	...[
		"Diabetes",
		"KOLS",
		"Hjertesvikt",
		"Hjerneslag",
		"Sårbehandling",
		"Nevrologiske lidelser",
		"Kateterisering",
		"Trakeostomi og respirator i hjemmet",
		"Smertebehandling",
		"Urininkontinens",
	].map((name) => somatic.suggestion(name)),
];
