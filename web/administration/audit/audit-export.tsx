import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { writeCsv } from "../../../src/machinery/documents/csv.ts";
import { attempt, client } from "../../api/client.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import type { ListSearch } from "../../listing/list-search.ts";
import { useNotice } from "../../shell/notice.tsx";
import { saveFile } from "../save-file.ts";
import { auditTexts } from "./audit-texts.ts";
import { type AuditEvent, listChanges, writeWhat, writeWho } from "./event-words.ts";

const atOnce = 500;
const atMost = 20_000;

interface AuditExportProps {
	readonly search: ListSearch & Readonly<Partial<Record<string, string | number>>>;
	readonly total: number;
}

/** Everything that the filters leave, as a file; the newest 20,000 at most. */
export function AuditExport({ search: { page: _, ...asked }, total }: AuditExportProps) {
	const texts = useTexts(auditTexts);
	const language = useLanguage();
	const notify = useNotice();
	const [isBusy, setBusy] = useState(false);
	const take = async () => {
		setBusy(true);
		const events: AuditEvent[] = [];
		for (let offset = 0; offset < Math.min(total, atMost); offset += atOnce) {
			const query = { ...asked, limit: atOnce, offset } as never;
			const answered = await attempt(client.GET("/audit-events", { params: { query } }));
			if (!answered.ok) {
				notify(answered.problem.detail, "danger");
				break;
			}
			events.push(...answered.value.items);
		}
		setBusy(false);
		const rows = events.map((event) => [
			event.at,
			writeWho(event, language),
			writeWhat(event, language),
			listChanges(event, language)
				.map(({ name, before, after }) => `${name}: ${before} → ${after}`)
				.join("; "),
		]);
		const heads = [texts.when, texts.who, texts.what, texts.changes];
		saveFile(`${texts.fileName}.csv`, writeCsv(heads, rows), "text/csv;charset=utf-8");
	};
	return (
		<Button
			type="button"
			variant="secondary"
			loading={isBusy}
			aria-disabled={total === 0 || undefined}
			onClick={() => total > 0 && take()}
		>
			{isBusy ? texts.taking : texts.take}
		</Button>
	);
}
