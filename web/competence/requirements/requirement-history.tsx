import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { writeAmount } from "../competence-words.ts";
import { type Requirement, writePeriod } from "./requirement-queries.ts";
import { requirementTexts } from "./requirement-texts.ts";

/** What the unit has required of the same competence before, beside and after. */
export function RequirementHistory({ requirement }: { readonly requirement: Requirement }) {
	const texts = useTexts(requirementTexts);
	const language = useLanguage();
	const write = useWrite();
	const { unit, competence } = requirement;
	const query = { unit: unit.id, competence: competence.id, limit: 100 };
	const { items } = useSuspenseQuery({
		queryKey: ["requirements", query],
		queryFn: () => get(client.GET("/requirements", { params: { query } })),
	}).data;
	const others = items
		.filter((each) => each.unit.id === unit.id && each.id !== requirement.id)
		.sort((one, other) => (other.validFrom ?? "").localeCompare(one.validFrom ?? ""));
	if (others.length === 0) return <p>{texts.historyNone}</p>;
	return (
		<>
			<p>{texts.historyLead}</p>
			<ul className="competence-list">
				{others.map((each) => (
					<li key={each.id}>
						<Link to="/competence/requirements/$requirement" params={{ requirement: each.id }}>
							{writeAmount(each.countedIn, each.required, language)}
						</Link>
						, {writePeriod(each, write.date, language)}
					</li>
				))}
			</ul>
		</>
	);
}
