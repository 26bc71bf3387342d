import { exactDecimal } from "../../../ground/vocabulary/decimal.ts";
import type { Translated } from "../../../machinery/languages/language.ts";
import type { CountedIn } from "../model.ts";

/** More than the country has employees. */
const mostRequired = 10_000_000;

/**
 * What is wrong with an amount as what the requirement is counted in reads it; undefined: nothing. Persons are whole, FTE
 * have at most two decimals, shares are 0–100 percent with at most four.
 */
export function findAmountFault(
	countedIn: CountedIn,
	required: number,
): Translated<string> | undefined {
	const isShare = countedIn === "share-of-headcount" || countedIn === "share-of-fte";
	const most = isShare ? 100 : mostRequired;
	if (required < 0 || required > most) return outside(most);
	const decimals = isShare ? 4 : countedIn === "fte" ? 2 : 0;
	return exactDecimal(required).decimals > decimals ? tooExact(decimals) : undefined;
}

function outside(most: number): Translated<string> {
	return {
		nb: `Skal være fra 0 til ${most}.`,
		nn: `Skal vere frå 0 til ${most}.`,
		en: `Must be from 0 to ${most}.`,
	};
}

function tooExact(decimals: number): Translated<string> {
	return decimals === 0
		? {
				nb: "Antall personer skal være et helt tall.",
				nn: "Talet på personar skal vere eit heilt tal.",
				en: "A number of persons must be whole.",
			}
		: {
				nb: `Kan ha høyst ${decimals} desimaler.`,
				nn: `Kan ha høgst ${decimals} desimalar.`,
				en: `Can have at most ${decimals} decimals.`,
			};
}
