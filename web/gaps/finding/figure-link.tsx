import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { findingTexts } from "./finding-texts.ts";

/** The way to how a figure is made, with the analysis that it comes from. */
export function FigureLink({
	figure,
	label,
	analysis,
}: {
	/** The key of its definition. */
	readonly figure: string;
	readonly label: string;
	readonly analysis: string;
}) {
	const texts = useTexts(findingTexts);
	return (
		<Link to={`/figures/${figure}` as "/"} search={{ analysis } as never}>
			{texts.howMadeShort}
			<span className="unseen">: {label}</span>
		</Link>
	);
}
