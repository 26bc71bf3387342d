import { Link } from "@tanstack/react-router";
import { useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import "./competence.css";
import { competenceTexts } from "./competence-texts.ts";

const places = [
	{ key: "catalogue", to: "/competence", action: "catalogue.read" },
	{ key: "matrix", to: "/competence/units", action: "holdings.read" },
	{ key: "requirements", to: "/competence/requirements", action: "requirements.read" },
	{ key: "guidance", to: "/competence/guidance", action: "guidance.read" },
	{ key: "versions", to: "/competence/versions", action: "catalogue.read" },
] as const;

/** Between the pages of competence that the user may see. */
export function CompetenceNav() {
	const texts = useTexts(competenceTexts);
	const { may, person } = useOwnAccount();
	const shown = places.filter(({ action }) => may[action] === "all" || may[action] === "units");
	return (
		<nav aria-label={texts.parts} className="competence-nav">
			<ul>
				{shown.map(({ key, to }) => (
					<li key={key}>
						<Link
							to={to}
							activeOptions={{ exact: true, includeSearch: false }}
							activeProps={{ "aria-current": "page" }}
						>
							{texts.places[key]}
						</Link>
					</li>
				))}
				{person !== null && may["holdings.read"] !== undefined && (
					<li>
						<Link
							to="/competence/persons/$person"
							params={{ person }}
							activeOptions={{ exact: true }}
							activeProps={{ "aria-current": "page" }}
						>
							{texts.own}
						</Link>
					</li>
				)}
			</ul>
		</nav>
	);
}
