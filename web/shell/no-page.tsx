import { Button } from "@digdir/designsystemet-react";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { findProblem } from "../api/problem.ts";
import { useTexts } from "../language/language-provider.tsx";
import { Page } from "./page.tsx";
import { shellTexts } from "./shell-texts.ts";

/** Where there is no page. */
export function NotFoundPage() {
	const texts = useTexts(shellTexts);
	return (
		<Page title={texts.notFound} lead={texts.notFoundLead}>
			<Link to="/">{texts.toFront}</Link>
		</Page>
	);
}

/** In place of a page that could not be shown: what the server said, or that the fault is ours; and what to do. */
export function FailedPage({ error }: ErrorComponentProps) {
	const texts = useTexts(shellTexts);
	const router = useRouter();
	const { reset } = useQueryErrorResetBoundary();
	const problem = findProblem(error);
	return (
		<Page title={problem?.title ?? texts.failed} lead={problem?.detail ?? texts.failedLead}>
			<div className="buttons">
				<Button
					type="button"
					onClick={() => {
						reset();
						void router.invalidate();
					}}
				>
					{texts.tryAgain}
				</Button>
				<a href="/">{texts.toFront}</a>
			</div>
		</Page>
	);
}

/** When not even what stands around the pages can be shown: nobody is known, or their roles are no more. */
export function FailedWhole(failed: ErrorComponentProps) {
	return (
		<main id="content">
			<FailedPage {...failed} />
		</main>
	);
}
