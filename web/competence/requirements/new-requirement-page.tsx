import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { allUnitsQuery } from "../../organisation/units/unit-queries.ts";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { wholeCatalogueQuery } from "../catalogue/catalogue-queries.ts";
import { useUnitPath } from "../use-unit-path.ts";
import { RequirementForm } from "./requirement-form.tsx";
import { requirementTexts } from "./requirement-texts.ts";

/** Requires something of a unit. */
export function NewRequirementPage() {
	const texts = useTexts(requirementTexts);
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const { competence } = useSearch({ strict: false }) as { readonly competence?: string };
	const shortPath = useUnitPath();
	const units = useSuspenseQuery(allUnitsQuery).data;
	const catalogue = useSuspenseQuery(wholeCatalogueQuery).data;
	return (
		<Page
			title={texts.newTitle}
			lead={texts.newLead}
			crumbs={[
				<Link key="up" to="/competence/requirements">
					{texts.title}
				</Link>,
			]}
		>
			<RequirementForm
				units={units.map(({ id, path }) => ({ value: id, label: shortPath(path) }))}
				competences={catalogue
					.filter(({ retiredOn }) => retiredOn === null)
					.map(({ id, name }) => ({ value: id, label: name }))}
				{...(competence === undefined ? {} : { competence })}
				onSaved={async ({ id }) => {
					await queries.invalidateQueries();
					notify(texts.added);
					await navigate({
						to: "/competence/requirements/$requirement",
						params: { requirement: id },
					});
				}}
			/>
		</Page>
	);
}
