import type { Role } from "./roles.ts";

/**
 * How far a role's action goes: the whole organisation, the units of the role and those below them, the person's own, or
 * the outline (that a thing is there and what it is for, no figure that counts persons).
 */
export type ReachOfRole = "all" | "units" | "self" | "outline";

type WhoMay = Readonly<Partial<Record<Role, ReachOfRole>>>;

const planners: WhoMay = {
	"quality-developer": "all",
	"municipal-director": "all",
	"municipal-administrator": "all",
};
const everybody: WhoMay = {
	employee: "all",
	"unit-leader": "all",
	"quality-developer": "all",
	"municipal-director": "all",
	"union-representative": "all",
	"user-council-representative": "all",
	"elected-representative": "all",
	"municipal-administrator": "all",
	"regional-coordinator": "all",
	auditor: "all",
	"governor-officer": "all",
	"directorate-officer": "all",
	partner: "all",
	evaluator: "all",
};
const cooperators: WhoMay = { ...planners, "regional-coordinator": "all" };
const keepers: WhoMay = { "quality-developer": "all", "municipal-administrator": "all" };
const involved: WhoMay = {
	"union-representative": "outline",
	"user-council-representative": "outline",
	"elected-representative": "outline",
};
const representatives: WhoMay = {
	"union-representative": "all",
	"user-council-representative": "all",
	"elected-representative": "all",
};
const readersOfPersons: WhoMay = { ...planners, "unit-leader": "units", employee: "self" };
const readersOfFigures: WhoMay = { ...planners, "unit-leader": "units", ...involved };
const partiesOfConversations: WhoMay = { employee: "self", "unit-leader": "units" };
/** Who has an own competence profile: everybody employed, whatever else they are. */
const employees: WhoMay = {
	employee: "self",
	"unit-leader": "self",
	"quality-developer": "self",
	"municipal-director": "self",
	"municipal-administrator": "self",
};
const confirmers: WhoMay = { "unit-leader": "units", "quality-developer": "all" };

/** Everything that can be done, and who may do it, how far. The one place where it is decided; the help page shows it. */
export const actions = {
	"own-account.read": everybody,
	"own-account.change": everybody,
	"organisations.read": everybody,
	"organisation.change": { "municipal-administrator": "all", "regional-coordinator": "all" },
	"units.read": everybody,
	"units.change": keepers,
	"persons.read": readersOfPersons,
	"persons.change": keepers,
	"positions.read": { ...planners, "unit-leader": "units" },
	"positions.change": keepers,
	"cooperations.read": everybody,
	"cooperations.change": { ...keepers, "regional-coordinator": "all" },
	"person-links.read": keepers,
	"person-links.change": keepers,
	"accounts.read": { "municipal-administrator": "all", "regional-coordinator": "all" },
	"accounts.change": { "municipal-administrator": "all", "regional-coordinator": "all" },
	"installation.read": {
		"municipal-administrator": "all",
		"municipal-director": "all",
		"regional-coordinator": "all",
	},
	"audit.read": { "municipal-administrator": "all", "regional-coordinator": "all" },
	"access-report.read": { "municipal-administrator": "all", employee: "self" },
	"retention.read": { "municipal-administrator": "all", "municipal-director": "all" },
	"retention.change": { "municipal-administrator": "all" },
	"guidance.read": everybody,
	"guidance.change": { ...keepers, "regional-coordinator": "all" },
	"guidance-use.read": cooperators,
	"guidance-use.change": keepers,
	"catalogue.read": everybody,
	"catalogue.change": { ...keepers, "regional-coordinator": "all" },
	"requirements.read": { ...planners, "unit-leader": "all", ...representatives },
	"requirements.change": keepers,
	"holdings.read": readersOfPersons,
	"holdings.change": { ...keepers, "unit-leader": "units" },
	// The record itself is for the two whose it is, whatever the role; the database sees to that.
	"own-mapping.read": employees,
	"own-mapping.change": employees,
	"mapping-rounds.read": {
		...planners,
		"unit-leader": "units",
		employee: "outline",
		...involved,
	},
	"mapping-rounds.change": keepers,
	"mapping-answers.read": { "unit-leader": "units" },
	"mapping-tasks.read": everybody,
	"declarations.read": readersOfPersons,
	"declarations.decide": confirmers,
	"checks.read": { ...planners, "unit-leader": "units" },
	"checks.change": confirmers,
	"wishes.read": { "unit-leader": "units" },
	"wishes.count": { ...planners, "unit-leader": "units" },
	"conversations.read": partiesOfConversations,
	"conversations.change": partiesOfConversations,
	"conversations.count": planners,
	"signals.read": readersOfFigures,
	"signals.change": { ...planners, "unit-leader": "units" },
	"signals.answer": { ...planners, "unit-leader": "units" },
	"imports.read": keepers,
	"imports.change": keepers,
	"analyses.read": readersOfFigures,
	"analyses.change": keepers,
	// Of measures, figures that count persons are shown as far as the reach goes; the plan's words are shown whole.
	"plans.read": { ...planners, "unit-leader": "units", employee: "outline", ...involved },
	"plans.export": planners,
	"plans.change": keepers,
	"plans.move": planners,
	"plans.adopt": { "municipal-director": "all" },
	"plan-inputs.read": { ...planners, "unit-leader": "all", ...representatives },
	"plan-inputs.add": {
		...planners,
		"unit-leader": "all",
		"union-representative": "all",
		"user-council-representative": "all",
	},
	"plan-inputs.answer": { "quality-developer": "all", "municipal-director": "all" },
	"measures.change": planners,
	"deliveries.change": { ...keepers, "municipal-director": "all" },
	"thread.read": { ...planners, "unit-leader": "all", "regional-coordinator": "all", ...involved },
	"national-plans.read": everybody,
	"definitions.read": everybody,
} as const satisfies Readonly<Record<string, WhoMay>>;

export type Action = keyof typeof actions;
