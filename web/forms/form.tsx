import { Alert, Button, ErrorSummary, Heading, Paragraph } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { FormContext } from "./form-context.ts";
import { formTexts } from "./form-texts.ts";
import type { FormState, FormValues } from "./use-form.ts";

interface FormProps<Values extends FormValues> {
	readonly form: FormState<Values>;
	/** What the button says: what happens, as "Lagre tiltaket". */
	readonly submit?: string;
	readonly children: ReactNode;
	/** More buttons beside. */
	readonly actions?: ReactNode;
}

/** The frame of every form: fields, what is wrong above the button, both versions in a conflict, and the draft's word. */
export function Form<Values extends FormValues>({
	form,
	submit,
	children,
	actions,
}: FormProps<Values>) {
	const texts = useTexts(formTexts);
	const base = useId();
	const summary = useRef<HTMLDivElement>(null);
	const faults = Object.entries(form.faults).flatMap(([name, detail]) =>
		detail === undefined ? [] : [{ name, detail }],
	);
	const isWrong = faults.length > 0;
	const { problem } = form;
	useEffect(() => {
		if (isWrong || problem !== undefined) summary.current?.focus();
	}, [isWrong, problem]);
	return (
		<FormContext value={{ base, form: form as never }}>
			<form className="form" noValidate onSubmit={form.submit}>
				{children}
				{form.conflict !== undefined && <ConflictNotice form={form} conflict={form.conflict} />}
				<div ref={summary} tabIndex={-1} className="form-faults">
					{isWrong && (
						<ErrorSummary>
							<ErrorSummary.Heading>{problem?.title ?? texts.summary}</ErrorSummary.Heading>
							<ErrorSummary.List>
								{faults.map(({ name, detail }) => (
									<ErrorSummary.Item key={name}>
										{name in form.labels ? (
											<ErrorSummary.Link href={`#${base}${name}`}>
												{form.labels[name]}: {detail}
											</ErrorSummary.Link>
										) : (
											detail
										)}
									</ErrorSummary.Item>
								))}
							</ErrorSummary.List>
						</ErrorSummary>
					)}
					{!isWrong && problem !== undefined && form.conflict === undefined && (
						<Alert data-color="danger" role="alert">
							<Heading level={2} data-size="2xs">
								{problem.title}
							</Heading>
							<Paragraph>{problem.detail}</Paragraph>
						</Alert>
					)}
				</div>
				<div className="buttons">
					<Button type="submit" aria-disabled={form.isBusy || undefined} loading={form.isBusy}>
						{form.isBusy ? texts.saving : (submit ?? texts.save)}
					</Button>
					{form.hasDraft && (
						<Button type="button" variant="tertiary" onClick={form.discard}>
							{texts.discard}
						</Button>
					)}
					{actions}
				</div>
				{form.hasDraft && <p className="quiet">{texts.draft}</p>}
			</form>
		</FormContext>
	);
}
