import { Button, Heading } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import type { Outcome } from "../../api/client.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { formTexts } from "../../forms/form-texts.ts";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { cooperationTexts } from "./cooperation-texts.ts";

interface Ended {
	readonly version: number;
	readonly validTo: string | null;
}

interface LastDayProps {
	readonly title: string;
	readonly lead?: string;
	readonly draft: string;
	readonly row: Ended;
	readonly send: (lastDay: string, version: number) => Promise<Outcome<Ended>>;
	readonly onClose: () => void;
}

const asValues = ({ validTo }: Ended) => ({ lastDay: validTo ?? "" });

/** The last day of a cooperation, or of one that takes part in it. */
export function LastDayForm({ title, lead, draft, row, send, onClose }: LastDayProps) {
	const texts = useTexts(cooperationTexts);
	const forms = useTexts(formTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft,
		start: asValues(row),
		version: row.version,
		labels: { lastDay: texts.lastDay },
		fromRow: asValues,
		check: ({ lastDay }) => (lastDay === "" ? { lastDay: forms.mustBeFilled } : {}),
		send: ({ lastDay }, version) => send(lastDay, version),
		async onSaved() {
			notify(texts.ended);
			onClose();
			await queries.invalidateQueries();
		},
	});
	return (
		<div className="panel import-file">
			<Heading level={2} data-size="xs">
				{title}
			</Heading>
			{lead !== undefined && <p>{lead}</p>}
			<Form
				form={form}
				submit={texts.saveEnd}
				actions={
					<Button type="button" variant="tertiary" onClick={onClose}>
						{texts.cancel}
					</Button>
				}
			>
				<TextField name="lastDay" type="date" required />
			</Form>
		</div>
	);
}
