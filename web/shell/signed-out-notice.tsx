import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useRouterState } from "@tanstack/react-router";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { shellTexts } from "./shell-texts.ts";

/** The session ended while the user was here: the way back in, and the word that nothing is lost. */
export function SignedOutNotice() {
	const texts = useTexts(shellTexts);
	const language = useLanguage();
	const next = useRouterState({ select: ({ location }) => location.pathname });
	return (
		<Alert data-color="warning" role="alert" className="notice">
			<Heading level={2} data-size="2xs">
				{texts.signedOut}
			</Heading>
			<Paragraph>{texts.signedOutLead}</Paragraph>
			<a href={`/sign-in?${new URLSearchParams({ lang: language, next })}`}>{texts.signInAgain}</a>
		</Alert>
	);
}
