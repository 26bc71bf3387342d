import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useId, useState, useSyncExternalStore } from "react";
import { chooseLanguage, hasChosenLanguage } from "../language/chosen-language.ts";
import { useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import { isSignedOut, watchSignedOut } from "../session/signed-out.ts";
import { AccountMenu } from "./account-menu.tsx";
import { Footer } from "./footer.tsx";
import { MainMenu } from "./main-menu.tsx";
import { shellTexts } from "./shell-texts.ts";
import { SignedOutNotice } from "./signed-out-notice.tsx";

/** What stands around every page. */
export function Shell() {
	const texts = useTexts(shellTexts);
	const { language, demo } = useOwnAccount();
	const signedOut = useSyncExternalStore(watchSignedOut, isSignedOut);
	const [isOpen, setOpen] = useState(false);
	const menu = useId();
	const place = useRouterState({ select: ({ location }) => location.pathname });
	useEffect(() => {
		if (!hasChosenLanguage()) chooseLanguage(language);
	}, [language]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu.
	useEffect(() => setOpen(false), [place]);
	return (
		<>
			<a className="skip" href="#content">
				{texts.skip}
			</a>
			<header className="top">
				<div className="top-line">
					<a className="brand" href="/">
						{texts.name}
					</a>
					<button
						type="button"
						className="menu-button"
						aria-expanded={isOpen}
						aria-controls={menu}
						onClick={() => setOpen(!isOpen)}
					>
						{texts.menu}
					</button>
				</div>
				<div id={menu} className="menu" data-open={isOpen}>
					<nav aria-label={texts.main}>
						<MainMenu />
					</nav>
					<AccountMenu />
				</div>
				{demo && <p className="demo">{texts.demo}</p>}
			</header>
			{signedOut && <SignedOutNotice />}
			<main id="content" tabIndex={-1}>
				<Outlet />
			</main>
			<Footer />
		</>
	);
}
