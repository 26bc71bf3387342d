import { Heading } from "@digdir/designsystemet-react";
import { useTexts } from "../language/language-provider.tsx";
import { EmptyState } from "../shell/empty-state.tsx";
import { frontTexts } from "./front-texts.ts";
import { useTasks } from "./tasks.ts";
import { Way } from "./way.tsx";

/** What waits for the user, each with the way to where it is done. */
export function TaskList() {
	const texts = useTexts(frontTexts);
	const tasks = useTasks();
	if (tasks.length === 0) {
		return <EmptyState title={texts.nothing}>{texts.nothingLead}</EmptyState>;
	}
	return (
		<section className="panel front-tasks">
			<Heading level={2} data-size="sm">
				{texts.waiting}
			</Heading>
			<ul>
				{tasks.map(({ text, to, search }) => (
					<li key={text}>
						<Way to={to} search={search}>
							{text}
						</Way>
					</li>
				))}
			</ul>
		</section>
	);
}
