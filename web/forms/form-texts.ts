import type { Translated } from "../../src/machinery/languages/language.ts";

interface FormTexts {
	readonly save: string;
	readonly saving: string;
	readonly discard: string;
	readonly draft: string;
	readonly mustBeFilled: string;
	readonly summary: string;
	readonly conflict: string;
	readonly conflictLead: string;
	readonly field: string;
	readonly mine: string;
	readonly theirs: string;
	readonly useMine: string;
	readonly useTheirs: string;
	readonly settle: string;
	readonly empty: string;
	readonly yes: string;
	readonly no: string;
	readonly choose: string;
	readonly optional: string;
}

export const formTexts: Translated<FormTexts> = {
	nb: {
		save: "Lagre",
		saving: "Lagrer …",
		discard: "Forkast endringene",
		draft: "Du har endringer som ikke er lagret. De er tatt vare på i denne nettleseren.",
		mustBeFilled: "Må fylles ut",
		summary: "Rett dette før du kan lagre:",
		conflict: "Noen andre har endret dette mens du skrev",
		conflictLead:
			"Ingenting er lagret ennå, og ingenting er borte. Velg hva som skal gjelde, og lagre på nytt.",
		field: "Felt",
		mine: "Det du skrev",
		theirs: "Det som er lagret nå",
		useMine: "Bruk det jeg skrev",
		useTheirs: "Bruk det som er lagret",
		settle: "Gå videre med dette valget",
		empty: "(tomt)",
		yes: "Ja",
		no: "Nei",
		choose: "Velg",
		optional: "valgfritt",
	},
	nn: {
		save: "Lagre",
		saving: "Lagrar …",
		discard: "Forkast endringane",
		draft: "Du har endringar som ikkje er lagra. Dei er tekne vare på i denne nettlesaren.",
		mustBeFilled: "Må fyllast ut",
		summary: "Rett dette før du kan lagre:",
		conflict: "Nokon andre har endra dette medan du skreiv",
		conflictLead:
			"Ingenting er lagra enno, og ingenting er borte. Vel kva som skal gjelde, og lagre på nytt.",
		field: "Felt",
		mine: "Det du skreiv",
		theirs: "Det som er lagra no",
		useMine: "Bruk det eg skreiv",
		useTheirs: "Bruk det som er lagra",
		settle: "Gå vidare med dette valet",
		empty: "(tomt)",
		yes: "Ja",
		no: "Nei",
		choose: "Vel",
		optional: "valfritt",
	},
	en: {
		save: "Save",
		saving: "Saving …",
		discard: "Discard the changes",
		draft: "You have changes that are not saved. They are kept in this browser.",
		mustBeFilled: "Must be filled in",
		summary: "Correct this before you can save:",
		conflict: "Somebody else changed this while you were writing",
		conflictLead:
			"Nothing is saved yet, and nothing is lost. Choose what shall hold, and save again.",
		field: "Field",
		mine: "What you wrote",
		theirs: "What is saved now",
		useMine: "Use what I wrote",
		useTheirs: "Use what is saved",
		settle: "Go on with this choice",
		empty: "(empty)",
		yes: "Yes",
		no: "No",
		choose: "Choose",
		optional: "optional",
	},
};
