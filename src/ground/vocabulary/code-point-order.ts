/**
 * Orders texts by Unicode code point: the same in every language and on every machine.
 * JavaScript's own `<` compares UTF-16 units, which puts characters outside the basic plane before U+E000–U+FFFF.
 */
export function compareByCodePoint(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let index = 0; index < length; index += 1) {
		const left = a.charCodeAt(index);
		const right = b.charCodeAt(index);
		if (left !== right) return codePointRank(left) - codePointRank(right);
	}
	return a.length - b.length;
}

/** Surrogates stand for code points above all others, so they rank after U+FFFF. */
function codePointRank(unit: number): number {
	return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
