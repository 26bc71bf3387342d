import { Alert, Button, Checkbox, Heading } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import type { ImportShown } from "./import-queries.ts";
import { importTexts } from "./import-texts.ts";
import { Working } from "./working.tsx";

interface ConfirmProps {
	readonly shown: ImportShown;
	/** Whether the figures were counted anew because something else had changed. */
	readonly isRecounted: boolean;
	readonly onRecounted: (now: ImportShown) => void;
}

/** Saves exactly what is shown. That very many employments end must be said in so many words. */
export function ConfirmImport({ shown, isRecounted, onRecounted }: ConfirmProps) {
	const texts = useTexts(importTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const [haveLeft, setHaveLeft] = useState(false);
	const [isBusy, setBusy] = useState(false);
	const [fault, setFault] = useState<string>();
	const { id, version, changes } = shown;
	if (changes === null || changes.obstacles.length > 0) return null;
	const { endsMany, counts, fingerprint } = changes;

	const confirm = async () => {
		if (isBusy) return;
		if (endsMany && !haveLeft) return setFault(texts.manyMust);
		setFault(undefined);
		setBusy(true);
		const outcome = await attempt(
			client.POST("/imports/{import}/confirm", {
				params: { path: { import: id }, header: from(version) },
				body: { fingerprint, confirmEndings: haveLeft },
			}),
		);
		setBusy(false);
		if (outcome.ok) {
			notify(texts.saved);
			await queries.invalidateQueries();
			return;
		}
		const { status, current, detail } = outcome.problem;
		if (status === 412 && current !== undefined) onRecounted(current as ImportShown);
		else setFault(detail);
	};
	return (
		<section className="organisation-step">
			{isRecounted && (
				<Alert data-color="warning" role="alert">
					{texts.changedSince}
				</Alert>
			)}
			{endsMany && (
				<Alert data-color="warning">
					<Heading level={2} data-size="2xs">
						{texts.many}
					</Heading>
					<p>{texts.manyLead(counts.employments.ended)}</p>
					<Checkbox
						value="left"
						label={texts.manyConfirm}
						checked={haveLeft}
						onChange={(event) => setHaveLeft(event.target.checked)}
					/>
				</Alert>
			)}
			{fault !== undefined && (
				<Alert data-color="danger" role="alert">
					{fault}
				</Alert>
			)}
			<Working text={isBusy ? texts.confirming : undefined} />
			<div className="buttons">
				<Button type="button" onClick={confirm} aria-disabled={isBusy || undefined}>
					{texts.confirm}
				</Button>
			</div>
		</section>
	);
}
