import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { planWords } from "./plan-words.ts";

/** Writes whole kroner; null is an amount that nobody has filled in, which is not 0. */
export function useKroner(): (value: number | null) => string {
	const { kroner, notPriced } = useTexts(planWords);
	const write = useWrite();
	return (value) => (value === null ? notPriced : kroner(write.integer(value)));
}
