import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { shellTexts } from "./shell-texts.ts";

interface PageProps {
	readonly title: string;
	readonly lead?: ReactNode;
	/** Links to what the page stands below, outermost first. */
	readonly crumbs?: readonly ReactNode[];
	/** Buttons and links for the whole page, beside the heading. */
	readonly actions?: ReactNode;
	readonly children: ReactNode;
}

let isFirst = true;

/** A page: its title in the window and as the heading, which gets focus when one comes from another page. */
export function Page({ title, lead, crumbs = [], actions, children }: PageProps) {
	const { name, crumbs: here } = useTexts(shellTexts);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		document.title = `${title} – ${name}`;
	}, [title, name]);
	useEffect(() => {
		if (!isFirst) heading.current?.focus();
		isFirst = false;
	}, []);
	return (
		<>
			{crumbs.length > 0 && (
				<nav aria-label={here} className="crumbs">
					<ol>
						{crumbs.map((crumb, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the crumbs of a page never change places.
							<li key={at}>{crumb}</li>
						))}
					</ol>
				</nav>
			)}
			<div className="page-head">
				<Heading level={1} data-size="lg" ref={heading} tabIndex={-1}>
					{title}
				</Heading>
				{actions !== undefined && <div className="buttons">{actions}</div>}
			</div>
			{lead !== undefined && <Paragraph variant="long">{lead}</Paragraph>}
			{children}
		</>
	);
}
