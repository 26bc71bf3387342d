import { type FormEvent, useRef, useState } from "react";
import type { Outcome } from "../api/client.ts";
import type { Problem } from "../api/problem.ts";
import { useOwnAccount } from "../session/own-account.ts";
import { noteSignedOut } from "../session/signed-out.ts";
import { type DraftPlace, readDraft, removeDraft, writeDraft } from "./draft-store.ts";

/** What a form holds while it is filled in: texts as typed, ticks, choices. */
export type FormValues = Readonly<Record<string, string | boolean | readonly string[]>>;

export interface FormSetting<Values extends FormValues, Saved> {
	/** Names the draft among the account's own, as `measure/1234` or `measure/new/<plan>`. */
	readonly draft: string;
	readonly draftPlace?: DraftPlace;
	/** As it is saved now; empty of what is new. */
	readonly start: Values;
	/** The version that `start` was read from; left out of what is new. */
	readonly version?: number;
	/** What each field is called, for the error summary and when two versions stand beside each other. */
	readonly labels: Readonly<Record<keyof Values & string, string>>;
	/** The form's values of a row as the server shows it, for the other's version. Needed where there is a version. */
	readonly fromRow?: (row: never) => Values;
	/** What is wrong before anything is sent, by field. */
	readonly check?: (values: Values) => Partial<Record<keyof Values & string, string>>;
	/** The field that a pointer of the server is about, where they are not called the same. */
	readonly fieldOf?: (pointer: string) => (keyof Values & string) | undefined;
	readonly send: (values: Values, version: number) => Promise<Outcome<Saved>>;
	readonly onSaved: (saved: Saved) => void | Promise<void>;
}

export interface Conflict<Values> {
	readonly theirs: Values;
	readonly version: number;
}

/** A form whose content is never lost: see `Form` for how it looks. */
export function useForm<Values extends FormValues, Saved>(setting: FormSetting<Values, Saved>) {
	const { account } = useDraftOwner();
	const key = `${account}.${setting.draft}`;
	const found = useRef(readDraft<Values>(key, setting.draftPlace));
	const [values, setValues] = useState<Values>(() => ({
		...setting.start,
		...found.current?.values,
	}));
	const [version, setVersion] = useState(found.current?.version ?? setting.version ?? 0);
	const [hasDraft, setHasDraft] = useState(found.current !== undefined);
	const [faults, setFaults] = useState<Partial<Record<string, string>>>({});
	const [problem, setProblem] = useState<Problem>();
	const [conflict, setConflict] = useState<Conflict<Values>>();
	const [isBusy, setBusy] = useState(false);

	const keep = (next: Values, from = version) => {
		setValues(next);
		setHasDraft(setting.draftPlace !== "nowhere");
		writeDraft(key, { values: next, version: from, at: Date.now() }, setting.draftPlace);
	};
	const set = <Name extends keyof Values & string>(name: Name, value: Values[Name]) => {
		keep({ ...values, [name]: value });
		setFaults(({ [name]: _, ...rest }) => rest);
	};
	const discard = () => {
		removeDraft(key, setting.draftPlace);
		setValues(setting.start);
		setVersion(setting.version ?? 0);
		setHasDraft(false);
		setFaults({});
		setProblem(undefined);
		setConflict(undefined);
	};
	const refuse = (refused: Problem) => {
		if (refused.status === 401) noteSignedOut();
		const current = refused.current as { readonly version: number } | undefined;
		if (refused.status === 412 && current !== undefined && setting.fromRow !== undefined) {
			setConflict({ theirs: setting.fromRow(current as never), version: current.version });
		}
		setFaults(
			Object.fromEntries(
				(refused.errors ?? []).map(({ pointer, detail }) => [
					setting.fieldOf?.(pointer) ?? pointer.split("/")[1] ?? "",
					detail,
				]),
			),
		);
		setProblem(refused);
	};
	const submit = async (event?: FormEvent) => {
		event?.preventDefault();
		if (isBusy) return;
		setProblem(undefined);
		const before = setting.check?.(values) ?? {};
		setFaults(before);
		if (Object.keys(before).length > 0) return;
		setBusy(true);
		const outcome = await setting.send(values, version);
		setBusy(false);
		if (!outcome.ok) return refuse(outcome.problem);
		removeDraft(key, setting.draftPlace);
		setHasDraft(false);
		setConflict(undefined);
		const saved = outcome.value as { readonly version?: unknown } | undefined;
		if (typeof saved?.version === "number") setVersion(saved.version);
		await setting.onSaved(outcome.value);
	};
	/** Goes on from the other's version with the values that were chosen among the two. */
	const settle = (chosen: Values) => {
		if (conflict === undefined) return;
		setVersion(conflict.version);
		keep(chosen, conflict.version);
		setConflict(undefined);
		setProblem(undefined);
	};
	return {
		...{ values, set, faults, problem, conflict, isBusy, hasDraft, discard, submit, settle },
		...{ labels: setting.labels, isNew: setting.version === undefined },
	};
}

export type FormState<Values extends FormValues> = Omit<
	ReturnType<typeof useForm<Values, unknown>>,
	"set"
> & { readonly set: (name: never, value: never) => void };

function useDraftOwner() {
	const { id } = useOwnAccount();
	return { account: id };
}
