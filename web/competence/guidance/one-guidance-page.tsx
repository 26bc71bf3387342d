import { Button } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { attempt, client, from } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { AskButton, Window } from "../../shell/window.tsx";
import { ThreadBar } from "../../thread/thread-bar.tsx";
import { CompetenceNav } from "../competence-nav.tsx";
import { GuidanceFacts } from "./guidance-facts.tsx";
import { GuidanceForm } from "./guidance-form.tsx";
import { guidanceQuery, writeValid } from "./guidance-queries.ts";
import { guidanceTexts } from "./guidance-texts.ts";
import { GuidanceUse } from "./guidance-use.tsx";

/** One law, national plan, measure or own guidance: what it is, what it came of, and what rests on it. */
export function OneGuidancePage() {
	const texts = useTexts(guidanceTexts);
	const language = useLanguage();
	const write = useWrite();
	const { may } = useOwnAccount();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const { guidance: id } = useParams({ strict: false }) as { readonly guidance: string };
	const guidance = useSuspenseQuery(guidanceQuery(id)).data;
	const [isChanging, setChanging] = useState(false);
	const { title, kind, scope, version, description } = guidance;
	const isDated = guidance.validFrom !== null || guidance.validTo !== null;
	const isShared = scope === "shared" || guidance.cooperation !== null;
	const isOwn = scope === "own" && version !== null;
	const remove = async () => {
		const params = { path: { guidance: id }, header: from(version ?? 0) };
		const outcome = await attempt(client.DELETE("/guidance/{guidance}", { params }));
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		notify(texts.removed);
		await navigate({ to: "/competence/guidance" });
		queries.removeQueries({ queryKey: ["guidance", "one", id] });
		await queries.invalidateQueries();
	};
	return (
		<Page
			title={title}
			lead={[
				texts.kinds[kind],
				...(isDated ? [writeValid(guidance, write.date, language)] : []),
			].join(", ")}
			crumbs={[
				<Link key="up" to="/competence/guidance">
					{texts.title}
				</Link>,
			]}
			actions={
				isOwn &&
				may["guidance.change"] === "all" && (
					<>
						<Button type="button" onClick={() => setChanging(true)}>
							{texts.change}
						</Button>
						<AskButton action={texts.remove} variant="tertiary" onConfirm={remove}>
							{texts.removeLead}
						</AskButton>
					</>
				)
			}
		>
			<CompetenceNav />
			<ThreadBar kind="guidance" id={id} />
			{description !== "" && <p className="competence-words">{description}</p>}
			<GuidanceFacts guidance={guidance} />
			{may["guidance-use.read"] === "all" && isShared && <GuidanceUse guidance={guidance} />}
			{isChanging && (
				<Window title={`${texts.change}: ${title}`} onClose={() => setChanging(false)}>
					<GuidanceForm
						guidance={guidance}
						onSaved={async () => {
							setChanging(false);
							notify(texts.saved);
							await queries.invalidateQueries();
						}}
					/>
				</Window>
			)}
		</Page>
	);
}
