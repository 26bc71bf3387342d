import { useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import { Page } from "../shell/page.tsx";
import { frontTexts } from "./front-texts.ts";

/** What needs the user now, the figures that matter, and the findings that matter most. */
export function FrontPage() {
	const texts = useTexts(frontTexts);
	const { name, organisation } = useOwnAccount();
	return (
		<Page title={texts.title(name)} lead={organisation.name}>
			{null}
		</Page>
	);
}
