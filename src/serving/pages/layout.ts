import { type Language, languages, languageTag } from "../../machinery/languages/language.ts";
import { type Html, html } from "./html.ts";
import { pageTexts } from "./page-texts.ts";

export interface Frame {
	readonly language: Language;
	/** Where the page is, for the choice of language. */
	readonly path: string;
	readonly title: string;
	readonly demo: boolean;
	/** What the address needs besides the path, so that another language shows the same. */
	readonly query?: Readonly<Record<string, string>>;
}

const languageNames = { nb: "Bokmål", nn: "Nynorsk", en: "English" } as const;

/** A whole page. */
export function layOut({ language, path, title, demo, query = {} }: Frame, content: Html): string {
	const texts = pageTexts[language];
	const choices = languages.map(
		(one) =>
			html`<li><a href="${path}?${new URLSearchParams({ ...query, lang: one }).toString()}" lang="${languageTag(one)}" hreflang="${one}"${
				one === language ? html` aria-current="true"` : undefined
			}>${languageNames[one]}</a></li>`,
	);
	return html`<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === texts.name ? title : `${title} – ${texts.name}`}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#content">${texts.skip}</a>
<header>
<a class="name" href="/?lang=${language}">${texts.name}</a>
<nav aria-label="${texts.languages}"><ul>${choices}</ul></nav>
</header>
${demo ? html`<aside class="demo" aria-label="${texts.demoLabel}">${texts.demo}</aside>` : undefined}
<main id="content">
<h1>${title}</h1>
${content}
</main>
<footer>
<nav aria-label="${texts.help}"><ul>
<li><a href="/help/roles?lang=${language}">${texts.roles}</a></li>
<li><a href="/help/problems?lang=${language}">${texts.problems}</a></li>
<li><a href="/api" lang="en">${texts.documentation}</a></li>
</ul></nav>
</footer>
</body>
</html>`.text;
}
