import "./administration.css";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { Page } from "../shell/page.tsx";
import { type AdministrationPart, administrationTexts } from "./administration-texts.ts";

interface PartPageProps {
	readonly part: AdministrationPart;
	/** Of a page below the part's own. */
	readonly title?: string;
	readonly lead?: ReactNode;
	readonly actions?: ReactNode;
	readonly children: ReactNode;
}

/** A page of administration with the way back up. */
export function PartPage({ part, title, lead, actions, children }: PartPageProps) {
	const texts = useTexts(administrationTexts);
	const own = texts.parts[part];
	return (
		<Page
			title={title ?? own.title}
			lead={title === undefined ? (lead ?? own.lead) : lead}
			actions={actions}
			crumbs={[
				<Link key="top" to="/administration">
					{texts.title}
				</Link>,
				...(title === undefined
					? []
					: [
							<Link key="part" to={`/administration/${part}`}>
								{own.title}
							</Link>,
						]),
			]}
		>
			{children}
		</Page>
	);
}
