/**
 * The colours of documents and drawings, as six hexadecimal digits.
 * Text colours keep at least 4.5:1 against the grounds they stand on, lines and fills at least 3:1
 * against their neighbours (WCAG 2.2, 1.4.3 and 1.4.11); palette.test.ts measures them.
 */
export const palette = {
	paper: "FFFFFF",
	ink: "1C272B",
	muted: "4B5A60",
	accent: "0B5D5A",
	accentDark: "073F3D",
	accentPale: "E4F0EF",
	hairline: "C3CFD0",
	line: "6F8085",
	zebra: "F6F9F9",
	warning: "9A4A00",
	warningPale: "FFF3E0",
} as const;
