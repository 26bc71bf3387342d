import { Button } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { attempt, client } from "../../api/client.ts";
import type { Problem } from "../../api/problem.ts";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { AskButton } from "../../shell/window.tsx";
import { declarationTexts } from "./declaration-page-texts.ts";

interface ConfirmChosenProps {
	readonly picked: readonly Item<"listDeclarations">[];
	/** Told the problem, or undefined when all were confirmed. */
	readonly onDone: (problem: Problem | undefined) => void;
}

/** Confirms all that are chosen as they were declared, or none of them. */
export function ConfirmChosen({ picked, onDone }: ConfirmChosenProps) {
	const texts = useTexts(declarationTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const action = texts.confirmMany(picked.length);
	if (picked.length === 0) {
		return (
			<Button type="button" variant="secondary" aria-disabled>
				{action}
			</Button>
		);
	}
	const confirm = async () => {
		const outcome = await attempt(
			client.POST("/declarations/decisions", {
				body: {
					decisions: picked.map(({ id, version }) => ({
						...{ declaration: id, version },
						decision: { decision: "confirm" as const },
					})),
				},
			}),
		);
		if (outcome.ok) notify(texts.confirmedMany(picked.length));
		onDone(outcome.ok ? undefined : outcome.problem);
		await queries.invalidateQueries();
	};
	return (
		<AskButton action={action} tone="accent" onConfirm={confirm}>
			<p>{texts.confirmAsk(picked.length)}</p>
			<ul>
				{picked.map(({ id, person, competence }) => (
					<li key={id}>
						{person.name ?? person.staffNumber}: {competence?.name}
					</li>
				))}
			</ul>
		</AskButton>
	);
}
