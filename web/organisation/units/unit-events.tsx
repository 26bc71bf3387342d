import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { unitTexts } from "./unit-texts.ts";
import "../organisation.css";

type UnitEvent = Item<"listUnitEvents">;

/** What has happened to a unit, in words. */
export function useEventWords(): (event: UnitEvent) => string {
	const texts = useTexts(unitTexts);
	return ({ kind, unit, to, successors }) =>
		texts.events[kind](
			unit.name,
			kind === "merged" || kind === "split"
				? successors.map(({ name }) => name).join(", ")
				: (to ?? texts.top.toLowerCase()),
		);
}

/** The newest first, with the day of each. */
export function UnitEvents({ events }: { readonly events: readonly UnitEvent[] }) {
	const words = useEventWords();
	const write = useWrite();
	return (
		<ol className="organisation-events">
			{events.map((event) => (
				<li key={`${event.on}${event.kind}${event.unit.id}`}>
					<time dateTime={event.on} className="quiet">
						{write.date(event.on)}
					</time>{" "}
					{words(event)}
				</li>
			))}
		</ol>
	);
}
