import { Button, Dialog, Heading } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import type { ImportShown } from "./import-queries.ts";
import { importTexts } from "./import-texts.ts";

/** Lets an import go, after asking. */
export function DiscardImport({ shown }: { readonly shown: ImportShown }) {
	const texts = useTexts(importTexts);
	const notify = useNotice();
	const navigate = useNavigate();
	const queries = useQueryClient();
	const dialog = useRef<HTMLDialogElement>(null);
	const discard = async () => {
		const outcome = await attempt(
			client.DELETE("/imports/{import}", {
				params: { path: { import: shown.id }, header: from(shown.version) },
			}),
		);
		dialog.current?.close();
		if (!outcome.ok) return notify(outcome.problem.detail, "danger");
		notify(texts.discarded);
		await queries.invalidateQueries({ queryKey: ["imports"] });
		await navigate({ to: "/organisation/imports" });
	};
	return (
		<>
			<Button type="button" variant="tertiary" onClick={() => dialog.current?.showModal()}>
				{texts.discard}
			</Button>
			<Dialog ref={dialog} closeButton={texts.keepIt}>
				<Heading level={2} data-size="sm">
					{texts.discardAsk}
				</Heading>
				<p>{texts.discardLead}</p>
				<div className="buttons">
					<Button type="button" data-color="danger" onClick={discard}>
						{texts.discard}
					</Button>
					<Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
						{texts.keepIt}
					</Button>
				</div>
			</Dialog>
		</>
	);
}
