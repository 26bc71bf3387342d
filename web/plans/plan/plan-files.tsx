import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { attempt, client } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { planTexts } from "./plan-texts.ts";

/** The plan as a Word document, with word of how it goes, and its measures as a table. */
export function PlanFiles({ plan }: { readonly plan: string }) {
	const texts = useTexts(planTexts);
	const lang = useLanguage();
	const notify = useNotice();
	const [isMaking, setMaking] = useState(false);
	const download = async () => {
		if (isMaking) return;
		setMaking(true);
		notify(texts.making, "info");
		const made = await attempt(
			client.GET("/plans/{plan}/kompetanseplan.docx", {
				params: { path: { plan }, query: { lang } },
				parseAs: "blob",
			}),
		);
		setMaking(false);
		if (!made.ok) return notify(made.problem.detail, "danger");
		save(made.value as unknown as Blob, "kompetanseplan.docx");
		notify(texts.made);
	};
	return (
		<>
			<Button
				type="button"
				variant="secondary"
				loading={isMaking}
				aria-disabled={isMaking || undefined}
				onClick={download}
			>
				{isMaking ? texts.making : texts.word}
			</Button>
			<a href={`/api/v1/plans/${plan}/measures.csv?lang=${lang}`} download>
				{texts.csv}
			</a>
		</>
	);
}

function save(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
