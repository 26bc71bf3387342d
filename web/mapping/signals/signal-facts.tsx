import type { Answer } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { signalTexts } from "./signal-texts.ts";
import { useAmount } from "./use-amount.ts";

/** What a signal says; what the role does not see is left out. */
export function SignalFacts({ signal }: { readonly signal: Answer<"getSignal"> }) {
	const texts = useTexts(signalTexts);
	const write = useWrite();
	const amount = useAmount();
	const isOutline = useOwnAccount().may["signals.read"] === "outline";
	const { validFrom, validTo, words, comment, reportedBy, statusBy } = signal;
	const facts: readonly (readonly [name: string, value: string | null])[] = [
		[texts.urgencyShort, texts.urgencies[signal.urgency]],
		[texts.amount, isOutline ? null : amount(signal)],
		[
			texts.when,
			texts.period(write.date(validFrom), validTo === null ? null : write.date(validTo)),
		],
		[texts.words, words],
		[texts.status, texts.statuses[signal.status]],
		[texts.comment, comment],
		[texts.statusBy, signal.status === "open" ? null : statusBy],
		[texts.reportedOn, write.date(signal.reportedOn)],
		[texts.reportedBy, reportedBy],
	];
	return (
		<dl className="facts">
			{facts.map(([name, value]) =>
				value === null || value === "" ? null : (
					<div key={name} className="mapping-fact">
						<dt>{name}</dt>
						<dd className="mapping-written">{value}</dd>
					</div>
				),
			)}
		</dl>
	);
}
