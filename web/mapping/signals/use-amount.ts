import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { signalTexts } from "./signal-texts.ts";

interface Amount {
	readonly persons: number | null;
	/** Hundredths. */
	readonly fte: number | null;
}

/** How much a signal is about, in words; what is not known is said to be. */
export function useAmount() {
	const { howMuch } = useTexts(signalTexts);
	const write = useWrite();
	return ({ persons, fte }: Amount): string => {
		if (persons !== null) return howMuch.persons(write.integer(persons));
		return fte === null ? howMuch.unknown("") : howMuch.fte(write.fte(fte));
	};
}
