import { readFileSync } from "node:fs";
import type { Database } from "../../machinery/database/open-database.ts";
import type { Route } from "../../machinery/http/routes/route.ts";
import type {
	DoorOutcome,
	PageAnswer,
	PageRequest,
	PageRoute,
} from "../../machinery/http/server/page-route.ts";
import type { Language } from "../../machinery/languages/language.ts";
import type { SignInProvider } from "../../people/access/door/elsewhere/sign-in-provider.ts";
import type { Tables } from "../../people/access/tables.ts";
import { createApplicationPages, findWayBack } from "./application.ts";
import { showNotFound, showProblem, showProblems, showRoles } from "./help-pages.ts";
import { type Html, html } from "./html.ts";
import { layOut } from "./layout.ts";
import { pageTexts } from "./page-texts.ts";
import {
	type SignInForm,
	showChoosePassword,
	showForgotten,
	showLinkSent,
	showPasswordChosen,
	showSignIn,
	showSignInRefused,
} from "./sign-in-pages.ts";
import { getSignedIn } from "./signed-in-store.ts";
import { type DemoChoice, showIntroduction, showRoleChoice, showSignedIn } from "./start-page.ts";

export interface PageParts {
	readonly database: Pick<Database<Tables>, "withTenant">;
	readonly demo: boolean;
	readonly providers: readonly SignInProvider[];
	readonly routes: readonly Route[];
	/** The built web application's page; without, the server's own pages are all there is. */
	readonly application?: string | undefined;
}

const style = readFileSync(new URL("./style.css", import.meta.url), "utf8");
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 12c5 0 4-8 8-8s2 5 6 4" fill="none" stroke="#b3122e" stroke-width="2.5" stroke-linecap="round"/></svg>`;

/** The page of what a browser met on its way back from a sign-in elsewhere. */
export function createProblemPage({ demo, origin }: { demo: boolean; origin: string }) {
	return ({ title, detail }: { title: string; detail: string }, language: Language): string =>
		layOut({ language, path: "/", title, demo }, showSignInRefused(detail, origin, language));
}

/** The pages that the server makes itself: the way in, help, and the application's one page. */
export function createPages(parts: PageParts): readonly PageRoute[] {
	const page = (
		{ language, path }: Pick<PageRequest, "language" | "path">,
		title: string,
		content: Html,
		status = 200,
		query: Readonly<Record<string, string>> = {},
	): PageAnswer => ({
		status,
		text: layOut({ language, path, title, demo: parts.demo, query }, content),
	});
	const notFound = (request: PageRequest) =>
		page(
			{ ...request, path: "/" },
			pageTexts[request.language].notFound,
			showNotFound(request.language),
			404,
		);
	const signInPage = (request: PageRequest, form: Omit<SignInForm, "providers">, status: number) =>
		page(
			// A reload of the answer to a form leads to the page the form is on.
			{ ...request, path: "/sign-in" },
			pageTexts[request.language].name,
			html`${showIntroduction(request.language)}${showSignIn({ ...form, providers: parts.providers, ...wayBack(request) }, request.language)}`,
			status,
			wayBack(request),
		);
	const { application } = parts;
	const wayBack = ({ query }: PageRequest) => ({
		...(query.next === undefined ? {} : { next: query.next }),
	});
	const asFault = (outcome: DoorOutcome) => (outcome.ok ? undefined : outcome);

	const showStart = async (request: PageRequest): Promise<PageAnswer> => {
		const { caller, language } = request;
		const texts = pageTexts[language];
		const introduction = showIntroduction(language);
		const signedIn =
			caller === undefined
				? undefined
				: showSignedIn(
						await getSignedIn(parts.database, caller),
						caller.roles,
						parts.routes,
						language,
					);
		if (!parts.demo) {
			return signedIn === undefined
				? signInPage(request, {}, 200)
				: page(request, texts.name, html`${introduction}${signedIn}`);
		}
		const listed = await request.door("listDemoAccounts", {});
		const choices = listed.ok
			? (listed.answer.body as { readonly items: readonly DemoChoice[] }).items
			: [];
		return page(
			request,
			texts.name,
			html`${introduction}${signedIn}${showRoleChoice(choices, signedIn !== undefined, language, request.query.next)}`,
			200,
			wayBack(request),
		);
	};
	const start: PageRoute = {
		method: "get",
		path: "/",
		run: async (request) =>
			request.caller !== undefined && application !== undefined
				? { text: application }
				: showStart(request),
	};
	const signInPlace: PageRoute = { method: "get", path: "/sign-in", run: showStart };

	const signOut: PageRoute = {
		method: "post",
		path: "/sign-out",
		async run(request) {
			const outcome = await request.door("signOut", {});
			return {
				redirect: `/?lang=${request.language}`,
				...(outcome.ok ? { door: outcome.answer } : {}),
			};
		},
	};

	const demoSignIn: PageRoute = {
		method: "post",
		path: "/demo/sign-in",
		doors: ["signInToDemo"],
		async run(request) {
			const [account = "", role = ""] = (request.form.choice ?? "").split(" ");
			const outcome = await request.door("signInToDemo", { body: { account, role } });
			return outcome.ok
				? { redirect: findWayBack(request), door: outcome.answer }
				: page(request, outcome.title, html`<p>${outcome.detail}</p>`, outcome.status);
		},
	};

	const signIn: PageRoute = {
		method: "post",
		path: "/sign-in",
		doors: ["signIn"],
		async run(request) {
			const { email = "", password = "", organisation } = request.form;
			const outcome = await request.door("signIn", {
				body: { email, password, ...(organisation === undefined ? {} : { organisation }) },
			});
			if (!outcome.ok) {
				return signInPage(request, { email, fault: asFault(outcome) }, outcome.status);
			}
			const { organisations } = outcome.answer.body as Pick<SignInForm, "organisations">;
			if (outcome.answer.session === undefined) {
				return signInPage(request, { email, organisations }, 200);
			}
			return { redirect: findWayBack(request), door: outcome.answer };
		},
	};

	const forgotten: readonly PageRoute[] = [
		{
			method: "get",
			path: "/forgotten-password",
			run: async (request) =>
				page(
					request,
					pageTexts[request.language].forgotten,
					showForgotten(undefined, request.language),
				),
		},
		{
			method: "post",
			path: "/forgotten-password",
			doors: ["requestPassword"],
			async run(request) {
				const { email = "" } = request.form;
				const outcome = await request.door("requestPassword", { body: { email } });
				const { forgotten: title } = pageTexts[request.language];
				return page(
					request,
					title,
					outcome.ok
						? showLinkSent(request.language)
						: showForgotten(asFault(outcome), request.language),
					outcome.ok ? 200 : outcome.status,
				);
			},
		},
	];

	const choosePassword: readonly PageRoute[] = [
		{
			method: "get",
			path: "/choose-password",
			async run(request) {
				const { link = "" } = request.query;
				const title = pageTexts[request.language].choosePassword;
				return page(request, title, showChoosePassword(link, undefined, request.language), 200, {
					link,
				});
			},
		},
		{
			method: "post",
			path: "/choose-password",
			doors: ["choosePassword"],
			async run(request) {
				const { link = "", password = "" } = request.form;
				const outcome = await request.door("choosePassword", { body: { token: link, password } });
				const title = pageTexts[request.language].choosePassword;
				return outcome.ok
					? page(request, title, showPasswordChosen(request.language))
					: page(
							request,
							title,
							showChoosePassword(link, asFault(outcome), request.language),
							outcome.status,
							{ link },
						);
			},
		},
	];

	const help: readonly PageRoute[] = [
		{
			method: "get",
			path: "/help/roles",
			run: async (request) =>
				page(request, pageTexts[request.language].roles, showRoles(request.language)),
		},
		{
			method: "get",
			path: "/help/problems",
			run: async (request) =>
				page(request, pageTexts[request.language].problems, showProblems(request.language)),
		},
		{
			method: "get",
			path: "/problems/{code}",
			async run(request) {
				const shown = showProblem(request.params.code ?? "", request.language);
				return shown === undefined ? notFound(request) : page(request, shown.title, shown.content);
			},
		},
	];

	return [
		start,
		signInPlace,
		...(application === undefined ? [] : createApplicationPages(application)),
		signOut,
		...(parts.demo ? [demoSignIn] : [signIn, ...forgotten, ...choosePassword]),
		...help,
		{
			method: "get",
			path: "/style.css",
			run: async () => ({ mediaType: "text/css", text: style }),
		},
		{
			method: "get",
			path: "/icon.svg",
			run: async () => ({ mediaType: "image/svg+xml", text: icon }),
		},
		{ method: "get", path: "/*", run: async (request) => notFound(request) },
	];
}
