import type { Translated } from "../languages/language.ts";

export const shortestPassword = 12;
export const longestPassword = 256;

/** Of the lists of stolen passwords, those most used that are long enough to pass otherwise; small letters. */
const common = new Set(
	`123456789012 1234567890123 12345678901234 123456789123 123123123123 112233445566 987654321098
	qwertyuiop12 qwertyuiop123 qwerty123456 qwertyuiopå qwertyuiopåæø 1q2w3e4r5t6y 1qaz2wsx3edc q1w2e3r4t5y6
	password1234 password12345 password123456 passwordpassword mypassword123 passw0rd1234 p@ssw0rd1234 p@ssword1234
	passord12345 passord123456 passordpassord mittpassord123 hemmelig1234 hemmeligpassord velkommen123 velkommen1234
	welcome12345 iloveyou1234 iloveyouforever letmein12345 administrator administrator1 admin1234567 changeme1234
	sommer2025!! vinter2025!! sommer123456 vinter123456 kommune12345 kommunen1234 helseogomsorg sykehjemmet1
	abcdefghijkl abcdefghijklm abcdef123456 abc123abc123 liverpool1234 manchester1 norge1234567 hjemmetjeneste`
		.split(/\s+/)
		.filter((word) => word !== ""),
);

const texts = {
	short: {
		nb: `Passordet må ha minst ${shortestPassword} tegn. Flere ord etter hverandre er lettest å huske.`,
		nn: `Passordet må ha minst ${shortestPassword} teikn. Fleire ord etter kvarandre er lettast å hugse.`,
		en: `The password must have at least ${shortestPassword} characters. Several words in a row are easiest to remember.`,
	},
	long: {
		nb: `Passordet kan ha høyst ${longestPassword} tegn.`,
		nn: `Passordet kan ha høgst ${longestPassword} teikn.`,
		en: `The password can have at most ${longestPassword} characters.`,
	},
	email: {
		nb: "Passordet kan ikke være e-postadressen din. Velg et annet.",
		nn: "Passordet kan ikkje vere e-postadressa di. Vel eit anna.",
		en: "The password cannot be your e-mail address. Choose another.",
	},
	common: {
		nb: "Mange bruker dette passordet, så det er lett å gjette. Velg et annet.",
		nn: "Mange bruker dette passordet, så det er lett å gjette. Vel eit anna.",
		en: "Many use this password, so it is easy to guess. Choose another.",
	},
} as const satisfies Readonly<Record<string, Translated<string>>>;

/** What is wrong with a new password, or undefined. No rule of which signs it is made of: length protects better. */
export function findPasswordFault(password: string, email: string): Translated<string> | undefined {
	const signs = [...password.normalize("NFKC")];
	if (signs.length < shortestPassword) return texts.short;
	if (signs.length > longestPassword) return texts.long;
	const lowered = signs.join("").toLowerCase();
	if (lowered === email.toLowerCase()) return texts.email;
	if (common.has(lowered) || new Set(lowered).size < 4) return texts.common;
	return undefined;
}
