import { Button } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { attempt, client, from } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useNotice } from "../../shell/notice.tsx";
import { planWords } from "../plan-words.ts";
import { involvementTexts } from "./involvement-texts.ts";

export type Input = Item<"listInputs">;

interface InputItemProps {
	readonly input: Input;
	readonly mayAnswer: boolean;
	/** Whether to say what it is about: not where all are about the same. */
	readonly saysAbout: boolean;
}

/** What somebody said, and the answer; or that there is none yet. */
export function InputItem({ input, mayAnswer, saysAbout }: InputItemProps) {
	const texts = useTexts(involvementTexts);
	const { cancel } = useTexts(planWords);
	const write = useWrite();
	const [isOpen, setOpen] = useState(false);
	const { answer, answeredOn, participantName, said, saidOn } = input;
	return (
		<li className={`plans-input ${answer === null ? "plans-input-open" : ""}`}>
			<p className="quiet">
				{texts.saidBy(
					participantName ?? (input.own ? texts.you : texts.somebody),
					write.date(saidOn),
				)}
				{input.own && participantName !== null && ` · ${texts.own}`}
				{saysAbout && ` · ${texts.about[input.aboutKind]}`}
				{saysAbout && input.aboutName !== null && ` ${texts.aboutName(input.aboutName)}`}
			</p>
			<p>{said}</p>
			{answer === null ? (
				<p>
					<strong>{texts.unanswered}</strong>
				</p>
			) : (
				<div className="plans-answer">
					<p className="quiet">{texts.answered(write.date(answeredOn ?? saidOn))}</p>
					<p>{answer}</p>
				</div>
			)}
			{mayAnswer && !isOpen && (
				<Button
					type="button"
					variant={answer === null ? "secondary" : "tertiary"}
					aria-label={answer === null ? texts.toAnswerOf(said) : `${texts.answerAnew}: ${said}`}
					onClick={() => setOpen(true)}
				>
					{answer === null ? texts.toAnswer : texts.answerAnew}
				</Button>
			)}
			{mayAnswer && isOpen && (
				<AnswerForm
					key={input.version}
					input={input}
					cancel={
						<Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
							{cancel}
						</Button>
					}
					onDone={() => setOpen(false)}
				/>
			)}
		</li>
	);
}

function AnswerForm({
	input,
	cancel,
	onDone,
}: {
	readonly input: Input;
	readonly cancel: React.ReactNode;
	readonly onDone: () => void;
}) {
	const texts = useTexts(involvementTexts);
	const { mustBeFilled } = useTexts(planWords);
	const notify = useNotice();
	const queries = useQueryClient();
	const form = useForm({
		draft: `input/${input.id}/answer`,
		start: { answer: input.answer ?? "" },
		version: input.version,
		labels: { answer: texts.answer },
		fromRow: (row: Input) => ({ answer: row.answer ?? "" }),
		check: ({ answer }) => (answer.trim() === "" ? { answer: mustBeFilled } : {}),
		send: (body, version) =>
			attempt(
				client.PUT("/inputs/{input}/answer", {
					params: { path: { input: input.id }, header: from(version) },
					body,
				}),
			),
		async onSaved() {
			notify(texts.answerSent);
			onDone();
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.sendAnswer} actions={cancel}>
			<TextField name="answer" multiline rows={3} required hint={texts.answerHint} />
		</Form>
	);
}
