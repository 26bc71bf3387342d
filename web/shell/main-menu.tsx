import { Link } from "@tanstack/react-router";
import { useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import { shellTexts } from "./shell-texts.ts";

/** What the menu leads to, and the actions of which one is enough to see it. */
const places = [
	{ key: "front", to: "/", needs: [] },
	{ key: "mine", to: "/mapping/mine", needs: "person" },
	{ key: "mapping", to: "/mapping", needs: ["mapping-rounds.read"] },
	{ key: "competence", to: "/competence", needs: ["catalogue.read"] },
	{ key: "organisation", to: "/organisation", needs: ["units.read"] },
	{ key: "gaps", to: "/gaps", needs: ["analyses.read"] },
	{ key: "plans", to: "/plans", needs: ["plans.read"] },
	{
		key: "administration",
		to: "/administration",
		needs: ["accounts.read", "audit.read", "retention.read"],
	},
] as const;

export function MainMenu() {
	const texts = useTexts(shellTexts);
	const { may, person } = useOwnAccount();
	const shown = places.filter(({ needs }) =>
		needs === "person"
			? person !== null
			: needs.length === 0 || needs.some((action) => may[action] !== undefined),
	);
	return (
		<ul>
			{shown.map(({ key, to }) => (
				<li key={key}>
					<Link
						to={to as "/"}
						activeOptions={{ exact: key === "front" || key === "mapping" }}
						activeProps={{ "aria-current": "page" }}
					>
						{texts.places[key]}
					</Link>
				</li>
			))}
		</ul>
	);
}
