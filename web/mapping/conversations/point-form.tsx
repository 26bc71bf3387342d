import { Heading } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { attempt, client, from } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { conversationTexts } from "./conversation-texts.ts";

type Conversation = Answer<"getConversation">;
type Point = Conversation["points"][number];

interface PointFormProps {
	readonly conversation: string;
	readonly side: Conversation["side"];
	readonly point: Point;
}

/** One of the seven points. Drafts are kept in this window alone: others may use the same machine. */
export function PointForm({ conversation, side, point }: PointFormProps) {
	const texts = useTexts(conversationTexts);
	const queries = useQueryClient();
	const notify = useNotice();
	const valuesOf = ({ employeeWords, leaderWords, notes }: Point) => ({
		...{ words: side === "employee" ? employeeWords : leaderWords, notes },
	});
	const known = useRef(new Map<number, Point>());
	known.current.set(point.version, point);
	const form = useForm({
		draft: `conversation-point/${point.id}`,
		draftPlace: "tab",
		start: valuesOf(point),
		version: point.version,
		labels: { words: texts.mine[side], notes: texts.notes },
		fromRow: valuesOf,
		async send(body, version) {
			const put = (seen: number) =>
				attempt(
					client.PUT("/conversations/{conversation}/points/{point}", {
						params: { path: { conversation, point: point.id }, header: from(seen) },
						body,
					}),
				);
			const outcome = await put(version);
			if (outcome.ok || outcome.problem.status !== 412) return outcome;
			// When the other has written nothing but their own words, there is nothing to choose between.
			const current = outcome.problem.current as Point;
			const base = known.current.get(version);
			const isOwnUntouched =
				base !== undefined && JSON.stringify(valuesOf(base)) === JSON.stringify(valuesOf(current));
			return isOwnUntouched ? put(current.version) : outcome;
		},
		async onSaved() {
			await queries.invalidateQueries();
			notify(texts.pointSaved);
		},
	});
	const { title, help } = texts.points[point.point];
	const other = side === "employee" ? "leader" : "employee";
	const theirWords = side === "employee" ? point.leaderWords : point.employeeWords;
	return (
		<section aria-labelledby={point.id} className="mapping-section">
			<Heading level={2} data-size="xs" id={point.id}>
				{title}
			</Heading>
			<p>{help}</p>
			{theirWords !== "" && (
				<div className="panel mapping-written">
					<p className="quiet">{texts.theirs[other]}:</p>
					<p>{theirWords}</p>
				</div>
			)}
			<Form form={form} submit={texts.savePoint(title)}>
				<div className="field-row">
					<TextField name="words" multiline rows={3} />
					<TextField name="notes" multiline rows={3} />
				</div>
			</Form>
		</section>
	);
}
