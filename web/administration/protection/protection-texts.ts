import type { Translated } from "../../../src/machinery/languages/language.ts";

interface ProtectionTexts {
	readonly find: string;
	readonly searchHint: string;
	readonly name: string;
	readonly staffNumber: string;
	readonly units: string;
	readonly nameless: string;
	readonly access: string;
	readonly accessLead: string;
	readonly correction: string;
	readonly correctionLead: string;
	readonly correctionLink: string;
	readonly erasure: string;
	readonly erasureLead: string;
	readonly erasureLink: string;
	readonly drafts: string;
	readonly draftsLead: string;
	readonly none: string;
	readonly noneLead: string;
	readonly noted: string;
}

export const protectionTexts: Translated<ProtectionTexts> = {
	nb: {
		find: "Finn en ansatt",
		searchHint: "Navn eller ansattnummer",
		name: "Navn",
		staffNumber: "Ansattnummer",
		units: "Enhet",
		nameless: "uten navn",
		access: "Innsyn",
		accessLead:
			"Den ansatte kan selv hente alt som er lagret, under Kontoen min. Du kan hente det for hvem som helst i virksomheten. At du gjør det, blir notert i endringsloggen.",
		correction: "Retting",
		correctionLead:
			"Feil rettes der opplysningen står: navn, stilling og enhet under Organisasjon, kompetanse under Kompetanse. Kommer opplysningen fra lønnssystemet, må den også rettes der, ellers kommer feilen tilbake ved neste import.",
		correctionLink: "Til organisasjonen",
		erasure: "Sletting",
		erasureLead:
			"Opplysninger slettes når lagringstiden er ute, etter en prøvekjøring som viser hva som går. Den som ble registrert ved en feil, kan fjernes med en gang under Organisasjon.",
		erasureLink: "Til lagringstider og sletting",
		drafts: "Kladder i nettleseren",
		draftsLead:
			"Det en bruker skriver og ikke lagrer, blir liggende i nettleseren på den maskinen i høyst to uker. Andre kontoer ser det ikke, og det kommer aldri til serveren. Notater fra medarbeidersamtaler forsvinner når fanen lukkes.",
		none: "Ingen ansatte er lagt inn",
		noneLead: "Importer ansattfilen først.",
		noted: "Det er notert i endringsloggen at du har sett dette.",
	},
	nn: {
		find: "Finn ein tilsett",
		searchHint: "Namn eller tilsettnummer",
		name: "Namn",
		staffNumber: "Tilsettnummer",
		units: "Eining",
		nameless: "utan namn",
		access: "Innsyn",
		accessLead:
			"Den tilsette kan sjølv hente alt som er lagra, under Kontoen min. Du kan hente det for kven som helst i verksemda. At du gjer det, blir notert i endringsloggen.",
		correction: "Retting",
		correctionLead:
			"Feil blir retta der opplysninga står: namn, stilling og eining under Organisasjon, kompetanse under Kompetanse. Kjem opplysninga frå lønssystemet, må ho også rettast der, elles kjem feilen tilbake ved neste import.",
		correctionLink: "Til organisasjonen",
		erasure: "Sletting",
		erasureLead:
			"Opplysningar blir sletta når lagringstida er ute, etter ei prøvekøyring som viser kva som går. Den som vart registrert ved ein feil, kan fjernast med ein gong under Organisasjon.",
		erasureLink: "Til lagringstider og sletting",
		drafts: "Kladdar i nettlesaren",
		draftsLead:
			"Det ein brukar skriv og ikkje lagrar, blir liggjande i nettlesaren på den maskina i høgst to veker. Andre kontoar ser det ikkje, og det kjem aldri til tenaren. Notat frå medarbeidarsamtalar forsvinn når fana blir lukka.",
		none: "Ingen tilsette er lagde inn",
		noneLead: "Importer tilsettfila først.",
		noted: "Det er notert i endringsloggen at du har sett dette.",
	},
	en: {
		find: "Find an employee",
		searchHint: "Name or staff number",
		name: "Name",
		staffNumber: "Staff number",
		units: "Unit",
		nameless: "no name",
		access: "Access",
		accessLead:
			"Employees can take out all that is kept about them themselves, under My account. You can do it for anybody in the organisation. That you do is noted in the log of changes.",
		correction: "Correction",
		correctionLead:
			"Mistakes are corrected where the thing is kept: name, position and unit under Organisation, competence under Competence. What comes from the payroll must be corrected there too, or the mistake returns with the next import.",
		correctionLink: "To the organisation",
		erasure: "Erasure",
		erasureLead:
			"Data is erased when its time is out, after a dry run that shows what goes. Whoever was entered by mistake can be removed at once under Organisation.",
		erasureLink: "To retention and erasure",
		drafts: "Drafts in the browser",
		draftsLead:
			"What a user types and does not save stays in the browser of that machine for two weeks at most. Other accounts do not see it, and it never reaches the server. Notes of employee conversations are gone when the tab is closed.",
		none: "No employees yet",
		noneLead: "Import the staff file first.",
		noted: "It is noted in the log of changes that you have seen this.",
	},
};
