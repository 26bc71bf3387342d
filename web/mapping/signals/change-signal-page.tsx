import "../mapping-parts.css";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { SignalForm } from "./signal-form.tsx";
import { signalQuery } from "./signal-queries.ts";
import { signalTexts } from "./signal-texts.ts";
import { termsOf, valuesOf } from "./signal-values.ts";

/** Says anew what a signal is about. */
export function ChangeSignalPage() {
	const texts = useTexts(signalTexts);
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const { signal } = useParams({ strict: false }) as { readonly signal: string };
	const { data } = useSuspenseQuery(signalQuery(signal));
	return (
		<Page
			title={texts.edit}
			lead={`${texts.kinds[data.kind]}: ${data.competence.name}, ${data.unitPath}`}
			crumbs={[
				<Link key="list" to="/mapping/signals">
					{texts.title}
				</Link>,
				<Link key="one" to="/mapping/signals/$signal" params={{ signal }}>
					{data.competence.name}
				</Link>,
			]}
		>
			<SignalForm
				draft={`signal/${signal}`}
				start={valuesOf(data)}
				version={data.version}
				submit={texts.edit}
				send={(values, version) =>
					attempt(
						client.PUT("/signals/{signal}", {
							params: { path: { signal }, header: from(version) },
							body: termsOf(values),
						}),
					)
				}
				onSaved={async () => {
					await queries.invalidateQueries();
					notify(texts.saved);
					await navigate({ to: "/mapping/signals/$signal", params: { signal } });
				}}
			/>
		</Page>
	);
}
