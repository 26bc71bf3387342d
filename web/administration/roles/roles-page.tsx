import { Card, Details, Tag } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { nameAction } from "../../../src/serving/pages/action-words.ts";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { DataTable } from "../../listing/data-table.tsx";
import { startLarge } from "../accounts/role-choice.ts";
import { PartPage } from "../part-page.tsx";
import { rolesTexts } from "./roles-texts.ts";

/** What each role may do and how far, in the words of the table that decides it. */
export function RolesPage() {
	const texts = useTexts(rolesTexts);
	const language = useLanguage();
	const { items } = useSuspenseQuery({
		queryKey: ["roles", language],
		queryFn: () => get(client.GET("/roles")),
	}).data;
	const inOrder = [...items].sort((one, other) => Number(other.given) - Number(one.given));
	return (
		<PartPage part="roles" lead={texts.lead}>
			<p className="links">
				<a href={`/help/roles?lang=${language}`}>{texts.whole}</a>
			</p>
			<Card>
				{inOrder.map(({ role, name, given, may }) => (
					<Details key={role}>
						<Details.Summary>
							{startLarge(name)} {!given && <Tag data-color="neutral">{texts.notGiven}</Tag>}
						</Details.Summary>
						<Details.Content>
							{given && (
								<p className="links">
									<Link to="/administration/accounts" search={{ role }}>
										{texts.holders}
									</Link>
								</p>
							)}
							<DataTable
								caption={startLarge(name)}
								rows={Object.entries(may)}
								keyOf={([action]) => action}
								columns={[
									{
										title: texts.action,
										isHead: true,
										show: ([action]) => nameAction(action as never, language),
									},
									{ title: texts.reach, show: ([, reach]) => texts.reaches[reach] },
								]}
							/>
						</Details.Content>
					</Details>
				))}
			</Card>
		</PartPage>
	);
}
