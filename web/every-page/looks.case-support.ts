import { type Language, languages } from "../../src/machinery/languages/language.ts";
import { type Role, roles } from "../../src/people/access/authorisation/roles.ts";

const schemes = ["light", "dark"] as const;
const states = ["full", "empty", "refused"] as const;

/** A page as somebody sees it. */
export interface Look {
	readonly role: Role;
	/** Where the role works: the key of a demo organisation. */
	readonly at: string;
	readonly scheme: (typeof schemes)[number];
	readonly language: Language;
	readonly state: (typeof states)[number];
	readonly address: string;
}

/** Where those work who do not work in the municipality. */
const places: Readonly<Partial<Record<Role, string>>> = {
	"regional-coordinator": "region",
	auditor: "region",
	evaluator: "region",
	"governor-officer": "statsforvalter",
	"directorate-officer": "direktorat",
	partner: "hogskole",
};

const nowhere = "00000000-0000-4000-8000-000000000000";
/** Pages that everybody is shown in this state, in turn. */
const shownIn: Readonly<Record<Look["state"], readonly string[]>> = {
	full: ["/", "/account", "/competence/guidance", "/organisation/cooperations", "/figures"],
	empty: ["/competence?search=qqqq", "/competence/guidance?search=qqqq", "/figures?search=qqqq"],
	refused: [
		`/organisation/units/${nowhere}`,
		`/competence/${nowhere}`,
		`/plans/${nowhere}`,
		`/gaps/findings/${nowhere}`,
	],
};

/** The statuses that a refused page was answered with. */
export const standInRefused = [403, 404, 422];

/**
 * Role × theme × language × state: each pair of any two is there, or all of it with RODTRAD_TRIAL_LOOKS=all. Each row is
 * looked at in two widths.
 */
export function listLooks(): readonly Look[] {
	const every = roles.flatMap((role) =>
		schemes.flatMap((scheme) =>
			languages.flatMap((language) => states.map((state) => ({ role, scheme, language, state }))),
		),
	);
	const chosen = process.env.RODTRAD_TRIAL_LOOKS === "all" ? every : coverPairs(every);
	return chosen.map((row, at) => ({
		...row,
		at: places[row.role] ?? "trostevik",
		address: shownIn[row.state][at % shownIn[row.state].length] ?? "/",
	}));
}

/** So few of the rows that every two values that stand together in one of all stand together in one of them. */
function coverPairs<Row extends Readonly<Record<string, string>>>(
	rows: readonly Row[],
): readonly Row[] {
	const left = new Set(rows.flatMap(listPairs));
	const chosen: Row[] = [];
	while (left.size > 0) {
		const gain = (row: Row) => listPairs(row).filter((pair) => left.has(pair)).length;
		const [best] = [...rows].sort((one, other) => gain(other) - gain(one));
		if (best === undefined) break;
		for (const pair of listPairs(best)) left.delete(pair);
		chosen.push(best);
	}
	return chosen;
}

function listPairs(row: Readonly<Record<string, string>>): readonly string[] {
	const parts = Object.entries(row).map(([name, value]) => `${name}=${value}`);
	return parts.flatMap((one, at) => parts.slice(at + 1).map((other) => `${one} ${other}`));
}
