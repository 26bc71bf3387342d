import { useSuspenseQuery } from "@tanstack/react-query";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { repliesQuery } from "./signal-queries.ts";
import { signalTexts } from "./signal-texts.ts";

/** Who needs what is offered, and how to reach them. */
export function ReplyList({ signal }: { readonly signal: string }) {
	const texts = useTexts(signalTexts);
	const write = useWrite();
	const { items } = useSuspenseQuery(repliesQuery(signal)).data;
	if (items.length === 0) return <p>{texts.noReplies}</p>;
	return (
		<ul className="mapping-list">
			{items.map(({ id, source, unitPath, organisationName, words, contact, repliedOn }) => (
				<li key={id} className="panel">
					<p>
						<strong>{source === "own" ? (unitPath ?? organisationName) : organisationName}</strong>
						{", "}
						{write.date(repliedOn)}
					</p>
					<p>{words}</p>
					<p>
						{texts.contact}: {contact}
					</p>
				</li>
			))}
		</ul>
	);
}
