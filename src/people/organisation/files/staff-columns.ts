import {
	dateColumn,
	percentColumn,
	textColumn,
	wholeNumberColumn,
	wordColumn,
} from "../../../machinery/importing/columns/column-kinds.ts";
import type { EmploymentType, Gender } from "../model.ts";

/** The years that a birth can lie in (files in: "birth year outside 1930–2012"). */
export const birthYears = { from: 1930, to: 2012 } as const;

/** The columns of the staff file: one row per employment (files in: "staff"). */
export const staffColumns = {
	personId: textColumn(
		{
			field: "person_id",
			nb: "ansattnr",
			nn: "tilsettnr",
			required: true,
			personal: true,
			explanation: {
				nb: "Ansattnummeret. Det samme i alle radene til samme person. Aldri fødselsnummer.",
				nn: "Tilsettnummeret. Det same i alle radene til same person. Aldri fødselsnummer.",
				en: "The staff number. The same in all rows for the same person. Never a national identity number.",
			},
			example: "10234",
		},
		false,
	),
	name: textColumn(
		{
			field: "name",
			nb: "navn",
			nn: "namn",
			personal: true,
			explanation: {
				nb: "Navnet. Trengs ikke, og skrives aldri ut i analyser og planer.",
				nn: "Namnet. Trengst ikkje, og blir aldri skrive ut i analysar og planar.",
				en: "The name. Not needed, and never written in analyses or plans.",
			},
			example: { nb: "Kari Eksempel", nn: "Kari Døme", en: "Kari Example" },
		},
		false,
	),
	birthYear: wholeNumberColumn(
		{
			field: "birth_year",
			nb: "fødselsår",
			nn: "fødselsår",
			explanation: {
				nb: "Fødselsåret. Brukes til å regne ut hvor mange som kan slutte. Kan erstattes av fødselsdato.",
				nn: "Fødselsåret. Blir brukt til å rekne ut kor mange som kan slutte. Kan bytast ut med fødselsdato.",
				en: "The year of birth. Used to calculate how many may leave. May be replaced by the date of birth.",
			},
			example: "1978",
		},
		birthYears,
	),
	birthDate: dateColumn({
		field: "birth_date",
		nb: "fødselsdato",
		nn: "fødselsdato",
		explanation: {
			nb: "Fødselsdatoen, i stedet for fødselsår.",
			nn: "Fødselsdatoen, i staden for fødselsår.",
			en: "The date of birth, instead of the year.",
		},
		example: "17.05.1978",
	}),
	gender: wordColumn<Gender>(
		{
			field: "gender",
			nb: "kjønn",
			nn: "kjønn",
			explanation: {
				nb: "Kjønn. Kan stå tomt.",
				nn: "Kjønn. Kan stå tomt.",
				en: "Gender. May be empty.",
			},
			example: "K",
		},
		[
			["female", { nb: "kvinne", nn: "kvinne", en: "female" }, "K"],
			["male", { nb: "mann", nn: "mann", en: "male" }, "M"],
		],
	),
	unit: textColumn({
		field: "unit",
		nb: "enhet",
		nn: "eining",
		required: true,
		explanation: {
			nb: "Enheten, med enhetene over først og « / » mellom hver, eller koden fra enhetsfilen.",
			nn: "Eininga, med einingane over først og « / » mellom kvar, eller koden frå einingsfila.",
			en: 'The unit, with the units above it first and " / " between each, or its code from the units file.',
		},
		example: {
			nb: "Helse og omsorg / Solbakken sykehjem / 1. etasje",
			nn: "Helse og omsorg / Solbakken sjukeheim / 1. høgd",
			en: "Health and care / Solbakken nursing home / Ward 1",
		},
	}),
	educationGroup: textColumn({
		field: "education_group",
		nb: "utdanningsgruppe",
		nn: "utdanningsgruppe",
		explanation: {
			nb: "Utdanningsgruppen. Enten den eller stillingen må være fylt ut.",
			nn: "Utdanningsgruppa. Anten ho eller stillinga må vere fylt ut.",
			en: "The education group. Either this or the position must be filled in.",
		},
		example: "Sykepleier",
	}),
	position: textColumn({
		field: "position",
		nb: "stilling",
		nn: "stilling",
		explanation: {
			nb: "Stillingstittel eller stillingskode fra lønnssystemet. Brukes til å finne utdanningsgruppen når den mangler.",
			nn: "Stillingstittel eller stillingskode frå lønssystemet. Blir brukt til å finne utdanningsgruppa når ho manglar.",
			en: "Title or code from the payroll system. Used to find the education group where that is missing.",
		},
		example: "7174 Sykepleier",
	}),
	positionSize: percentColumn(
		{
			field: "position_percent",
			nb: "stillingsprosent",
			nn: "stillingsprosent",
			required: true,
			explanation: {
				nb: "Stillingsprosenten i dette arbeidsforholdet.",
				nn: "Stillingsprosenten i dette arbeidsforholdet.",
				en: "The position size of this employment.",
			},
			example: "80",
		},
		{ from: 0, to: 150 },
	),
	from: dateColumn({
		field: "from",
		nb: "ansatt fra",
		nn: "tilsett frå",
		required: true,
		explanation: {
			nb: "Første dag i arbeidsforholdet.",
			nn: "Første dag i arbeidsforholdet.",
			en: "The first day of the employment.",
		},
		example: "01.08.2019",
	}),
	to: dateColumn({
		field: "to",
		nb: "ansatt til",
		nn: "tilsett til",
		explanation: {
			nb: "Siste dag i arbeidsforholdet. Tom når det ikke har noen slutt.",
			nn: "Siste dag i arbeidsforholdet. Tom når det ikkje har nokon slutt.",
			en: "The last day of the employment. Empty when it has no end.",
		},
		example: "31.07.2027",
	}),
	employmentType: wordColumn<EmploymentType>(
		{
			field: "employment_type",
			nb: "ansettelsesform",
			nn: "tilsetjingsform",
			explanation: {
				nb: "Om personen er fast eller midlertidig ansatt, vikar eller lærling.",
				nn: "Om personen er fast eller mellombels tilsett, vikar eller lærling.",
				en: "Whether the person is a permanent or temporary employee, a substitute or an apprentice.",
			},
			example: { nb: "fast", nn: "fast", en: "permanent" },
		},
		[
			["permanent", { nb: "fast", nn: "fast", en: "permanent" }],
			["temporary", { nb: "midlertidig", nn: "mellombels", en: "temporary" }],
			["substitute", { nb: "vikar", nn: "vikar", en: "substitute" }],
			["apprentice", { nb: "lærling", nn: "lærling", en: "apprentice" }, "laerling"],
		],
	),
};
