import { answeredCodes, problemTypes } from "../../machinery/http/problems/problem-types.ts";
import type { Language } from "../../machinery/languages/language.ts";
import {
	type Action,
	actions,
	type ReachOfRole,
} from "../../people/access/authorisation/actions.ts";
import { roleNames } from "../../people/access/authorisation/role-names.ts";
import { type Role, roles } from "../../people/access/authorisation/roles.ts";
import { nameAction } from "./action-words.ts";
import { type Html, html } from "./html.ts";
import { pageTexts } from "./page-texts.ts";

const reaches: readonly ReachOfRole[] = ["all", "units", "self", "outline"];

/** Who may do what, how far, from the object that decides it. */
export function showRoles(language: Language): Html {
	const texts = pageTexts[language];
	const names = Object.keys(actions) as Action[];
	return html`<p>${texts.rolesLead}</p>
<table>
<thead><tr><th scope="col">${texts.mayDo}</th><th scope="col">${texts.howFar}</th></tr></thead>
<tbody>${names.map(
		(action) =>
			html`<tr><th scope="row">${nameAction(action, language)}</th><td>${showWho(action, language)}</td></tr>`,
	)}</tbody>
</table>`;
}

function showWho(action: Action, language: Language): readonly Html[] {
	const allowed: Readonly<Partial<Record<Role, ReachOfRole>>> = actions[action];
	return reaches.flatMap((reach) => {
		const who = roles.filter((role) => allowed[role] === reach);
		if (who.length === 0) return [];
		const names =
			who.length === roles.length
				? pageTexts[language].allRoles
				: who.map((role) => roleNames[language][role]).join(", ");
		return [html`<p><strong>${pageTexts[language].reaches[reach]}:</strong> ${names}</p>`];
	});
}

/** Every problem that the service may answer with. */
export function showProblems(language: Language): Html {
	const texts = pageTexts[language];
	const byStatus = [...answeredCodes].sort(
		(one, other) => problemTypes[one].status - problemTypes[other].status,
	);
	return html`<p>${texts.problemsLead}</p>
<table>
<thead><tr><th scope="col">${texts.status}</th><th scope="col">${texts.meaning}</th><th scope="col">${texts.whatToDo}</th></tr></thead>
<tbody>${byStatus.map((code) => {
		const { status, title, detail } = problemTypes[code];
		return html`<tr id="${code}"><th scope="row">${status}<br><code>${code}</code></th><td>${title[language]}</td><td>${detail[language]}</td></tr>`;
	})}</tbody>
</table>`;
}

/** One problem: where the `type` of its answer leads. Undefined: there is no such. */
export function showProblem(
	code: string,
	language: Language,
): { readonly title: string; readonly content: Html } | undefined {
	const known = answeredCodes.find((one) => one === code);
	if (known === undefined) return undefined;
	const { status, title, detail } = problemTypes[known];
	const texts = pageTexts[language];
	return {
		title: title[language],
		content: html`<p>${detail[language]}</p>
<dl><dt>${texts.status}</dt><dd>${status}</dd><dt>${texts.code}</dt><dd><code>${known}</code></dd></dl>`,
	};
}

/** What is shown where there is no page. */
export function showNotFound(language: Language): Html {
	const texts = pageTexts[language];
	return html`<p>${texts.notFoundLead}</p><p><a href="/?lang=${language}">${texts.toStart}</a></p>`;
}
