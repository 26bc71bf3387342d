import "../mapping.css";
import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { Page } from "../../shell/page.tsx";
import { homeTexts } from "./home-texts.ts";
import { WaitingTasks } from "./waiting-tasks.tsx";

/** What there is in mapping, and the actions of which one is enough to see it. */
const places = [
	{ key: "mine", to: "/mapping/mine", needs: ["own-mapping.read"] },
	{ key: "declarations", to: "/mapping/declarations", needs: ["declarations.decide"] },
	{ key: "rounds", to: "/mapping/rounds", needs: ["mapping-rounds.read"] },
	{ key: "followUp", to: "/mapping/follow-up", needs: ["mapping-answers.read"] },
	{ key: "checks", to: "/mapping/checks", needs: ["checks.read"] },
	{ key: "wishes", to: "/mapping/wishes", needs: ["wishes.count"] },
	{ key: "signals", to: "/mapping/signals", needs: ["signals.read"] },
	{
		key: "conversations",
		to: "/mapping/conversations",
		needs: ["conversations.read", "conversations.count"],
	},
] as const;

/** The first page of mapping: what waits for the user, and the way to each part. */
export function HomePage() {
	const texts = useTexts(homeTexts);
	const { may, person } = useOwnAccount();
	const shown = places.filter(
		({ key, needs }) =>
			needs.some((action) => may[action] !== undefined) && (key !== "mine" || person !== null),
	);
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			actions={
				may["signals.change"] !== undefined && <Link to="/mapping/signals/new">{texts.report}</Link>
			}
		>
			<div className="mapping">
				<WaitingTasks />
				<Heading level={2} data-size="sm">
					{texts.all}
				</Heading>
				<ul className="cards card-list">
					{shown.map(({ key, to }) => (
						<li key={key} className="panel">
							<Link to={to}>{texts.places[key].name}</Link>
							<p>{texts.places[key].lead}</p>
						</li>
					))}
				</ul>
			</div>
		</Page>
	);
}
