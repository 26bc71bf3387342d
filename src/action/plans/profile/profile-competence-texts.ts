import type { CountedIn } from "../../../knowledge/competence/model.ts";
import type { Translated } from "../../../machinery/languages/language.ts";

/** The chapters on what competences there are, and on the requirements that are suggested. */
export interface ProfileCompetenceTexts {
	readonly competences: {
		readonly heading: string;
		readonly intro: string;
		readonly noHoldings: string;
		readonly none: string;
		readonly caption: string;
		readonly competence: string;
		readonly holders: string;
		readonly documented: string;
		readonly notInUse: string;
	};
	readonly expiries: {
		readonly heading: string;
		readonly intro: string;
		readonly none: string;
		readonly caption: string;
		readonly within: (months: string) => string;
	};
	readonly heldByOne: {
		readonly heading: string;
		readonly intro: string;
		readonly none: string;
		readonly more: (number: string, file: string) => string;
	};
	readonly suggestions: {
		readonly heading: string;
		readonly intro: string;
		readonly notice: string;
		readonly rules: readonly ((figures: SuggestionFigures) => string)[];
		readonly none: string;
		readonly caption: string;
		readonly unit: string;
		readonly competence: string;
		readonly appliesTo: (roles: string) => string;
		readonly required: string;
		readonly criticality: string;
		readonly amounts: Readonly<Record<CountedIn, (amount: string) => string>>;
		readonly next: string;
		readonly steps: readonly ((file: string) => string)[];
	};
}

/** The figures of the rules, as written. */
export interface SuggestionFigures {
	readonly keptFte: string;
	readonly personsInUnit: string;
	readonly leastFte: string;
	readonly commonEducationShare: string;
	readonly leastCourseShare: string;
	readonly leastAuthorisationShare: string;
	readonly shareStep: string;
}

export const profileCompetenceTexts: Translated<ProfileCompetenceTexts> = {
	nb: {
		competences: {
			heading: "Kompetanse",
			intro:
				"Tabellen viser hvor mange som har hver kompetanse. Kompetanse som ikke er dokumentert, kan ofte bekreftes raskt. Kompetanse som ikke er i bruk, er en reserve.",
			noHoldings:
				"Det er ikke lagt ved noen kompetansefil. Derfor vet vi bare hvilken utdanningsgruppe hver ansatt er ført med. Legg ved en kompetansefil for å se kurs, ferdigheter og autorisasjoner.",
			none: "Ingen ansatte er registrert med kompetanse denne dagen.",
			caption: "Personer som har kompetansen",
			competence: "Kompetanse",
			holders: "Personer",
			documented: "Dokumentert",
			notInUse: "Ikke i bruk",
		},
		expiries: {
			heading: "Kompetanse som går ut",
			intro:
				"Tabellen viser hvor mange personer som mister kompetansen hvis den ikke blir fornyet. Den som mister den innen 3 måneder, er også regnet med under 6 og 12 måneder.",
			none: "Ingen registrert kompetanse går ut de neste tolv månedene.",
			caption: "Personer som mister kompetansen hvis den ikke blir fornyet",
			within: (months) => `Innen ${months} måneder`,
		},
		heldByOne: {
			heading: "Kompetanse hos bare én person",
			intro:
				"Slutter denne personen, er kompetansen borte. Vurder om flere bør lære den, eller om en nabokommune kan hjelpe.",
			none: "Ingen kompetanse finnes bare hos én person.",
			more: (number, file) => `${number} til står i ${file}.`,
		},
		suggestions: {
			heading: "Krav å begynne med",
			intro:
				"En kompetanseplan måler det kommunen har, mot det den krever. Kravene under bygger på tallene i denne profilen, og de er oppfylt i dag. Brukt i en plan viser kravene hvor kommunen er sårbar, og hva som kan mangle om noen år.",
			notice: "Kravene er forslag. Kommunen må selv vurdere hva den trenger.",
			rules: [
				({ keptFte }) =>
					`Hver faggruppe bør beholde minst ${keptFte} av årsverkene den har i dag. Tallet er rundet ned til nærmeste halve årsverk, eller til en tidel når det er mindre enn ett årsverk.`,
				({ personsInUnit, leastFte }) =>
					`Kravet er lagt til den laveste enheten der gruppen er stor nok, og bare på ett nivå. Enheter med færre enn ${personsInUnit} ansatte får ikke egne krav. Det gjør heller ikke grupper med under ${leastFte} årsverk, hvis ikke loven kan kreve yrket.`,
				({ commonEducationShare }) =>
					`Der katalogen har en samlet helse- og sosialfaglig utdanning, bør andelen være minst som i dag, og høyst ${commonEducationShare}. Vi tror ${commonEducationShare} er et vanlig lokalt mål, men har ikke kontrollert det.`,
				({ leastCourseShare, leastAuthorisationShare, shareStep }) =>
					`Kurs og autorisasjoner er med når minst en tredel av faggruppen har dem med dokumentasjon, og bare i enheter der minst ${leastCourseShare} har kurset eller minst ${leastAuthorisationShare} har autorisasjonen. Kravet er dagens andel, rundet ned til nærmeste ${shareStep}.`,
				() =>
					"Det er ikke foreslått krav for ufaglærte, ledere, administrasjon og service. Kritikalitet går fra 1 til 3, der 3 er mest kritisk.",
			],
			none: "Vi fant ikke grunnlag for å foreslå krav. Kontroller utdanningsgruppene i ansattfilen. Har du lagt ved en kompetansekatalog, må utdanningene også stå i kompetansefilen.",
			caption: "Foreslåtte krav",
			unit: "Enhet",
			competence: "Kompetanse",
			appliesTo: (roles) => `gjelder ${roles}`,
			required: "Minst",
			criticality: "Kritikalitet",
			amounts: {
				headcount: (amount) => `${amount} personer`,
				fte: (amount) => `${amount} årsverk`,
				"share-of-headcount": (amount) => `${amount} av personene`,
				"share-of-fte": (amount) => `${amount} av årsverkene`,
			},
			next: "Slik går du videre",
			steps: [
				(file) => `Åpne ${file} i et regneark.`,
				() =>
					"Rett tallene, slett krav dere ikke vil ha, og legg til dem som mangler. Begynn med det brukerne trenger.",
				() =>
					"Skriv hjemmelen for hvert krav: lov, nasjonal plan, avtale med helseforetaket eller lokalt mål.",
				() => "Ta med tillitsvalgte og brukerråd før kravene er ferdige.",
				(file) => `Lag planen med rodtrad plan, og oppgi ${file} som kravfil (--requirements).`,
			],
		},
	},
	nn: {
		competences: {
			heading: "Kompetanse",
			intro:
				"Tabellen viser kor mange som har kvar kompetanse. Kompetanse som ikkje er dokumentert, kan ofte stadfestast raskt. Kompetanse som ikkje er i bruk, er ein reserve.",
			noHoldings:
				"Det er ikkje lagt ved noka kompetansefil. Difor veit vi berre kva utdanningsgruppe kvar tilsett er ført med. Legg ved ei kompetansefil for å sjå kurs, ferdigheiter og autorisasjonar.",
			none: "Ingen tilsette er registrerte med kompetanse denne dagen.",
			caption: "Personar som har kompetansen",
			competence: "Kompetanse",
			holders: "Personar",
			documented: "Dokumentert",
			notInUse: "Ikkje i bruk",
		},
		expiries: {
			heading: "Kompetanse som går ut",
			intro:
				"Tabellen viser kor mange personar som mistar kompetansen om han ikkje blir fornya. Den som mistar han innan 3 månader, er òg rekna med under 6 og 12 månader.",
			none: "Ingen registrert kompetanse går ut dei neste tolv månadene.",
			caption: "Personar som mistar kompetansen om han ikkje blir fornya",
			within: (months) => `Innan ${months} månader`,
		},
		heldByOne: {
			heading: "Kompetanse hos berre éin person",
			intro:
				"Sluttar denne personen, er kompetansen borte. Vurder om fleire bør lære han, eller om ein nabokommune kan hjelpe.",
			none: "Ingen kompetanse finst berre hos éin person.",
			more: (number, file) => `${number} til står i ${file}.`,
		},
		suggestions: {
			heading: "Krav å starte med",
			intro:
				"Ein kompetanseplan måler det kommunen har, mot det han krev. Krava under byggjer på tala i denne profilen, og dei er oppfylte i dag. Brukte i ein plan viser krava kvar kommunen er sårbar, og kva som kan mangle om nokre år.",
			notice: "Krava er framlegg. Kommunen må sjølv vurdere kva han treng.",
			rules: [
				({ keptFte }) =>
					`Kvar faggruppe bør halde på minst ${keptFte} av årsverka ho har i dag. Talet er runda ned til næraste halve årsverk, eller til ein tidel når det er mindre enn eitt årsverk.`,
				({ personsInUnit, leastFte }) =>
					`Kravet er lagt til den lågaste eininga der gruppa er stor nok, og berre på eitt nivå. Einingar med færre enn ${personsInUnit} tilsette får ikkje eigne krav. Det gjer heller ikkje grupper med under ${leastFte} årsverk, om ikkje lova kan krevje yrket.`,
				({ commonEducationShare }) =>
					`Der katalogen har ei samla helse- og sosialfagleg utdanning, bør andelen vere minst som i dag, og høgst ${commonEducationShare}. Vi trur ${commonEducationShare} er eit vanleg lokalt mål, men har ikkje kontrollert det.`,
				({ leastCourseShare, leastAuthorisationShare, shareStep }) =>
					`Kurs og autorisasjonar er med når minst ein tredel av faggruppa har dei med dokumentasjon, og berre i einingar der minst ${leastCourseShare} har kurset eller minst ${leastAuthorisationShare} har autorisasjonen. Kravet er andelen i dag, runda ned til næraste ${shareStep}.`,
				() =>
					"Det er ikkje gjort framlegg om krav for ufaglærte, leiarar, administrasjon og service. Kritikalitet går frå 1 til 3, der 3 er mest kritisk.",
			],
			none: "Vi fann ikkje grunnlag for å gjere framlegg om krav. Kontroller utdanningsgruppene i tilsettfila. Har du lagt ved ein kompetansekatalog, må utdanningane òg stå i kompetansefila.",
			caption: "Framlegg til krav",
			unit: "Eining",
			competence: "Kompetanse",
			appliesTo: (roles) => `gjeld ${roles}`,
			required: "Minst",
			criticality: "Kritikalitet",
			amounts: {
				headcount: (amount) => `${amount} personar`,
				fte: (amount) => `${amount} årsverk`,
				"share-of-headcount": (amount) => `${amount} av personane`,
				"share-of-fte": (amount) => `${amount} av årsverka`,
			},
			next: "Slik går du vidare",
			steps: [
				(file) => `Opne ${file} i eit rekneark.`,
				() =>
					"Rett tala, slett krav de ikkje vil ha, og legg til dei som manglar. Start med det brukarane treng.",
				() =>
					"Skriv heimelen for kvart krav: lov, nasjonal plan, avtale med helseføretaket eller lokalt mål.",
				() => "Ta med tillitsvalde og brukarråd før krava er ferdige.",
				(file) => `Lag planen med rodtrad plan, og oppgi ${file} som kravfil (--requirements).`,
			],
		},
	},
	en: {
		competences: {
			heading: "Competence",
			intro:
				"The table shows how many hold each competence. Competence that is not documented can often be verified quickly. Competence that is not in use is a reserve.",
			noHoldings:
				"No holdings file was given. We therefore know only the education group that each employee is registered with. Add a holdings file to see courses, skills and authorisations.",
			none: "No employee is registered with a competence on this day.",
			caption: "Persons who hold the competence",
			competence: "Competence",
			holders: "Persons",
			documented: "Documented",
			notInUse: "Not in use",
		},
		expiries: {
			heading: "Competence that expires",
			intro:
				"The table shows how many persons lose the competence unless it is renewed. Anyone who loses it within 3 months is also counted under 6 and 12 months.",
			none: "No registered competence expires within twelve months.",
			caption: "Persons who lose the competence unless it is renewed",
			within: (months) => `Within ${months} months`,
		},
		heldByOne: {
			heading: "Competence held by one person only",
			intro:
				"If this person leaves, the competence is gone. Consider whether more people should learn it, or whether a neighbouring municipality can help.",
			none: "No competence is held by one person only.",
			more: (number, file) => `${number} more are in ${file}.`,
		},
		suggestions: {
			heading: "Requirements to start with",
			intro:
				"A competence plan measures what the municipality has against what it requires. The requirements below are based on the figures in this profile, and they are met today. Used in a plan, they show where the municipality is vulnerable and what may be missing in a few years.",
			notice: "The requirements are suggestions. The municipality must judge what it needs.",
			rules: [
				({ keptFte }) =>
					`Each professional group should keep at least ${keptFte} of the FTE it has today. The figure is rounded down to half an FTE, or to a tenth when it is less than one FTE.`,
				({ personsInUnit, leastFte }) =>
					`The requirement is set for the lowest unit where the group is large enough, and at one level only. Units with fewer than ${personsInUnit} employees get no requirements of their own. Nor do groups with under ${leastFte} FTE, unless the law may require the profession.`,
				({ commonEducationShare }) =>
					`Where the catalogue has one common entry for health and social education, the share should be at least today's, and at most ${commonEducationShare}. We believe ${commonEducationShare} to be a common local goal, but have not verified it.`,
				({ leastCourseShare, leastAuthorisationShare, shareStep }) =>
					`Courses and authorisations are included when at least a third of the professional group holds them with documentation, and only in units where at least ${leastCourseShare} hold the course or at least ${leastAuthorisationShare} hold the authorisation. The requirement is today's share, rounded down to the nearest ${shareStep}.`,
				() =>
					"No requirements are suggested for unskilled staff, leaders, administration and service. Criticality goes from 1 to 3, where 3 is the most critical.",
			],
			none: "We found no basis for suggesting requirements. Check the education groups in the staff file. If you gave a catalogue, the educations must be in the holdings file too.",
			caption: "Suggested requirements",
			unit: "Unit",
			competence: "Competence",
			appliesTo: (roles) => `applies to ${roles}`,
			required: "At least",
			criticality: "Criticality",
			amounts: {
				headcount: (amount) => `${amount} persons`,
				fte: (amount) => `${amount} FTE`,
				"share-of-headcount": (amount) => `${amount} of the persons`,
				"share-of-fte": (amount) => `${amount} of the FTE`,
			},
			next: "What to do next",
			steps: [
				(file) => `Open ${file} in a spreadsheet.`,
				() =>
					"Correct the figures, delete the requirements you do not want, and add those that are missing. Start with what the users need.",
				() =>
					"Enter the basis of each requirement: law, national plan, agreement with the hospital trust or local goal.",
				() => "Involve the unions and the user councils before the requirements are final.",
				(file) =>
					`Make the plan with rodtrad plan, and give ${file} as the requirements file (--requirements).`,
			],
		},
	},
};
