import type { Translated } from "../../../machinery/languages/language.ts";

/** Chapter 4 (KS step 4: what competence is). */
export interface CompetenceConceptTexts {
	readonly heading: string;
	readonly definition: string;
	readonly parts: readonly (readonly [name: string, meaning: string])[];
	readonly kindsIntro: string;
	readonly kinds: readonly (readonly [name: string, meaning: string])[];
	readonly use: string;
	readonly purpose: string;
	readonly purposeText: string;
	readonly chain: string;
}

export const competenceConceptTexts: Translated<CompetenceConceptTexts> = {
	nb: {
		heading: "4 Hva er kompetanse?",
		definition:
			"Planen bruker Linda Lais definisjon: Kompetanse er «de samlede kunnskaper, ferdigheter, evner og holdninger som gjør det mulig å utføre aktuelle funksjoner og oppgaver i tråd med definerte krav og mål» (Lai 2013, gjengitt i ReKs' regionale strategi).",
		parts: [
			["Kunnskaper: ", "å vite"],
			["Ferdigheter: ", "å kunne gjøre"],
			["Evner: ", "å ha forutsetninger for å lære og bruke det man kan"],
			["Holdninger: ", "å ville, og å møte andre på en god måte"],
		],
		kindsIntro: "Kompetanse finnes i tre former:",
		kinds: [
			["Formell kompetanse ", "kan dokumenteres med utdanning eller sertifisering."],
			["Uformell kompetanse ", "kommer av erfaring i arbeid og ellers i livet."],
			["Realkompetanse ", "er summen av de to."],
		],
		use: "Kompetanse får verdi når den brukes. Derfor spør planen ikke bare hva de ansatte kan, men også om de får bruke det der de arbeider. Kunnskaper får ofte for mye plass i kompetansearbeid, og holdninger for lite. Noe av den viktigste kompetansen er taus og vanskelig å måle.",
		purpose: "Hva planen brukes til",
		purposeText:
			"Kartlegging av kompetanse kan ha tre formål: lønnsplassering, individuell karriere og strategisk kompetansestyring. Denne planen gjelder bare det siste. Opplysningene brukes ikke til lønn, og ikke til å rangere ansatte.",
		chain:
			"Tankegangen er: krav (hva trenger tjenesten?), kapital (hva har vi?) og behov (hva mangler?). En kartlegging uten krav å måle mot sier lite.",
	},
	nn: {
		heading: "4 Kva er kompetanse?",
		definition:
			"Planen bruker definisjonen til Linda Lai: Kompetanse er «de samlede kunnskaper, ferdigheter, evner og holdninger som gjør det mulig å utføre aktuelle funksjoner og oppgaver i tråd med definerte krav og mål» (Lai 2013, sitert på bokmål frå den regionale strategien til ReKs).",
		parts: [
			["Kunnskapar: ", "å vite"],
			["Ferdigheiter: ", "å kunne gjere"],
			["Evner: ", "å ha føresetnader for å lære og bruke det ein kan"],
			["Haldningar: ", "å ville, og å møte andre på ein god måte"],
		],
		kindsIntro: "Kompetanse finst i tre former:",
		kinds: [
			["Formell kompetanse ", "kan dokumenterast med utdanning eller sertifisering."],
			["Uformell kompetanse ", "kjem av erfaring i arbeid og elles i livet."],
			["Realkompetanse ", "er summen av dei to."],
		],
		use: "Kompetanse får verdi når han blir brukt. Difor spør planen ikkje berre kva dei tilsette kan, men òg om dei får bruke det der dei arbeider. Kunnskapar får ofte for stor plass i kompetansearbeid, og haldningar for liten. Noko av den viktigaste kompetansen er taus og vanskeleg å måle.",
		purpose: "Kva planen blir brukt til",
		purposeText:
			"Kartlegging av kompetanse kan ha tre føremål: lønsplassering, individuell karriere og strategisk kompetansestyring. Denne planen gjeld berre det siste. Opplysningane blir ikkje brukte til løn, og ikkje til å rangere tilsette.",
		chain:
			"Tankegangen er: krav (kva treng tenesta?), kapital (kva har vi?) og behov (kva manglar?). Ei kartlegging utan krav å måle mot seier lite.",
	},
	en: {
		heading: "4 What is competence?",
		definition:
			"The plan uses Linda Lai's definition: competence is the total knowledge, skills, abilities and attitudes that make it possible to carry out functions and tasks in line with defined requirements and goals (Lai 2013, translated from the quotation in ReKs' regional strategy).",
		parts: [
			["Knowledge: ", "to know"],
			["Skills: ", "to be able to do"],
			["Abilities: ", "to be able to learn, and to use what one knows"],
			["Attitudes: ", "to be willing, and to meet others well"],
		],
		kindsIntro: "Competence has three forms:",
		kinds: [
			["Formal competence ", "can be documented by education or certification."],
			["Informal competence ", "comes from experience at work and elsewhere in life."],
			["Real competence (realkompetanse) ", "is the sum of the two."],
		],
		use: "Competence gets its value from being used. So the plan asks not only what staff can do, but also whether they get to use it where they work. Knowledge often takes up too much room in competence work, and attitudes too little. Some of the most important competence is tacit and hard to measure.",
		purpose: "What the plan is for",
		purposeText:
			"Competence can be mapped for three purposes: pay, individual careers and the strategic management of competence. This plan concerns only the last. The information is not used to set pay or to rank staff.",
		chain:
			"The reasoning is: requirements (what does the service need?), capital (what do we have?) and need (what is missing?). Mapping without requirements to measure against says little.",
	},
};
