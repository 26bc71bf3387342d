import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { GuidanceForm } from "./guidance-form.tsx";
import { guidanceTexts } from "./guidance-texts.ts";

/** Adds own guidance. */
export function NewGuidancePage() {
	const texts = useTexts(guidanceTexts);
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	return (
		<Page
			title={texts.newTitle}
			lead={texts.newLead}
			crumbs={[
				<Link key="up" to="/competence/guidance">
					{texts.title}
				</Link>,
			]}
		>
			<GuidanceForm
				onSaved={async ({ id }) => {
					await queries.invalidateQueries();
					notify(texts.added);
					await navigate({ to: "/competence/guidance/$guidance", params: { guidance: id } });
				}}
			/>
		</Page>
	);
}
