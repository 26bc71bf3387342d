import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { tasksQuery } from "../mapping-queries.ts";
import { homeTexts } from "./home-texts.ts";

/** What waits for the user in mapping, each with the way to it. */
export function WaitingTasks() {
	const texts = useTexts(homeTexts);
	const tasks = useSuspenseQuery(tasksQuery).data;
	const waiting = [
		{ count: tasks.toConfirm, say: texts.toConfirm, to: "/mapping/declarations" },
		{ count: tasks.unanswered, say: texts.unanswered, to: "/mapping/follow-up" },
		{ count: tasks.staleProfiles, say: texts.stale, to: "/mapping/follow-up" },
		{ count: tasks.roundsToAnswer, say: texts.toAnswer, to: "/mapping/mine" },
		{ count: tasks.returned, say: texts.returned, to: "/mapping/mine" },
	] as const;
	if (waiting.every(({ count }) => count === null)) return null;
	const shown = waiting.filter(({ count }) => count !== null && count > 0);
	return (
		<section aria-labelledby="waiting">
			<Heading level={2} data-size="sm" id="waiting">
				{texts.waiting}
			</Heading>
			{shown.length === 0 && <p>{texts.nothingWaits}</p>}
			<ul>
				{shown.map(({ count, say, to }) => (
					<li key={say(2)}>
						<Link to={to}>{say(count ?? 0)}</Link>
					</li>
				))}
			</ul>
		</section>
	);
}
