import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { catalogueTexts } from "./catalogue-texts.ts";
import { CompetenceForm } from "./competence-form.tsx";

/** Adds to the catalogue. */
export function NewCompetencePage() {
	const texts = useTexts(catalogueTexts);
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	return (
		<Page
			title={texts.newTitle}
			lead={texts.newLead}
			crumbs={[
				<Link key="up" to="/competence">
					{texts.title}
				</Link>,
			]}
		>
			<CompetenceForm
				onSaved={async ({ id, name }) => {
					await queries.invalidateQueries();
					notify(texts.added(name));
					await navigate({ to: "/competence/$competence", params: { competence: id } });
				}}
			/>
		</Page>
	);
}
