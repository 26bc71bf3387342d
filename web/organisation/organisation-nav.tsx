import { Link } from "@tanstack/react-router";
import { useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import "./organisation.css";
import { organisationTexts } from "./organisation-texts.ts";

const places = [
	{ key: "units", to: "/organisation", action: "units.read" },
	{ key: "persons", to: "/organisation/persons", action: "persons.read" },
	{ key: "imports", to: "/organisation/imports", action: "imports.read" },
	{ key: "history", to: "/organisation/history", action: "units.read" },
	{ key: "cooperations", to: "/organisation/cooperations", action: "cooperations.read" },
] as const;

/** Between the pages of the organisation that the user may see. */
export function OrganisationNav() {
	const texts = useTexts(organisationTexts);
	const { may } = useOwnAccount();
	const shown = places.filter(({ action }) => may[action] !== undefined && may[action] !== "self");
	return (
		<nav aria-label={texts.parts} className="organisation-nav">
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
			</ul>
		</nav>
	);
}
