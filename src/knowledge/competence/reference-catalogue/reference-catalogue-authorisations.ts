import { type ReferenceCompetence, rowsOf } from "./reference-catalogue-row.ts";

/** Helsepersonelloven § 48 first paragraph, as the Directorate of Health's circular lists the groups. */
const source =
	"Helsepersonelloven § 48; https://www.helsedirektoratet.no/rundskriv/helsepersonelloven-med-kommentarer/vilkar-for-autorisasjon-lisens-og-spesialistgodkjenning";

/** Groups with authorisation; after the colon, the education in the catalogue that an authorised person has. */
const groups = [
	"ambulansearbeider:Ambulansefag",
	"apotektekniker",
	"audiograf",
	"bioingeniør",
	"ergoterapeut:Ergoterapeut",
	"fotterapeut",
	"fysioterapeut:Fysioterapeut",
	"helsefagarbeider:Helsefagarbeider",
	"helsesekretær:Helsesekretær",
	"hjelpepleier:Hjelpepleier",
	"jordmor:Jordmor",
	"kiropraktor",
	"klinisk ernæringsfysiolog",
	"lege:Lege",
	"manuellterapeut",
	"naprapat",
	"omsorgsarbeider:Omsorgsarbeider",
	"optiker",
	"ortopediingeniør",
	"ortoptist",
	"osteopat",
	"paramedisiner",
	"perfusjonist",
	"provisorfarmasøyt",
	"psykolog:Psykolog",
	"radiograf",
	"reseptarfarmasøyt",
	"sykepleier:Sykepleier",
	"tannhelsesekretær",
	"tannlege",
	"tannpleier:Tannpleier",
	"tanntekniker",
	"vernepleier:Vernepleier",
] as const;

const authorisation = rowsOf("authorisation", "Autorisasjon");

export const authorisations: readonly ReferenceCompetence[] = groups.map((line) => {
	const [group, education] = line.split(":");
	return authorisation.reference(`Autorisasjon som ${group}`, source, {
		implies: education === undefined ? [] : [education],
	});
});
