import type { Route } from "../../machinery/http/routes/route.ts";
import type { Language, Translated } from "../../machinery/languages/language.ts";
import { type Action, actions } from "../../people/access/authorisation/actions.ts";
import { roleNames } from "../../people/access/authorisation/role-names.ts";
import { isRole, type Role, roles } from "../../people/access/authorisation/roles.ts";
import { type Html, html } from "./html.ts";
import { pageTexts } from "./page-texts.ts";
import { writeQuery } from "./sign-in-pages.ts";
import type { SignedIn } from "./signed-in-store.ts";

/** What can be looked at from the start page, by the names of operations. */
const worthSeeing: readonly (readonly [string, Translated<string>])[] = [
	["getOwnAccount", { nb: "Kontoen din", nn: "Kontoen din", en: "Your account" }],
	["listUnits", { nb: "Enhetene", nn: "Einingane", en: "The units" }],
	["listPersons", { nb: "De ansatte", nn: "Dei tilsette", en: "The employees" }],
	["listGuidance", { nb: "Føringene", nn: "Føringane", en: "The guidance" }],
	[
		"listCompetences",
		{ nb: "Kompetansekatalogen", nn: "Kompetansekatalogen", en: "The competence catalogue" },
	],
	["listRequirements", { nb: "Kompetansekravene", nn: "Kompetansekrava", en: "The requirements" }],
	[
		"getLatestAnalysis",
		{ nb: "Siste gapanalyse", nn: "Siste gapanalyse", en: "The newest gap analysis" },
	],
	["getHeatMap", { nb: "Gapene per enhet", nn: "Gapa per eining", en: "The gaps by unit" }],
	["listPlans", { nb: "Kompetanseplanene", nn: "Kompetanseplanane", en: "The competence plans" }],
	["listAuditEvents", { nb: "Endringsloggen", nn: "Endringsloggen", en: "The log of changes" }],
];

/** What the product is. */
export function showIntroduction(language: Language): Html {
	const texts = pageTexts[language];
	return html`<p class="lead">${texts.lead}</p><p>${texts.thread}</p>`;
}

/** Who is signed in, the way out, and what can be looked at. */
export function showSignedIn(
	{ name, organisation }: SignedIn,
	callerRoles: readonly string[],
	routes: readonly Route[],
	language: Language,
): Html {
	const texts = pageTexts[language];
	const names = callerRoles.filter(isRole).map((role) => roleNames[language][role]);
	const links = worthSeeing.flatMap(([operation, text]) => {
		const route = routes.find((one) => one.operation === operation);
		if (route === undefined || !mayDo(route.action, callerRoles)) return [];
		return [html`<li><a href="/api/v1${route.path}">${text[language]}</a></li>`];
	});
	return html`<section class="panel">
<p>${texts.signedInAs(name, names.join(", "), organisation)}</p>
<form method="post" action="/sign-out?lang=${language}"><button type="submit">${texts.signOut}</button></form>
</section>
<section><h2>${texts.lookAt}</h2><p>${texts.lookAtLead}</p><ul>${links}</ul></section>`;
}

function mayDo(action: string, callerRoles: readonly string[]): boolean {
	const allowed: Readonly<Partial<Record<Role, string>>> = actions[action as Action];
	return callerRoles.some((role) => isRole(role) && allowed[role] !== undefined);
}

export interface DemoChoice {
	readonly account: string;
	readonly role: string;
	readonly roleName: string;
	readonly name: string;
	readonly organisation: { readonly id: string; readonly name: string; readonly kind: string };
}

/** Every invented account, by organisation, municipalities first; the first organisation is open. */
export function showRoleChoice(
	choices: readonly DemoChoice[],
	isSignedIn: boolean,
	language: Language,
	next?: string,
): Html {
	const texts = pageTexts[language];
	const placeOf = ({ role }: DemoChoice) => (isRole(role) ? roles.indexOf(role) : roles.length);
	const isElsewhere = ({ organisation }: DemoChoice) =>
		Number(organisation.kind !== "municipality");
	const sorted = [...choices].sort((one, other) => isElsewhere(one) - isElsewhere(other));
	const organisations = new Set(sorted.map(({ organisation }) => organisation.id));
	const groups = [...organisations].map((id) =>
		choices
			.filter(({ organisation }) => organisation.id === id)
			.sort((one, other) => placeOf(one) - placeOf(other)),
	);
	const shown = groups.map(
		(
			group,
			at,
		) => html`<details${at === 0 ? html` open` : undefined}><summary>${group[0]?.organisation.name}</summary>
<ul class="choices">${group.map(
			({ account, role, roleName, name }) =>
				html`<li><button type="submit" name="choice" value="${account} ${role}"><span>${roleName}</span> ${name}</button></li>`,
		)}</ul></details>`,
	);
	return html`<section><h2>${isSignedIn ? texts.changeRole : texts.chooseRole}</h2><p>${texts.chooseRoleLead}</p>
<form method="post" action="/demo/sign-in?${writeQuery({ lang: language, next })}">${shown}</form></section>`;
}
