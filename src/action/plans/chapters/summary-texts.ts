import type { Translated } from "../../../machinery/languages/language.ts";

/** The page that a director reads. Counts come written, with the number beside where the grammar needs it. */
export interface SummaryTexts {
	readonly heading: string;
	readonly suggested: string;
	readonly noRequirements: string;
	readonly state: (counts: {
		readonly all: string;
		readonly gap: string;
		readonly oneAway: string;
		readonly robust: string;
	}) => string;
	readonly emptyGroups: (count: string, number: number) => string;
	readonly now: string;
	readonly nothingMissing: string;
	readonly gapLine: (missing: string, supply: string, required: string) => string;
	readonly moreGaps: (count: string) => string;
	readonly nextYear: string;
	readonly nextYearCounts: (without: string, withRecruitment: string, all: string) => string;
	readonly higherWith: string;
	readonly newRisks: string;
	readonly newRiskLine: (without: string, withRecruitment: string) => string;
	readonly newRiskAlsoWith: (risk: string) => string;
	readonly noNewRisks: string;
	readonly vulnerable: string;
	readonly oneAway: (count: string, number: number) => string;
	readonly noOneAway: string;
	readonly heldByOne: (count: string, number: number, names: string) => string;
	readonly expiring: (count: string, number: number) => string;
	readonly first: string;
	readonly firstIntro: string;
	readonly nothingFirst: string;
	readonly mostVulnerable: string;
	readonly keyPersons: (count: string, number: number) => string;
	readonly deadline: (date: string) => string;
}

/** How many names the summary gives of what one person alone holds, so that it stays on one page. */
export const namedInSummary = 3;

/** Counts come written: one of something is "1" in every language, none is "0". */
const orNone = (count: string, none: string) => (count === "0" ? none : count);
const oppfylt = (count: string) => (count === "1" ? "oppfylt" : "oppfylte");
const broten = (count: string) => (count === "1" ? "brote" : "brotne");
const are = (count: string) => (count === "1" ? "is" : "are");

export const summaryTexts: Translated<SummaryTexts> = {
	nb: {
		heading: "Sammendrag",
		suggested:
			"Kommunen har ikke lagt inn egne kompetansekrav. Kravene i planen er forslag, laget ut fra hvem som er ansatt i dag. Gå gjennom dem og rett dem før planen brukes til å prioritere.",
		noRequirements:
			"Det er ikke stilt noen kompetansekrav. Planen viser derfor bare hva kommunen har, ikke hva den mangler.",
		state: ({ all, gap, oneAway, robust }) =>
			gap === "0"
				? `Planen måler ${all} kompetansekrav, og ingen av dem har gap: ${oneAway} brytes hvis én nøkkelperson slutter, og ${robust} tåler at én ansatt slutter.`
				: `Planen måler ${all} kompetansekrav: ${gap} er ikke oppfylt, ${oneAway} er oppfylt, men brytes hvis én nøkkelperson slutter, og ${robust} er oppfylt og tåler at én ansatt slutter.`,
		emptyGroups: (count, number) =>
			number === 1
				? "Ett krav gjelder en gruppe uten ansatte og kan ikke måles."
				: `${count} krav gjelder grupper uten ansatte og kan ikke måles.`,
		now: "Dette mangler nå",
		nothingMissing: "Alle krav er oppfylt i dag.",
		gapLine: (missing, supply, required) => `mangler ${missing} (har ${supply} av ${required}).`,
		moreGaps: (count) =>
			`I tillegg kommer ${count} krav som heller ikke er oppfylt, se kapittel 5.`,
		nextYear: "Dette kan mangle om ett år",
		nextYearCounts: (without, withRecruitment, all) =>
			`For ${orNone(without, "ingen")} av ${all} krav er det minst 50 prosent risiko for at de ikke er oppfylt om tolv måneder, hvis ingen som slutter, blir erstattet. Med vanlig rekruttering gjelder det ${orNone(withRecruitment, "ingen")} krav.`,
		higherWith: "Kapittel 5.3 forklarer hvorfor tallet kan være høyere med rekruttering.",
		newRisks: "Størst risiko for nye gap:",
		newRiskLine: (without, withRecruitment) =>
			`risiko ${without} uten og ${withRecruitment} med vanlig rekruttering.`,
		newRiskAlsoWith: (risk) => `risiko ${risk}, også med vanlig rekruttering.`,
		noNewRisks: "Ingen av kravene som er oppfylt i dag, ventes å bli brutt i løpet av året.",
		vulnerable: "Her er kommunen sårbar",
		oneAway: (count, number) =>
			number === 1
				? "Ett oppfylt krav brytes hvis én nøkkelperson slutter."
				: `${count} oppfylte krav brytes hvis én nøkkelperson slutter.`,
		noOneAway: "Ingen oppfylte krav henger på én person.",
		heldByOne: (count, number, names) =>
			number === 1
				? `Én kompetanse finnes bare hos én person: ${names}.`
				: `${count} kompetanser finnes bare hos én person hver${number > namedInSummary ? ", blant dem" : ":"} ${names}.`,
		expiring: (count, number) =>
			number === 1
				? "Én registrert kompetanse går ut i løpet av tolv måneder hvis den ikke blir fornyet. Da teller den ikke lenger."
				: `${count} registrerte kompetanser går ut i løpet av tolv måneder hvis de ikke blir fornyet. Da teller de ikke lenger.`,
		first: "Dette bør gjøres først",
		firstIntro: "Tiltakene er forslag. De tar i bruk det kommunen har, før den anskaffer noe nytt:",
		nothingFirst:
			"Det er ingen gap å lukke. Bruk planen til å holde på kompetansen og redusere sårbarheten.",
		mostVulnerable: "Begynn med å gjøre disse kravene mindre sårbare:",
		keyPersons: (count, number) =>
			number === 1
				? "kravet henger på én person."
				: `kravet brytes hvis én av ${count} nøkkelpersoner slutter.`,
		deadline: (date) => `Frist ${date}.`,
	},
	nn: {
		heading: "Samandrag",
		suggested:
			"Kommunen har ikkje lagt inn eigne kompetansekrav. Krava i planen er framlegg, laga ut frå kven som er tilsett i dag. Gå gjennom dei og rett dei før de bruker planen til å prioritere.",
		noRequirements:
			"Ingen kompetansekrav er sette. Planen viser difor berre kva kommunen har, ikkje kva han manglar.",
		state: ({ all, gap, oneAway, robust }) =>
			gap === "0"
				? `Planen måler ${all} kompetansekrav, og ingen av dei har gap: ${oneAway} blir ${broten(oneAway)} dersom éin nøkkelperson sluttar, og ${robust} toler at éin tilsett sluttar.`
				: `Planen måler ${all} kompetansekrav: ${gap} er ikkje ${oppfylt(gap)}, ${oneAway} er ${oppfylt(oneAway)}, men blir ${broten(oneAway)} dersom éin nøkkelperson sluttar, og ${robust} er ${oppfylt(robust)} og toler at éin tilsett sluttar.`,
		emptyGroups: (count, number) =>
			number === 1
				? "Eitt krav gjeld ei gruppe utan tilsette og kan ikkje målast."
				: `${count} krav gjeld grupper utan tilsette og kan ikkje målast.`,
		now: "Dette manglar no",
		nothingMissing: "Alle krav er oppfylte i dag.",
		gapLine: (missing, supply, required) => `manglar ${missing} (har ${supply} av ${required}).`,
		moreGaps: (count) =>
			`I tillegg kjem ${count} krav som heller ikkje er ${oppfylt(count)}, sjå kapittel 5.`,
		nextYear: "Dette kan mangle om eitt år",
		nextYearCounts: (without, withRecruitment, all) =>
			`For ${orNone(without, "ingen")} av ${all} krav er det minst 50 prosent risiko for at dei ikkje er oppfylte om tolv månader, dersom ingen som sluttar, blir erstatta. Med vanleg rekruttering gjeld det ${orNone(withRecruitment, "ingen")} krav.`,
		higherWith: "Kapittel 5.3 forklarer kvifor talet kan vere høgare med rekruttering.",
		newRisks: "Størst risiko for nye gap:",
		newRiskLine: (without, withRecruitment) =>
			`risiko ${without} utan og ${withRecruitment} med vanleg rekruttering.`,
		newRiskAlsoWith: (risk) => `risiko ${risk}, òg med vanleg rekruttering.`,
		noNewRisks: "Ingen av krava som er oppfylte i dag, er venta å bli brotne i løpet av året.",
		vulnerable: "Her er kommunen sårbar",
		oneAway: (count, number) =>
			number === 1
				? "Eitt oppfylt krav blir brote dersom éin nøkkelperson sluttar."
				: `${count} oppfylte krav blir brotne dersom éin nøkkelperson sluttar.`,
		noOneAway: "Ingen oppfylte krav heng på éin person.",
		heldByOne: (count, number, names) =>
			number === 1
				? `Éin kompetanse finst berre hos éin person: ${names}.`
				: `${count} kompetansar finst berre hos éin person kvar${number > namedInSummary ? ", mellom dei" : ":"} ${names}.`,
		expiring: (count, number) =>
			number === 1
				? "Éin registrert kompetanse går ut i løpet av tolv månader om han ikkje blir fornya. Då tel han ikkje lenger."
				: `${count} registrerte kompetansar går ut i løpet av tolv månader om dei ikkje blir fornya. Då tel dei ikkje lenger.`,
		first: "Dette bør gjerast først",
		firstIntro: "Tiltaka er framlegg. Dei tek i bruk det kommunen har, før han skaffar noko nytt:",
		nothingFirst:
			"Det er ingen gap å lukke. Bruk planen til å halde på kompetansen og gjere kommunen mindre sårbar.",
		mostVulnerable: "Start med å gjere desse krava mindre sårbare:",
		keyPersons: (count, number) =>
			number === 1
				? "kravet heng på éin person."
				: `kravet blir brote dersom éin av ${count} nøkkelpersonar sluttar.`,
		deadline: (date) => `Frist ${date}.`,
	},
	en: {
		heading: "Summary",
		suggested:
			"The municipality has not entered any competence requirements of its own. The requirements in this plan are suggestions, based on who is employed today. Review and correct them before using the plan to set priorities.",
		noRequirements:
			"No competence requirements are set. The plan therefore shows only what the municipality has, not what it lacks.",
		state: ({ all, gap, oneAway, robust }) =>
			gap === "0"
				? `The plan measures ${all} competence requirements, and none of them has a gap: ${oneAway} would be broken if one key person left, and ${robust} could withstand the loss of any one employee.`
				: `The plan measures ${all} competence requirements: ${gap} ${are(gap)} not met, ${oneAway} ${are(oneAway)} met but would be broken if one key person left, and ${robust} ${are(robust)} met and could withstand the loss of any one employee.`,
		emptyGroups: (count, number) =>
			number === 1
				? "One requirement is for a group without staff and cannot be measured."
				: `${count} requirements are for groups without staff and cannot be measured.`,
		now: "What is missing now",
		nothingMissing: "All requirements are met today.",
		gapLine: (missing, supply, required) => `${missing} missing (has ${supply} of ${required}).`,
		moreGaps: (count) =>
			`A further ${count} ${count === "1" ? "requirement is" : "requirements are"} not met; see chapter 5.`,
		nextYear: "What may be missing in a year",
		nextYearCounts: (without, withRecruitment, all) =>
			`The risk of not being met in twelve months is at least 50% for ${orNone(without, "none")} of ${all} requirements if nobody who leaves is replaced. With normal recruitment, this is true of ${orNone(withRecruitment, "no")} ${withRecruitment === "1" ? "requirement" : "requirements"}.`,
		higherWith: "Chapter 5.3 explains why the figure can be higher with recruitment.",
		newRisks: "The requirements most at risk of a new gap:",
		newRiskLine: (without, withRecruitment) =>
			`risk ${without} without and ${withRecruitment} with normal recruitment.`,
		newRiskAlsoWith: (risk) => `risk ${risk}, even with normal recruitment.`,
		noNewRisks: "None of the requirements met today is expected to be broken within the year.",
		vulnerable: "Where the municipality is vulnerable",
		oneAway: (count, number) =>
			number === 1
				? "One requirement that is met would be broken if one key person left."
				: `${count} requirements that are met would be broken if one key person left.`,
		noOneAway: "No requirement that is met depends on one person.",
		heldByOne: (count, number, names) =>
			number === 1
				? `One competence is held by one person only: ${names}.`
				: `${count} competences are each held by one person only${number > namedInSummary ? ", among them" : ":"} ${names}.`,
		expiring: (count, number) =>
			number === 1
				? "One registered competence expires within twelve months unless it is renewed. After that it no longer counts."
				: `${count} registered competences expire within twelve months unless they are renewed. After that they no longer count.`,
		first: "What to do first",
		firstIntro:
			"The measures are proposals. They make use of what the municipality has before it acquires anything new:",
		nothingFirst:
			"There is no gap to close. Use the plan to keep the competence and make the municipality less vulnerable.",
		mostVulnerable: "Begin by making these requirements less vulnerable:",
		keyPersons: (count, number) =>
			number === 1
				? "the requirement depends on one person."
				: `the requirement would be broken if one of ${count} key persons left.`,
		deadline: (date) => `Deadline ${date}.`,
	},
};
