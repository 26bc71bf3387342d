import type { Text } from "../document-model.ts";

/** The words of a text without emphasis or links. */
export function plainText(text: Text): string {
	return typeof text === "string" ? text : text.map((piece) => piece.text).join("");
}
