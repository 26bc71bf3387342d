import type { FigureName } from "../../src/ground/thread/thread.ts";
import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { threadTexts } from "./thread-texts.ts";

/** Writes a figure of the thread: kroner, persons or FTE; what is hidden and what is not known have words. */
export function useFigure() {
	const texts = useTexts(threadTexts);
	const write = useWrite();
	return (name: FigureName, figure: number | ":" | null): string => {
		if (figure === ":") return texts.hidden;
		if (figure === null) return texts.unknown;
		if (name === "missing-fte-hundredths") return write.fte(figure);
		const written = write.integer(figure);
		return name.endsWith("persons") || name.startsWith("persons") || name === "missing-heads"
			? written
			: texts.kroner(written);
	};
}
