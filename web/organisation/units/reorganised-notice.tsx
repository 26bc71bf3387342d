import { Alert, Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { unitTexts } from "./unit-texts.ts";

export type Reorganised = Answer<"mergeUnits">;

/** What followed a merger or a split: people, positions, and what other rooms keep on units. */
export function ReorganisedNotice({ done }: { readonly done: Reorganised }) {
	const texts = useTexts(unitTexts);
	const { successors, employmentsMoved, positionsMoved, others } = done;
	return (
		<Alert data-color="success" role="status">
			<Heading level={2} data-size="2xs">
				{texts.followed}
			</Heading>
			<ul>
				<li>{texts.movedEmployments(employmentsMoved)}</li>
				<li>{texts.movedPositions(positionsMoved)}</li>
				{others.filter(isMoved).map(({ name, title, moved, left }) => (
					<li key={name}>{texts.movedOthers(title, moved, left)}</li>
				))}
			</ul>
			<p className="links">
				{successors.map(({ id, name }) => (
					<Link key={id} to="/organisation/units/$unit" params={{ unit: id }}>
						{texts.toUnit(name)}
					</Link>
				))}
			</p>
		</Alert>
	);
}

function isMoved({ moved, left }: Reorganised["others"][number]): boolean {
	return moved + left > 0;
}
