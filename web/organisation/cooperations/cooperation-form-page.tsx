import { Link, useNavigate } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { Page } from "../../shell/page.tsx";
import { CooperationForm } from "./cooperation-form.tsx";
import { cooperationTexts } from "./cooperation-texts.ts";

/** A cooperation that is new; participants come after. */
export function NewCooperationPage() {
	const texts = useTexts(cooperationTexts);
	const navigate = useNavigate();
	return (
		<Page
			title={texts.newTitle}
			crumbs={[
				<Link key="list" to="/organisation/cooperations">
					{texts.title}
				</Link>,
			]}
		>
			<CooperationForm
				onSaved={(cooperation) =>
					navigate({
						to: "/organisation/cooperations/$cooperation",
						params: { cooperation },
					})
				}
			/>
		</Page>
	);
}
