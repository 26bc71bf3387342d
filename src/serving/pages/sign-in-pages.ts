import type { Language } from "../../machinery/languages/language.ts";
import type { SignInProvider } from "../../people/access/door/elsewhere/sign-in-provider.ts";
import { type Html, html } from "./html.ts";
import { pageTexts } from "./page-texts.ts";

/** What went wrong with what a form sent. */
export interface FormFault {
	readonly title: string;
	readonly detail: string;
}

export interface SignInForm {
	readonly providers: readonly SignInProvider[];
	readonly fault?: FormFault | undefined;
	readonly email?: string | undefined;
	/** Where to go on afterwards, an address of our own. */
	readonly next?: string | undefined;
	/** To choose between, when the address has accounts in several. The password is asked for again: it is not kept. */
	readonly organisations?: readonly { readonly id: string; readonly name: string }[] | undefined;
}

export function showSignIn(
	{ providers, fault, email = "", next, organisations = [] }: SignInForm,
	language: Language,
): Html {
	const texts = pageTexts[language];
	const choice =
		organisations.length === 0
			? undefined
			: html`<label for="organisation">${texts.organisation}</label>
<select id="organisation" name="organisation">${organisations.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select>`;
	return html`<section class="panel"><h2>${texts.signIn}</h2>
${showFault(fault)}
<p>${texts.signInLead}</p>
<form method="post" action="/sign-in?${writeQuery({ lang: language, next })}">
<label for="email">${texts.email}</label>
<input id="email" name="email" type="email" autocomplete="username" required value="${email}">
<label for="password">${texts.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
${choice}
<button type="submit">${organisations.length === 0 ? texts.signIn : texts.continue}</button>
</form>
<p><a href="/forgotten-password?lang=${language}">${texts.forgotten}</a></p>
${providers.map(({ key, name }) => html`<p><a class="button" href="/api/v1/sign-in/providers/${key}/start">${texts.signInWith(name)}</a></p>`)}
</section>`;
}

export function showLinkSent(language: Language): Html {
	return html`<p role="status">${pageTexts[language].linkSent}</p>`;
}

export function showForgotten(fault: FormFault | undefined, language: Language): Html {
	const texts = pageTexts[language];
	return html`${showFault(fault)}<p>${texts.forgottenLead}</p>
<form method="post" action="/forgotten-password?lang=${language}">
<label for="email">${texts.email}</label>
<input id="email" name="email" type="email" autocomplete="username" required>
<button type="submit">${texts.sendLink}</button>
</form>`;
}

export function showChoosePassword(
	link: string,
	fault: FormFault | undefined,
	language: Language,
): Html {
	const texts = pageTexts[language];
	return html`${showFault(fault)}
<form method="post" action="/choose-password?lang=${language}">
<input type="hidden" name="link" value="${link}">
<label for="password">${texts.newPassword}</label>
<p id="rule" class="hint">${texts.passwordRule}</p>
<input id="password" name="password" type="password" autocomplete="new-password" required minlength="12" aria-describedby="rule">
<button type="submit">${texts.save}</button>
</form>
${fault === undefined ? undefined : html`<p><a href="/forgotten-password?lang=${language}">${texts.askForNew}</a></p>`}`;
}

export function showPasswordChosen(language: Language): Html {
	return html`<p role="status">${pageTexts[language].passwordChosen}</p>
<p><a class="button" href="/?lang=${language}">${pageTexts[language].signIn}</a></p>`;
}

function showFault(fault: FormFault | undefined): Html | undefined {
	if (fault === undefined) return undefined;
	return html`<div class="fault" role="alert"><strong>${fault.title}.</strong> ${fault.detail}</div>`;
}

/** Why a sign-in elsewhere led nowhere, and where to begin again. Our own addresses in the text are links. */
export function showSignInRefused(detail: string, origin: string, language: Language): Html {
	const parts = detail.split(/(https?:\/\/[^\s;,)]+)/).map((part) => {
		const isOwn = part.startsWith(`${origin}/`);
		return isOwn ? html`<a href="${part.slice(origin.length)}">${part}</a>` : part;
	});
	return html`<div class="fault" role="alert">${parts}</div>
<p><a class="button" href="/?lang=${language}">${pageTexts[language].signIn}</a></p>`;
}

/** The part of an address after `?`, without what is not given. */
export function writeQuery(values: Readonly<Record<string, string | undefined>>): string {
	const given = Object.entries(values).flatMap(([key, value]): [string, string][] =>
		value === undefined ? [] : [[key, value]],
	);
	return new URLSearchParams(given).toString();
}
