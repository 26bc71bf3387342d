import type { Translated } from "../../src/machinery/languages/language.ts";

type Place = "units" | "persons" | "imports" | "history" | "cooperations";

interface OrganisationTexts {
	readonly title: string;
	readonly parts: string;
	readonly places: Readonly<Record<Place, string>>;
	readonly period: (from: string | null, to: string | null) => string;
	readonly none: string;
}

export const organisationTexts: Translated<OrganisationTexts> = {
	nb: {
		title: "Organisasjon",
		parts: "Deler av organisasjonen",
		places: {
			units: "Enheter",
			persons: "Personer",
			imports: "Import",
			history: "Historikk",
			cooperations: "Samarbeid",
		},
		period: (from, to) => writePeriod(from, to, "fra", "til og med", "hele tiden"),
		none: "ingen",
	},
	nn: {
		title: "Organisasjon",
		parts: "Delar av organisasjonen",
		places: {
			units: "Einingar",
			persons: "Personar",
			imports: "Import",
			history: "Historikk",
			cooperations: "Samarbeid",
		},
		period: (from, to) => writePeriod(from, to, "frå", "til og med", "heile tida"),
		none: "ingen",
	},
	en: {
		title: "Organisation",
		parts: "Parts of the organisation",
		places: {
			units: "Units",
			persons: "People",
			imports: "Import",
			history: "History",
			cooperations: "Cooperations",
		},
		period: (from, to) => writePeriod(from, to, "from", "until", "all the time"),
		none: "none",
	},
};

function writePeriod(
	from: string | null,
	to: string | null,
	since: string,
	until: string,
	always: string,
): string {
	const parts = [
		...(from === null ? [] : [`${since} ${from}`]),
		...(to === null ? [] : [`${until} ${to}`]),
	];
	return parts.length === 0 ? always : parts.join(" ");
}
