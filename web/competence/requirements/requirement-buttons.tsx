import { Button, Textfield } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { todayInNorway } from "../../organisation/today.ts";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton, Window } from "../../shell/window.tsx";
import { CopyForm } from "./copy-form.tsx";
import type { Requirement } from "./requirement-queries.ts";
import { requirementTexts } from "./requirement-texts.ts";

/** Ends, copies or removes a requirement. */
export function RequirementButtons({ requirement }: { readonly requirement: Requirement }) {
	const texts = useTexts(requirementTexts);
	const queries = useQueryClient();
	const navigate = useNavigate();
	const notify = useNotice();
	const [day, setDay] = useState(todayInNorway());
	const [isCopying, setCopying] = useState(false);
	const params = { path: { requirement: requirement.id }, header: from(requirement.version) };
	const end = async () => {
		const body = { lastDay: day };
		const outcome = await attempt(client.POST("/requirements/{requirement}/end", { params, body }));
		if (outcome.ok) notify(texts.endedDone);
		else notify(outcome.problem.detail, "danger");
		await queries.invalidateQueries();
	};
	const remove = async () => {
		const outcome = await attempt(client.DELETE("/requirements/{requirement}", { params }));
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		notify(texts.removed);
		await navigate({ to: "/competence/requirements" });
		queries.removeQueries({ queryKey: ["requirements", "one", requirement.id] });
		await queries.invalidateQueries();
	};
	return (
		<>
			<Button type="button" variant="secondary" onClick={() => setCopying(true)}>
				{texts.copy}
			</Button>
			<AskButton action={texts.end} tone="accent" onConfirm={end}>
				<p>{texts.endLead}</p>
				<Textfield
					type="date"
					label={texts.lastDay}
					value={day}
					onChange={(event) => setDay(event.target.value)}
				/>
			</AskButton>
			<AskButton action={texts.remove} variant="tertiary" onConfirm={remove}>
				{texts.removeLead}
			</AskButton>
			{isCopying && (
				<Window title={texts.copy} onClose={() => setCopying(false)}>
					<CopyForm requirement={requirement} onDone={() => setCopying(false)} />
				</Window>
			)}
		</>
	);
}
