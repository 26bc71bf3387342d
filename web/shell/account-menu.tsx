import { Link } from "@tanstack/react-router";
import { languages, languageTag } from "../../src/machinery/languages/language.ts";
import { roleNames } from "../../src/people/access/authorisation/role-names.ts";
import { chooseLanguage } from "../language/chosen-language.ts";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import { chooseLook, looks, useLook } from "./look.ts";
import { shellTexts } from "./shell-texts.ts";

const languageNames = { nb: "Bokmål", nn: "Nynorsk", en: "English" } as const;

/** Who is signed in, with which roles and where; language, appearance and the way out. */
export function AccountMenu() {
	const texts = useTexts(shellTexts);
	const language = useLanguage();
	const look = useLook();
	const { name, organisation, actsAs, demo } = useOwnAccount();
	return (
		<div className="account">
			<p>
				<Link to="/account">{name}</Link>,{" "}
				{actsAs.map((role) => roleNames[language][role]).join(", ")}
				<span className="where">{organisation.name}</span>
			</p>
			<div className="choices">
				<label>
					<span className="unseen">{texts.language}</span>
					<select
						value={language}
						onChange={(event) => chooseLanguage(event.target.value as typeof language)}
					>
						{languages.map((one) => (
							<option key={one} value={one} lang={languageTag(one)}>
								{languageNames[one]}
							</option>
						))}
					</select>
				</label>
				<label>
					<span className="unseen">{texts.look}</span>
					<select value={look} onChange={(event) => chooseLook(event.target.value as typeof look)}>
						{looks.map((one) => (
							<option key={one} value={one}>
								{texts.looks[one]}
							</option>
						))}
					</select>
				</label>
				{demo && <a href={`/sign-in?lang=${language}`}>{texts.changeRole}</a>}
				<form method="post" action={`/sign-out?lang=${language}`}>
					<button type="submit">{texts.signOut}</button>
				</form>
			</div>
		</div>
	);
}
