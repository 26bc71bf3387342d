import { Link } from "@tanstack/react-router";
import { useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import { Page } from "../shell/page.tsx";
import { gapsTexts } from "./gaps-texts.ts";

/** Why somebody who came here sees nothing: an employee, or a role of a region, a county or the state. */
export function NotForYou() {
	const texts = useTexts(gapsTexts);
	const { roles } = useOwnAccount();
	const isEmployee = roles.some(({ role }) => role === "employee");
	return (
		<Page title={texts.notForYou} lead={isEmployee ? texts.notForYouLead : texts.notForRegion}>
			<p className="links">
				{isEmployee ? (
					<Link to={"/mapping/mine" as "/"}>{texts.ownCompetence}</Link>
				) : (
					<Link to={"/organisation/cooperations" as "/"}>{texts.toCooperations}</Link>
				)}
			</p>
		</Page>
	);
}
