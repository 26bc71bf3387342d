import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import type {
	SignalKind,
	SignalStatus,
	Urgency,
} from "../../../knowledge/mapping/signals/model.ts";

export interface DemoSignal {
	readonly kind: SignalKind;
	/** A name of the reference catalogue, or one that it does not have. */
	readonly competence: string;
	readonly persons: number | null;
	readonly fte: number | null;
	readonly urgency: Urgency;
	readonly words: string;
	readonly status: SignalStatus;
	readonly comment: string;
	readonly reportedOn: ReturnType<typeof plainDateOf>;
	/** Of a unit that the leader to try the product as leads, or of another. */
	readonly led: boolean;
	/** Offered to the region. */
	readonly shared: boolean;
}

const plain = { persons: null, fte: null, status: "open", comment: "", shared: false } as const;

/** What leaders of every demo municipality have reported this autumn. Invented. */
export const demoSignals: readonly DemoSignal[] = [
	{
		...plain,
		...{ kind: "missing", competence: "Intravenøs behandling", persons: 2, urgency: "now" },
		words: "Flere brukere får behandling hjemme. Uten to til klarer vi ikke kveldene forsvarlig.",
		...{ reportedOn: plainDateOf("2026-11-09"), led: true },
	},
	{
		...plain,
		...{ kind: "surplus", competence: "Demensomsorgens ABC perm 1", fte: 50, urgency: "later" },
		words: "Vi har flere med permen enn vi trenger, og kan avse en halv stilling fra nyttår.",
		...{ reportedOn: plainDateOf("2026-11-02"), led: true, shared: true },
	},
	{
		...plain,
		...{ kind: "surplus", competence: "Intravenøs behandling", persons: 1, urgency: "later" },
		words: "Kan hjelpe andre enheter en dag i uka og vise hvordan vi gjør det.",
		...{ reportedOn: plainDateOf("2026-11-05"), led: false, shared: true },
	},
	{
		...plain,
		...{ kind: "missing", competence: "Norsk tegnspråk", persons: 1, urgency: "three-months" },
		words: "Ny bruker flytter inn i januar.",
		...{ reportedOn: plainDateOf("2026-10-28"), led: false },
	},
	{
		...plain,
		...{ kind: "missing", competence: "Smertepumpe", persons: 3, urgency: "three-months" },
		words: "To av dem som kan dette, går over i andre stillinger.",
		...{ status: "taken-up", comment: "Kurs er bestilt sammen med sykehuset." },
		...{ reportedOn: plainDateOf("2026-10-12"), led: true },
	},
	{
		...plain,
		...{ kind: "missing", competence: "HLR med hjertestarter (DHLR)", persons: 6, urgency: "now" },
		words: "Nattvaktene mangler kurset.",
		...{ status: "met", comment: "Alle har vært på kurs." },
		...{ reportedOn: plainDateOf("2026-09-07"), led: false },
	},
];

/** What a unit that needs it has answered to the first surplus that is not led. */
export const demoReply = {
	words: "Ja takk! Vi trenger hjelp på tirsdager til vi får lært opp våre egne.",
	contact: "Fagansvarlig, telefon 61 00 00 00 (oppdiktet)",
	repliedOn: plainDateOf("2026-11-10"),
} as const;
