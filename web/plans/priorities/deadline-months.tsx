import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { monthNames } from "../../../src/machinery/languages/dates.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import type { Measure } from "../measures/measure-values.ts";
import { measuresTexts } from "../measures/measures-texts.ts";
import { today } from "../today.ts";
import { prioritiesTexts } from "./priorities-texts.ts";

const shownOfMonth = 8;
const monthOf = ({ deadline }: Measure) => deadline.slice(0, 7);

/** What is due in each month that something is due in, the first first. */
export function DeadlineMonths({
	plan,
	measures,
}: {
	readonly plan: string;
	readonly measures: readonly Measure[];
}) {
	const texts = useTexts(prioritiesTexts);
	const { number } = useTexts(measuresTexts);
	const names = monthNames[useLanguage()];
	const open = measures
		.filter(({ status }) => status !== "done")
		.sort((one, other) => (one.deadline < other.deadline ? -1 : 1));
	const months = [...new Set(open.map(monthOf))];
	const thisMonth = today().slice(0, 7);
	if (open.length === 0) return null;
	return (
		<section className="plans-part">
			<Heading level={2} data-size="sm">
				{texts.deadlines}
			</Heading>
			<p>{texts.deadlinesLead}</p>
			<ol className="plans-months">
				{months.map((month) => {
					const due = open.filter((one) => monthOf(one) === month);
					return (
						<li key={month}>
							<strong>
								{names[Number(month.slice(5)) - 1]} {month.slice(0, 4)}
							</strong>
							{month < thisMonth && ` – ${texts.past}`}
							<ul>
								{due.slice(0, shownOfMonth).map((measure) => (
									<li key={measure.id}>
										<Link
											to="/plans/$plan/measures/$measure"
											params={{ plan, measure: measure.id }}
										>
											{number(measure.number)} {measure.measure}
										</Link>
									</li>
								))}
								{due.length > shownOfMonth && <li>{texts.more(due.length - shownOfMonth)}</li>}
							</ul>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
