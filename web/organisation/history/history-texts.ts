import type { Translated } from "../../../src/machinery/languages/language.ts";

type Kind = "imports" | "opened" | "renamed" | "moved" | "merged" | "split" | "closed";

interface HistoryTexts {
	readonly title: string;
	readonly lead: string;
	readonly kind: string;
	readonly allKinds: string;
	readonly kinds: Readonly<Record<Kind, string>>;
	readonly imported: (files: string) => string;
	readonly empty: string;
	readonly emptyLead: string;
}

export const historyTexts: Translated<HistoryTexts> = {
	nb: {
		title: "Historikk",
		lead: "Importer som er lagret, og enheter som er åpnet, flyttet, slått sammen, delt eller lagt ned.",
		kind: "Hva",
		allKinds: "Alt",
		kinds: {
			imports: "Importer",
			opened: "Åpnet",
			renamed: "Nytt navn",
			moved: "Flyttet",
			merged: "Slått sammen",
			split: "Delt",
			closed: "Lagt ned",
		},
		imported: (files) => `Import lagret: ${files}`,
		empty: "Ingenting har skjedd ennå",
		emptyLead: "Importer og omorganiseringer kommer her når de er lagret.",
	},
	nn: {
		title: "Historikk",
		lead: "Importar som er lagra, og einingar som er opna, flytte, slått saman, delte eller lagde ned.",
		kind: "Kva",
		allKinds: "Alt",
		kinds: {
			imports: "Importar",
			opened: "Opna",
			renamed: "Nytt namn",
			moved: "Flytte",
			merged: "Slått saman",
			split: "Delte",
			closed: "Lagde ned",
		},
		imported: (files) => `Import lagra: ${files}`,
		empty: "Ingenting har skjedd enno",
		emptyLead: "Importar og omorganiseringar kjem her når dei er lagra.",
	},
	en: {
		title: "History",
		lead: "Imports that are saved, and units that were opened, moved, merged, split or closed down.",
		kind: "What",
		allKinds: "Everything",
		kinds: {
			imports: "Imports",
			opened: "Opened",
			renamed: "Renamed",
			moved: "Moved",
			merged: "Merged",
			split: "Split",
			closed: "Closed down",
		},
		imported: (files) => `Import saved: ${files}`,
		empty: "Nothing has happened yet",
		emptyLead: "Imports and reorganisations come here when they are saved.",
	},
};
