import { readdirSync, readFileSync } from "node:fs";
import type { Visit } from "../trial/web-trial.case-support.ts";

/** Who looks at a page in its full state. */
type Viewer = "planner" | "leader" | "employee" | "administrator";
export const viewers: readonly Viewer[] = ["planner", "leader", "employee", "administrator"];

/** What stands in addresses with a part that is looked up: `$unit` and so on. */
export type Ids = Readonly<Record<string, string>>;

interface Shown {
	readonly by: Viewer;
	/** The address itself; without, it is the same as the route's. */
	readonly at?: (ids: Ids) => string;
}

const planner: Shown = { by: "planner" };
const administrator: Shown = { by: "administrator" };
const leader: Shown = { by: "leader" };
const employee: Shown = { by: "employee" };
const at = (by: Viewer, address: (ids: Ids) => string): Shown => ({ by, at: address });

/** Every address of the application, who is shown it in full, and where. A test holds it against the routes. */
export const addresses: Readonly<Record<string, Shown>> = {
	"/": planner,
	"/account": employee,
	"/account/access-report": employee,
	"/account/accessibility": employee,
	"/administration": administrator,
	"/administration/accounts": administrator,
	"/administration/accounts/$account": administrator,
	"/administration/accounts/new": administrator,
	"/administration/audit": administrator,
	"/administration/protection": administrator,
	"/administration/protection/$person": administrator,
	"/administration/retention": administrator,
	"/administration/roles": administrator,
	"/administration/settings": administrator,
	"/competence": planner,
	"/competence/$competence": planner,
	"/competence/guidance": planner,
	"/competence/guidance/$guidance": planner,
	"/competence/guidance/new": planner,
	"/competence/guidance/plans": planner,
	"/competence/guidance/plans/$plan": at(
		"planner",
		({ nationalPlan }) => `/competence/guidance/plans/${nationalPlan}`,
	),
	"/competence/new": planner,
	"/competence/persons/$person": planner,
	"/competence/requirements": planner,
	"/competence/requirements/$requirement": planner,
	"/competence/requirements/new": planner,
	"/competence/requirements/suggested": planner,
	"/competence/units": planner,
	"/competence/units/$unit": planner,
	"/competence/versions": planner,
	"/competence/versions/$version": planner,
	"/figures": planner,
	"/figures/$key": planner,
	"/gaps": planner,
	"/gaps/analyses": planner,
	"/gaps/changes": planner,
	"/gaps/findings": planner,
	"/gaps/findings/$finding": planner,
	"/gaps/surplus": planner,
	"/mapping": leader,
	"/mapping/checks": leader,
	"/mapping/checks/new": leader,
	"/mapping/conversations": leader,
	"/mapping/conversations/$conversation": leader,
	"/mapping/conversations/new": at(
		"leader",
		({ person }) => `/mapping/conversations/new?person=${person}`,
	),
	"/mapping/declarations": leader,
	"/mapping/declarations/$declaration": leader,
	"/mapping/follow-up": leader,
	"/mapping/mine": employee,
	"/mapping/mine/declare": employee,
	"/mapping/mine/wish": employee,
	"/mapping/offers": leader,
	"/mapping/offers/$offer": planner,
	"/mapping/rounds": planner,
	"/mapping/rounds/$round": planner,
	"/mapping/rounds/$round/comparison": planner,
	"/mapping/rounds/$round/edit": planner,
	"/mapping/rounds/$round/repeat": planner,
	"/mapping/rounds/new": planner,
	"/mapping/signals": leader,
	"/mapping/signals/$signal": leader,
	"/mapping/signals/$signal/edit": leader,
	"/mapping/signals/new": leader,
	"/mapping/wishes": leader,
	"/organisation": planner,
	"/organisation/cooperations": planner,
	"/organisation/cooperations/$cooperation": planner,
	"/organisation/cooperations/new": planner,
	"/organisation/history": planner,
	"/organisation/imports": planner,
	"/organisation/imports/$import": planner,
	"/organisation/imports/new": planner,
	"/organisation/persons": planner,
	"/organisation/persons/$person": planner,
	"/organisation/persons/new": planner,
	"/organisation/units/$unit": planner,
	"/organisation/units/$unit/edit": planner,
	"/organisation/units/$unit/end": planner,
	"/organisation/units/$unit/split": planner,
	"/organisation/units/merge": planner,
	"/organisation/units/new": planner,
	"/plans": planner,
	"/plans/$plan": planner,
	"/plans/$plan/adoption": planner,
	"/plans/$plan/analysis": planner,
	"/plans/$plan/goals": planner,
	"/plans/$plan/involvement": planner,
	"/plans/$plan/mandate": planner,
	"/plans/$plan/measures": planner,
	"/plans/$plan/measures/$measure": planner,
	"/plans/$plan/measures/$measure/edit": planner,
	"/plans/$plan/measures/new": planner,
	"/plans/$plan/measures/proposed": planner,
	"/plans/$plan/priorities": planner,
	"/plans/$plan/versions": planner,
	"/plans/new": planner,
	"/thread/$kind/$id": at("planner", ({ requirement }) => `/thread/requirement/${requirement}`),
};

/** The address with its ids filled in. */
export function fillIn(route: string, ids: Ids): string {
	const own = addresses[route]?.at;
	if (own !== undefined) return own(ids);
	return route.replaceAll(/\$(\w+)/g, (_, name: string) => {
		const id = ids[name];
		if (id === undefined) throw new Error(`There is nothing to show at ${route}: no ${name}.`);
		return id;
	});
}

const webFolder = new URL("..", import.meta.url);

/** The addresses that the rooms' route files have, from their text: the files themselves need a browser. */
export function readRoutes(): readonly string[] {
	const files = readdirSync(webFolder, { recursive: true, encoding: "utf8" }).filter(
		(file) => file.endsWith("-pages.ts") || file === "pages.tsx",
	);
	return files
		.flatMap((file) => {
			const text = readFileSync(new URL(file, webFolder), "utf8");
			return [...text.matchAll(/\bpath: "([^"]+)"/g)].map(([, route = ""]) => route);
		})
		.sort();
}

/** One of everything that has a page, made where the demo municipality has none. */
export async function findIds(visits: Readonly<Record<Viewer, Visit>>): Promise<Ids> {
	const { planner: plans, leader: leads, employee: works, administrator: keeps } = visits;
	const first = async (visit: Visit, path: string): Promise<string> => {
		const { json, status } = await visit.api.get(path);
		const [item] = json?.items ?? [];
		if (item === undefined) throw new Error(`${path} has nothing to show (${status}).`);
		return item.id ?? item.key ?? item.code;
	};
	const make = async (visit: Visit, path: string, body: object): Promise<string> => {
		const { json, status } = await visit.api.post(path, { body });
		if (status !== 201) throw new Error(`${path}: ${JSON.stringify(json)}`);
		return json.id;
	};
	const competence = await first(plans, "/competences");
	const unit = await first(plans, "/units?sort=-name");
	const top = await first(plans, "/units");
	const plan = await first(plans, "/plans");
	const { json: latest } = await plans.api.get("/analyses/latest");
	const { json: own } = await works.api.get("/own-account");
	const days = { opensOn: "2026-11-16", dueOn: "2026-12-16" };
	const round = await make(plans, "/mapping-rounds", { name: "Høsten 2026", ...days });
	const signal = await make(leads, "/signals", {
		...{ unit: top, kind: "surplus", competence, persons: 1, urgency: "later" },
		words: "Kan lånes ut",
	});
	const form = new FormData();
	const units = await plans.api.get("/exports/units.csv");
	form.append("units", new Blob([Buffer.from(units.bytes)]), "enheter.csv");
	const imported = await plans.api.post("/imports", { form });
	if (imported.status !== 201) throw new Error(JSON.stringify(imported.json));
	return {
		...{ competence, unit, plan, round, signal, person: own.person },
		import: imported.json.id,
		declaration: await make(works, "/declarations", { competence, level: 2, usedRecently: true }),
		conversation: await make(leads, "/conversations", {
			...{ person: own.person, plannedOn: "2026-12-01" },
		}),
		account: await first(keeps, "/accounts"),
		cooperation: await first(plans, "/cooperations"),
		finding: await first(plans, `/analyses/${latest.id}/findings?state=gap`),
		guidance: await first(plans, "/guidance"),
		key: await first(plans, "/definitions"),
		measure: await first(plans, `/plans/${plan}/measures`),
		nationalPlan: await first(plans, "/national-plans"),
		offer: await first(plans, "/competence-offers"),
		requirement: await first(plans, "/requirements"),
		version: await first(plans, "/catalogue-versions"),
	};
}
