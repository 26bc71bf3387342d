import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { figureTexts } from "./figure-texts.ts";

interface FigureCardProps {
	/** What is counted. */
	readonly label: string;
	/** As written, with its unit; null: not known, which is not 0. */
	readonly value: string | null;
	/** How it has changed, in words, and since when. */
	readonly trend?: ReactNode;
	/** The key of its definition, where it is told how it is made. */
	readonly definition?: string;
	/** Where more of it is. */
	readonly children?: ReactNode;
}

/** One figure that matters, with its trend and the way to how it is made. */
export function FigureCard({ label, value, trend, definition, children }: FigureCardProps) {
	const texts = useTexts(figureTexts);
	return (
		<div className="figure-card">
			<p className="figure-label">{label}</p>
			<p className="figure-value">{value ?? texts.unknown}</p>
			{trend !== undefined && <p className="quiet">{trend}</p>}
			{children}
			{definition !== undefined && (
				<p>
					<Link to={`/figures/${definition}` as "/"} aria-label={texts.howMadeOf(label)}>
						{texts.howMade}
					</Link>
				</p>
			)}
		</div>
	);
}
