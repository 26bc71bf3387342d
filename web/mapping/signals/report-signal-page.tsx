import "../mapping-parts.css";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { attempt, client } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { SignalForm } from "./signal-form.tsx";
import { signalTexts } from "./signal-texts.ts";
import { termsOf } from "./signal-values.ts";

/** A leader reports what is missing, or what there is too much of, in under a minute. */
export function ReportSignalPage() {
	const texts = useTexts(signalTexts);
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const { kind = "missing" } = useSearch({ strict: false }) as { readonly kind?: string };
	return (
		<Page
			title={texts.report}
			lead={texts.reportLead}
			crumbs={[
				<Link key="list" to="/mapping/signals">
					{texts.title}
				</Link>,
			]}
		>
			<SignalForm
				draft="signal/new"
				start={{
					...{ kind, unit: "", competence: "", urgency: "", persons: "", fte: "" },
					...{ validFrom: "", validTo: "", words: "" },
				}}
				submit={texts.send}
				send={(values) =>
					attempt(
						client.POST("/signals", {
							body: {
								...{ kind: values.kind as "missing", unit: values.unit },
								...termsOf(values),
							},
						}),
					)
				}
				onSaved={async ({ id }) => {
					await queries.invalidateQueries();
					notify(texts.sent);
					await navigate({ to: "/mapping/signals/$signal", params: { signal: id } });
				}}
			/>
		</Page>
	);
}
