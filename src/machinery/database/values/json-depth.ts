/**
 * How deep JSON may nest. The embedded engine loses anything deeper than about 5,000 levels without a word, and the
 * server stops at its own stack limit; nothing in the field nests more than a dozen.
 */
export const maximumJsonDepth = 500;

/** Whether text that looks like JSON nests deeper than the cap. Text that does not begin as JSON never does. */
export function isNestedTooDeep(text: string): boolean {
	if (!/^\s*[[{]/.test(text)) return false;
	let depth = 0;
	let inString = false;
	for (let index = 0; index < text.length; index++) {
		const character = text.charCodeAt(index);
		if (inString) {
			if (character === backslash) index++;
			else if (character === quote) inString = false;
		} else if (character === quote) inString = true;
		else if (character === openBracket || character === openBrace) {
			depth++;
			if (depth > maximumJsonDepth) return true;
		} else if (character === closeBracket || character === closeBrace) depth--;
	}
	return false;
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
