import { conflict } from "../../../machinery/http/problems/problem.ts";
import type { Translated } from "../../../machinery/languages/language.ts";

export const chooseCompetence: Translated<string> = {
	nb: "Kompetansen står ikke i katalogen. Velg den kompetansen i katalogen som den ansatte mener.",
	nn: "Kompetansen står ikkje i katalogen. Vel den kompetansen i katalogen som den tilsette meiner.",
	en: "The competence is not in the catalogue. Choose the one of the catalogue that the employee means.",
};

export const otherCompetence: Translated<string> = {
	nb: "Den ansatte har erklært en annen kompetanse. Juster erklæringen i stedet, med en kommentar.",
	nn: "Den tilsette har erklært ein annan kompetanse. Juster erklæringa i staden, med ein kommentar.",
	en: "The employee has declared another competence. Adjust the declaration instead, with a comment.",
};

export const nothingToCheck: Translated<string> = {
	nb: "Erklæringen har ikke noe vedlegg. Bekreft den uten, eller send den tilbake og be om et.",
	nn: "Erklæringa har ikkje noko vedlegg. Stadfest henne utan, eller send henne tilbake og be om eit.",
	en: "The declaration has no attachment. Confirm it without, or return it and ask for one.",
};

export const ownDeclaration: Translated<string> = {
	nb: "Du kan ikke avgjøre din egen erklæring. Lederen din eller fag- og kvalitetsutvikleren gjør det.",
	nn: "Du kan ikkje avgjere di eiga erklæring. Leiaren din eller fag- og kvalitetsutviklaren gjer det.",
	en: "You cannot decide on your own declaration. Your leader or the quality developer does.",
};

export const decidedAlready: Translated<string> = {
	nb: "Erklæringen er ferdig behandlet eller trukket. Hent listen på nytt.",
	nn: "Erklæringa er ferdig handsama eller trekt. Hent lista på nytt.",
	en: "The declaration is decided on or withdrawn already. Fetch the list again.",
};

export const changedSince: Translated<string> = {
	nb: "Erklæringen er endret etter at du så den. Hent listen på nytt og se på den igjen.",
	nn: "Erklæringa er endra etter at du såg henne. Hent lista på nytt og sjå på henne igjen.",
	en: "The declaration was changed after you saw it. Fetch the list again and look at it.",
};

export const unknownDeclaration: Translated<string> = {
	nb: "Det finnes ingen slik erklæring som du har tilgang til. Hent listen på nytt.",
	nn: "Det finst inga slik erklæring som du har tilgang til. Hent lista på nytt.",
	en: "There is no such declaration within your reach. Fetch the list again.",
};

export const namedTwice: Translated<string> = {
	nb: "Erklæringen står to ganger. Ta den bort ett sted.",
	nn: "Erklæringa står to gonger. Ta henne bort éin stad.",
	en: "The declaration is named twice. Remove it once.",
};

export const futureBeginning: Translated<string> = {
	nb: "Første dag kan ikke være etter i dag. Meld kompetansen når du har den.",
	nn: "Første dag kan ikkje vere etter i dag. Meld kompetansen når du har han.",
	en: "The first day cannot be after today. Declare the competence when you have it.",
};

export const roundNotOpen: Translated<string> = {
	nb: "Kartleggingen er ikke åpen for deg nå. Send inn uten den.",
	nn: "Kartlegginga er ikkje open for deg no. Send inn utan henne.",
	en: "The round is not open to you now. Send it in without the round.",
};

export const notOpenForChange = conflict(decidedAlready);

export const wrongFile: Translated<string> = {
	nb: "Vedlegget må være en PDF eller et bilde (PNG eller JPEG). Ta et bilde av kursbeviset, eller lagre det som PDF.",
	nn: "Vedlegget må vere ein PDF eller eit bilete (PNG eller JPEG). Ta eit bilete av kursbeviset, eller lagre det som PDF.",
	en: "The attachment must be a PDF or a picture (PNG or JPEG). Take a photo of the certificate, or save it as PDF.",
};

export const tooLargeFile: Translated<string> = {
	nb: "Vedlegget kan være høyst 5 MB. Ta bildet med lavere oppløsning, eller del dokumentet.",
	nn: "Vedlegget kan vere høgst 5 MB. Ta biletet med lågare oppløysing, eller del dokumentet.",
	en: "The attachment may be at most 5 MB. Take the photo in a lower resolution, or divide the document.",
};

export const emptyFile: Translated<string> = {
	nb: "Filen er tom. Velg en annen.",
	nn: "Fila er tom. Vel ei anna.",
	en: "The file is empty. Choose another.",
};

export const enoughFiles = conflict({
	nb: "Erklæringen har fem vedlegg, og kan ikke ha flere. Ta bort ett først.",
	nn: "Erklæringa har fem vedlegg, og kan ikkje ha fleire. Ta bort eitt først.",
	en: "The declaration has five attachments and cannot have more. Remove one first.",
});
