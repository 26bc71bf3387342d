import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { findingTexts } from "./finding-texts.ts";

/** What leaders of the unit, or of those below it, have reported of the competence and is not closed. */
export function FindingSignals({
	unit,
	competence,
}: {
	readonly unit: string;
	readonly competence: string;
}) {
	const texts = useTexts(findingTexts);
	const write = useWrite();
	const query = { closed: "no" as const, limit: 20, unit, competence };
	const { data } = useSuspenseQuery({
		queryKey: ["signals", query],
		queryFn: () => get(client.GET("/signals", { params: { query } })),
	});
	return (
		<section aria-labelledby="signals">
			<Heading level={2} data-size="sm" id="signals">
				{texts.signals}
			</Heading>
			{data.items.length === 0 ? (
				<p>{texts.signalsNone}</p>
			) : (
				<ul>
					{data.items.map(({ id, kind, unit: where, reportedOn, words }) => (
						<li key={id}>
							{`${texts.signal(kind)}, ${where.name}, ${texts.signalOn(write.date(reportedOn))}`}
							{words !== null && words !== "" && `: ${words}`}
						</li>
					))}
				</ul>
			)}
			<p className="links">
				<Link to={"/mapping/signals" as "/"}>{texts.toSignals}</Link>
			</p>
		</section>
	);
}
