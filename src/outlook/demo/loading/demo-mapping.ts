import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";

/** Rounds of self-declaration of every demo municipality: one that is closed, and one that is open. Invented. */
export const closedRound = {
	name: "Kartlegging våren 2026",
	opensOn: plainDateOf("2026-03-02"),
	dueOn: plainDateOf("2026-03-31"),
	closedOn: plainDateOf("2026-04-10"),
	note: "Se over kompetansen din, og meld fra om noe mangler.",
} as const;

export const openRound = {
	name: "Kartlegging høsten 2026",
	opensOn: plainDateOf("2026-10-26"),
	dueOn: plainDateOf("2026-12-04"),
	note: "Vi spør særlig om kurs du har tatt siden i vår. Det tar noen få minutter.",
} as const;

/** The first and last day that somebody has declared something in the open round. */
export const declaredFrom = plainDateOf("2026-10-27");
export const decidedOn = plainDateOf("2026-11-12");

export const returnedComment = "Fint at du meldte det. Legg ved kursbeviset, så bekrefter jeg det.";
export const adjustedComment =
	"Vi setter nivået ett trinn lavere til du har gått noen flere vakter alene. Vi tar det opp i samtalen.";

export const ownNames = ["Kurs i sårbehandling med undertrykk", "Norsk tegnspråk, nivå 2"] as const;

export const wishNotes = [
	"Helst samlinger på dagtid.",
	"",
	"Jeg kan bruke noen kvelder på det.",
	"",
] as const;

/** One page with a line of text: what a demo certificate is. */
export const demoCertificate = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 298]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 66>>stream
BT /F1 20 Tf 60 150 Td (Kursbevis \\(oppdiktet, til utpr\\370ving\\)) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
