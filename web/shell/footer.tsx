import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { shellTexts } from "./shell-texts.ts";

export function Footer() {
	const texts = useTexts(shellTexts);
	const language = useLanguage();
	return (
		<footer className="bottom">
			<nav aria-label={texts.help}>
				<ul>
					<li>
						<a href={`/help/roles?lang=${language}`}>{texts.roles}</a>
					</li>
					<li>
						<a href={`/help/problems?lang=${language}`}>{texts.problems}</a>
					</li>
					<li>
						<a href="/account/accessibility">{texts.statement}</a>
					</li>
					<li>
						<a href="/api" lang="en">
							{texts.documentation}
						</a>
					</li>
				</ul>
			</nav>
		</footer>
	);
}
