import type { Translated } from "../../machinery/languages/language.ts";

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

export const summaryTexts: Translated<SummaryTexts> = {
	nb: {
		heading: "Sammendrag",
		suggested:
			"Kommunen har ikke gitt egne kompetansekrav. Kravene i planen er forslag, laget ut fra hvem som er ansatt i dag. Gå gjennom dem og rett dem før planen brukes til å prioritere.",
		noRequirements:
			"Det er ikke stilt noen kompetansekrav. Planen viser derfor bare hva kommunen har, ikke hva den mangler.",
		state: ({ all, gap, oneAway, robust }) =>
			`Planen måler ${all} kompetansekrav. ${gap} er ikke oppfylt, ${oneAway} er oppfylt, men tåler ikke at én nøkkelperson slutter, og ${robust} er oppfylt uten å henge på én person.`,
		emptyGroups: (count, number) =>
			number === 1
				? "Ett krav gjelder en gruppe uten ansatte."
				: `${count} krav gjelder grupper uten ansatte.`,
		now: "Dette mangler nå",
		nothingMissing: "Alle krav er oppfylt i dag.",
		gapLine: (missing, supply, required) => `mangler ${missing} (har ${supply} av ${required}).`,
		moreGaps: (count) =>
			`I tillegg kommer ${count} krav som heller ikke er oppfylt, se kapittel 5.`,
		nextYear: "Dette vil mangle om ett år",
		nextYearCounts: (without, withRecruitment, all) =>
			`Om tolv måneder har ${without} av ${all} krav minst 50 prosent risiko for ikke å være oppfylt hvis ingen som slutter, blir erstattet. Med vanlig rekruttering gjelder det ${withRecruitment}.`,
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
				: `${count} kompetanser finnes bare hos én person hver, blant dem ${names}.`,
		expiring: (count, number) =>
			number === 1
				? "Ett kompetansebevis går ut i løpet av tolv måneder. Det teller ikke igjen før det er fornyet."
				: `${count} kompetansebevis går ut i løpet av tolv måneder. De teller ikke igjen før de er fornyet.`,
		first: "Dette bør gjøres først",
		firstIntro: "Tiltakene er forslag. De bruker det kommunen har, før de anskaffer nytt:",
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
			"Kommunen har ikkje gitt eigne kompetansekrav. Krava i planen er framlegg, laga ut frå kven som er tilsett i dag. Gå gjennom dei og rett dei før de bruker planen til å prioritere.",
		noRequirements:
			"Det er ikkje sett nokon kompetansekrav. Planen viser difor berre kva kommunen har, ikkje kva han manglar.",
		state: ({ all, gap, oneAway, robust }) =>
			`Planen måler ${all} kompetansekrav. ${gap} er ikkje oppfylte, ${oneAway} er oppfylte, men tåler ikkje at éin nøkkelperson sluttar, og ${robust} er oppfylte utan å hengje på éin person.`,
		emptyGroups: (count, number) =>
			number === 1
				? "Eitt krav gjeld ei gruppe utan tilsette."
				: `${count} krav gjeld grupper utan tilsette.`,
		now: "Dette manglar no",
		nothingMissing: "Alle krav er oppfylte i dag.",
		gapLine: (missing, supply, required) => `manglar ${missing} (har ${supply} av ${required}).`,
		moreGaps: (count) =>
			`I tillegg kjem ${count} krav som heller ikkje er oppfylte, sjå kapittel 5.`,
		nextYear: "Dette vil mangle om eitt år",
		nextYearCounts: (without, withRecruitment, all) =>
			`Om tolv månader har ${without} av ${all} krav minst 50 prosent risiko for ikkje å vere oppfylte dersom ingen som sluttar, blir erstatta. Med vanleg rekruttering gjeld det ${withRecruitment}.`,
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
				: `${count} kompetansar finst berre hos éin person kvar, mellom dei ${names}.`,
		expiring: (count, number) =>
			number === 1
				? "Eitt kompetansebevis går ut i løpet av tolv månader. Det tel ikkje igjen før det er fornya."
				: `${count} kompetansebevis går ut i løpet av tolv månader. Dei tel ikkje igjen før dei er fornya.`,
		first: "Dette bør gjerast først",
		firstIntro: "Tiltaka er framlegg. Dei bruker det kommunen har, før dei skaffar nytt:",
		nothingFirst:
			"Det er ingen gap å lukke. Bruk planen til å halde på kompetansen og gjere kommunen mindre sårbar.",
		mostVulnerable: "Byrj med å gjere desse krava mindre sårbare:",
		keyPersons: (count, number) =>
			number === 1
				? "kravet heng på éin person."
				: `kravet blir brote dersom éin av ${count} nøkkelpersonar sluttar.`,
		deadline: (date) => `Frist ${date}.`,
	},
	en: {
		heading: "Summary",
		suggested:
			"The municipality has given no competence requirements of its own. The requirements in this plan are suggestions, made from who is employed today. Go through and correct them before the plan is used to set priorities.",
		noRequirements:
			"No competence requirements are set. The plan therefore shows only what the municipality has, not what it lacks.",
		state: ({ all, gap, oneAway, robust }) =>
			`The plan measures ${all} competence requirements. ${gap} are not met, ${oneAway} are met but would not survive the loss of one key person, and ${robust} are met without depending on any one person.`,
		emptyGroups: (count, number) =>
			number === 1
				? "One requirement is for a group without staff."
				: `${count} requirements are for groups without staff.`,
		now: "Missing now",
		nothingMissing: "All requirements are met today.",
		gapLine: (missing, supply, required) => `${missing} missing (has ${supply} of ${required}).`,
		moreGaps: (count) => `In addition, ${count} more requirements are not met; see chapter 5.`,
		nextYear: "Missing a year from now",
		nextYearCounts: (without, withRecruitment, all) =>
			`In twelve months, ${without} of ${all} requirements have at least a 50 percent risk of not being met if nobody who leaves is replaced. With normal recruitment this is true of ${withRecruitment}.`,
		higherWith: "Chapter 5.3 explains why the figure can be higher with recruitment.",
		newRisks: "The greatest risks of new gaps:",
		newRiskLine: (without, withRecruitment) =>
			`risk ${without} without and ${withRecruitment} with normal recruitment.`,
		newRiskAlsoWith: (risk) => `risk ${risk}, also with normal recruitment.`,
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
				: `${count} competences are held by one person only, among them ${names}.`,
		expiring: (count, number) =>
			number === 1
				? "One proof of competence expires within twelve months. It does not count again until it is renewed."
				: `${count} proofs of competence expire within twelve months. They do not count again until they are renewed.`,
		first: "What to do first",
		firstIntro:
			"The measures are proposals. They use what the municipality has before acquiring anything new:",
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
