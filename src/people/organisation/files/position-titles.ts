/**
 * The product's own table of position titles and codes of municipal care, with the education group they usually stand for.
 * Status: suggestion. The codes are those that municipalities' payrolls commonly use (the tariff's position codes); a
 * municipality that uses them otherwise gives a positions file, which goes before this table. Titles without case.
 */
export interface PositionTitle {
	readonly educationGroup: string;
	/** Position codes; a code that says nothing of education (leader, consultant) is left out. */
	readonly codes: readonly string[];
	readonly titles: readonly string[];
}

export const positionTitles: readonly PositionTitle[] = [
	{
		educationGroup: "Sykepleier",
		codes: ["7174"],
		titles: [
			"sykepleier",
			"sjukepleiar",
			"offentlig godkjent sykepleier",
			"turnussykepleier",
			"nurse",
		],
	},
	{
		educationGroup: "Spesialsykepleier",
		codes: ["7523", "7710"],
		titles: [
			"spesialsykepleier",
			"spesialsjukepleiar",
			"geriatrisk sykepleier",
			"kreftsykepleier",
			"psykiatrisk sykepleier",
			"sykepleier med videreutdanning",
			"avansert klinisk sykepleier",
			"anestesisykepleier",
			"intensivsykepleier",
		],
	},
	{
		educationGroup: "Helsesykepleier",
		codes: ["6185"],
		titles: ["helsesykepleier", "helsesjukepleiar", "helsesøster", "helsesyster"],
	},
	{ educationGroup: "Jordmor", codes: ["6209"], titles: ["jordmor"] },
	{
		educationGroup: "Helsefagarbeider",
		codes: ["7076", "7681"],
		titles: [
			"helsefagarbeider",
			"helsefagarbeidar",
			"hjelpepleier",
			"hjelpepleiar",
			"omsorgsarbeider",
			"omsorgsarbeidar",
			"spesialhjelpepleier",
			"health care worker",
		],
	},
	{
		educationGroup: "Fagarbeider",
		codes: ["7517"],
		titles: ["fagarbeider", "fagarbeidar", "aktivitør", "barne- og ungdomsarbeider"],
	},
	{
		educationGroup: "Vernepleier",
		codes: ["6455"],
		titles: ["vernepleier", "vernepleiar", "spesialvernepleier", "klinisk vernepleier"],
	},
	{
		educationGroup: "Ergoterapeut",
		codes: ["6517", "7714"],
		titles: ["ergoterapeut", "spesialergoterapeut"],
	},
	{
		educationGroup: "Fysioterapeut",
		codes: ["7066", "7716"],
		titles: ["fysioterapeut", "spesialfysioterapeut"],
	},
	{
		educationGroup: "Lege",
		codes: ["8527"],
		titles: ["lege", "kommunelege", "kommuneoverlege", "sykehjemslege", "fastlege", "tilsynslege"],
	},
	{ educationGroup: "Sosionom", codes: ["7534"], titles: ["sosionom"] },
	{
		educationGroup: "Barnevernspedagog",
		codes: ["7023"],
		titles: ["barnevernspedagog", "barnevernpedagog"],
	},
	{
		educationGroup: "Miljøterapeut",
		codes: ["6675"],
		titles: ["miljøterapeut", "miljoterapeut", "spesialpedagog"],
	},
	{
		educationGroup: "Ufaglært",
		codes: ["6572", "6583", "6014"],
		titles: [
			"assistent",
			"pleieassistent",
			"pleiemedhjelper",
			"pleiemedarbeider",
			"helseassistent",
			"hjemmehjelper",
			"hjemmehjelp",
			"heimehjelp",
			"heimehjelpar",
			"miljøarbeider",
			"miljøarbeidar",
			"omsorgsmedarbeider",
			"personlig assistent",
			"tilkallingsvikar",
			"ferievikar",
			"ufaglært",
			"avlaster",
			"støttekontakt",
		],
	},
	{
		educationGroup: "Lærling",
		codes: [],
		titles: ["lærling", "helsefagarbeiderlærling", "lærling helsearbeiderfag"],
	},
	{
		educationGroup: "Leder",
		codes: [],
		titles: [
			"leder",
			"leiar",
			"avdelingsleder",
			"avdelingsleiar",
			"enhetsleder",
			"einingsleiar",
			"virksomhetsleder",
			"kommunalsjef",
			"fagleder",
			"teamleder",
			"sonekoordinator",
		],
	},
	{
		educationGroup: "Servicepersonell",
		codes: [],
		titles: [
			"kokk",
			"kjøkkenassistent",
			"renholder",
			"reinhaldar",
			"vaktmester",
			"vaskeriarbeider",
		],
	},
	{
		educationGroup: "Administrativt personell",
		codes: [],
		titles: ["konsulent", "sekretær", "helsesekretær", "saksbehandler", "rådgiver", "merkantil"],
	},
];
