import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";

/** What is said in the plan of every demo municipality. Invented, in bokmål as a municipality would write it. */
export const demoPlan = {
	title: "Strategisk kompetanseplan for helse og omsorg 2026–2029 (oppdiktet)",
	validFrom: plainDateOf("2026-01-01"),
	validTo: plainDateOf("2029-12-31"),
	mandate: {
		purpose:
			"Vi skal vite hvilken kompetanse vi har og trenger de neste fire årene, og bli enige om hva vi gjør med det som mangler.",
		scope: "Alle tjenester innen helse og omsorg, og alle ansatte der.",
		leadRole: "Kommunalsjef for helse og omsorg",
		givenBy: "Kommunedirektøren",
		givenOn: plainDateOf("2026-02-02"),
	},
} as const;

export const demoGoals = [
	{
		kind: "result",
		goal: "Kritiske krav til kompetanse er oppfylt i alle enheter.",
		indicator: "Kritiske krav med gap",
		unitOfMeasure: "count",
		baseline: null,
		baselineOn: null,
		target: 0,
		targetOn: plainDateOf("2029-12-31"),
	},
	{
		kind: "effect",
		goal: "Brukerne møter færre ulike ansatte, og flere ansatte blir værende.",
		indicator: "Andel som slutter i løpet av et år",
		unitOfMeasure: "percent",
		baseline: null,
		baselineOn: null,
		target: 10,
		targetOn: plainDateOf("2029-12-31"),
	},
] as const;

/** Who takes part from the mandate on, by the role of the account that speaks for them where there is one. */
export const demoParticipants = [
	{ kind: "union", name: "Fagforbundet (oppdiktet tillitsvalgt)", role: "union-representative" },
	{ kind: "union", name: "Norsk Sykepleierforbund (oppdiktet tillitsvalgt)", role: null },
	{ kind: "user-council", name: "Eldrerådet", role: "user-council-representative" },
	{ kind: "safety-representative", name: "Hovedverneombudet", role: null },
] as const;
export const participationFrom = plainDateOf("2026-02-02");

export const demoInputs = [
	{
		participant: 0,
		said: "De som tar fagbrev ved siden av jobben, må få fri med lønn til eksamen og veiledning.",
		saidOn: plainDateOf("2026-03-05"),
		answer: "Tatt med: Kostnaden ved fri med lønn er lagt inn i tiltakene om opplæring.",
	},
	{
		participant: 2,
		said: "Brukere som ikke snakker norsk, må møte ansatte som kan bruke tolk.",
		saidOn: plainDateOf("2026-03-12"),
		answer: null,
	},
] as const;

/** What has been done of the first measures that are about training, and what was paid in whole kroner. */
export const demoDeliveries = [
	{
		description: "Første kurs, våren 2026",
		status: "completed",
		plannedPersons: 12,
		completedPersons: 10,
		validFrom: plainDateOf("2026-04-13"),
		validTo: plainDateOf("2026-06-12"),
		costs: [
			{ kind: "fee", fundedBy: "grant", kroner: 48_000, paidOn: plainDateOf("2026-06-15") },
			{
				kind: "substitute",
				fundedBy: "own-share",
				kroner: 61_500,
				paidOn: plainDateOf("2026-06-30"),
			},
		],
	},
	{
		description: "Andre kurs, høsten 2026",
		status: "running",
		plannedPersons: 14,
		completedPersons: null,
		validFrom: plainDateOf("2026-09-07"),
		validTo: null,
		costs: [
			{ kind: "travel", fundedBy: "own-share", kroner: 7_800, paidOn: plainDateOf("2026-09-30") },
		],
	},
] as const;
