import type { Translated } from "../../../src/machinery/languages/language.ts";

type Kind =
	| "units"
	| "persons"
	| "employments"
	| "positionTitles"
	| "competences"
	| "relations"
	| "holdings"
	| "requirements"
	| "turnover";
type Act = "added" | "changed" | "ended" | "removed";

interface ImportTexts {
	readonly title: string;
	readonly lead: string;
	readonly start: string;
	readonly none: string;
	readonly noneLead: string;
	readonly when: string;
	readonly files: string;
	readonly status: string;
	readonly allStatuses: string;
	readonly statuses: Readonly<Record<"checked" | "confirmed" | "discarded", string>>;
	readonly withErrors: string;
	readonly found: string;
	readonly counts: (errors: number, warnings: number) => string;
	readonly templates: string;
	readonly templatesLead: string;
	readonly template: (name: string, format: string) => string;
	readonly formats: Readonly<Record<"xlsx" | "csv", string>>;
	readonly newTitle: string;
	readonly newLead: string;
	readonly choose: string;
	readonly chooseHint: string;
	readonly drop: string;
	readonly looking: string;
	readonly kind: string;
	readonly kindOf: (file: string) => string;
	readonly chooseKind: string;
	readonly kindUnknown: string;
	readonly sameKind: (name: string) => string;
	readonly remove: (file: string) => string;
	readonly removeShort: string;
	readonly recognised: (known: number, of: number) => string;
	readonly remembered: string;
	readonly mapColumns: string;
	readonly mapLead: string;
	readonly columnFor: (header: string) => string;
	readonly notRead: string;
	readonly must: string;
	readonly missing: (columns: string) => string;
	readonly twice: (column: string) => string;
	readonly asOf: string;
	readonly asOfHint: string;
	readonly whole: string;
	readonly wholeHint: string;
	readonly tryOut: string;
	readonly trying: string;
	readonly tryHint: string;
	readonly importTitle: (day: string) => string;
	readonly discarded: string;
	readonly discard: string;
	readonly discardAsk: string;
	readonly discardLead: string;
	readonly keepIt: string;
	readonly errorsFirst: string;
	readonly errorsLead: string;
	readonly ready: string;
	readonly readyLead: string;
	readonly nothingToDo: string;
	readonly nothingToDoLead: string;
	readonly saved: string;
	readonly savedLead: string;
	readonly obstacles: string;
	readonly rows: (read: number, used: number) => string;
	readonly mapped: (headers: string) => string;
	readonly ignored: (headers: string) => string;
	readonly what: string;
	readonly changesTitle: string;
	readonly changesDone: string;
	readonly changesShow: string;
	readonly changesHide: string;
	readonly kinds: Readonly<Record<Kind, string>>;
	readonly acts: Readonly<Record<Act | "unchanged" | "leftAlone", string>>;
	readonly allKinds: string;
	readonly allActs: string;
	readonly subject: string;
	readonly act: string;
	readonly fields: string;
	readonly faults: string;
	readonly faultsMore: (listed: number, of: number) => string;
	readonly severity: string;
	readonly allSeverities: string;
	readonly severities: Readonly<Record<"error" | "warning", string>>;
	readonly file: string;
	readonly allFiles: string;
	readonly place: string;
	readonly row: (row: number) => string;
	readonly sheet: (sheet: string) => string;
	readonly value: string;
	readonly wrong: string;
	readonly remedy: string;
	readonly downloadFaults: string;
	readonly mend: (kind: string) => string;
	readonly mendTitle: string;
	readonly mendLead: string;
	readonly mendAll: string;
	readonly many: string;
	readonly manyLead: (ended: number) => string;
	readonly manyConfirm: string;
	readonly manyMust: string;
	readonly confirm: string;
	readonly confirming: string;
	readonly changedSince: string;
	readonly next: string;
	readonly analyse: string;
	readonly analysing: string;
	readonly analysed: string;
	readonly sinceLast: (
		counts: Readonly<Record<"new" | "worse" | "better" | "closed", number>>,
	) => string;
	readonly toGaps: string;
}

export const importTexts: Translated<ImportTexts> = {
	nb: {
		title: "Import",
		lead: "Lister fra lønnssystemet og regneark. Ingenting lagres før du har sett hva som blir endret.",
		start: "Ny import",
		none: "Ingen importer ennå",
		noneLead: "Begynn med ansattlisten. Den gir både enhetene, personene og arbeidsforholdene.",
		when: "Lastet opp",
		files: "Filer",
		status: "Status",
		allStatuses: "Alle",
		statuses: { checked: "Prøvekjørt", confirmed: "Lagret", discarded: "Forkastet" },
		withErrors: "Må rettes",
		found: "Funnet",
		counts: (errors, warnings) =>
			`${errors} feil, ${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}`,
		templates: "Maler",
		templatesLead:
			"Tomme filer med kolonnene forklart. Har du egne lister, kan du bruke dem som de er.",
		template: (name, format) => `${format}: mal for ${name}`,
		formats: { xlsx: "Excel", csv: "CSV" },
		newTitle: "Ny import",
		newLead: "Velg filene, se at kolonnene er forstått riktig, og prøvekjør.",
		choose: "Velg filer",
		chooseHint:
			"CSV eller Excel (.xlsx). Du kan velge flere på én gang: ansatte, enheter, kompetanse, krav, stillinger og avgang.",
		drop: "Du kan også slippe filene her.",
		looking: "Ser på filene …",
		kind: "Hva filen er",
		kindOf: (file) => `Hva ${file} er`,
		chooseKind: "Velg",
		kindUnknown: "Velg hva slags fil dette er",
		sameKind: (name) => `To filer er av slaget «${name}». Ta bort den ene, eller velg noe annet.`,
		remove: (file) => `Ta bort ${file}`,
		removeShort: "Ta bort",
		recognised: (known, of) => `${known} av ${of} kolonner blir lest.`,
		remembered: "Koblingen er husket fra før.",
		mapColumns: "Koble kolonnene",
		mapLead: "Velg hva hver kolonne i filen er. Valgene huskes til neste gang.",
		columnFor: (header) => `Kolonnen «${header}» leses som`,
		notRead: "Leses ikke",
		must: "må være med",
		missing: (columns) => `Mangler: ${columns}. Velg hvilke kolonner i filen det er.`,
		twice: (column) => `To kolonner leses som «${column}». Velg bare den ene.`,
		asOf: "Filene gjelder",
		asOfHint:
			"Dagen listene er tatt ut. De som mangler i ansattlisten, regnes som sluttet dagen før.",
		whole: "Filene er alt som finnes",
		wholeHint: "Kompetanse og krav som ikke står i filene, blir avsluttet.",
		tryOut: "Prøvekjør",
		trying: "Leser filene og ser hva som blir endret …",
		tryHint: "Ingenting lagres av prøvekjøringen.",
		importTitle: (day) => `Import ${day}`,
		discarded: "Importen er forkastet.",
		discard: "Forkast importen",
		discardAsk: "Forkaste importen?",
		discardLead: "Det som ble lest fra filene, slettes. Ingenting i kommunens data blir endret.",
		keepIt: "Behold den",
		errorsFirst: "Filene må rettes",
		errorsLead: "Ingenting er lagret. Rett feilene nedenfor i filen, og send den inn på nytt her.",
		ready: "Klar til å lagres",
		readyLead: "Se hva som blir endret. Ingenting er lagret ennå.",
		nothingToDo: "Alt er lagret fra før",
		nothingToDoLead: "Filene sier det samme som det som er lagret.",
		saved: "Importen er lagret",
		savedLead: "Endringene nedenfor er gjort.",
		obstacles: "Dette må løses først",
		rows: (read, used) => `${read} rader lest, ${used} brukt`,
		mapped: (headers) => `Koblet: ${headers}.`,
		ignored: (headers) => `Ikke lest: ${headers}.`,
		what: "Hva",
		changesTitle: "Hva som blir endret",
		changesDone: "Hva som ble endret",
		changesShow: "Vis hver endring",
		changesHide: "Skjul hver endring",
		kinds: {
			units: "Enheter",
			persons: "Personer",
			employments: "Arbeidsforhold",
			positionTitles: "Stillingstitler",
			competences: "Kompetanser i katalogen",
			relations: "Koblinger i katalogen",
			holdings: "Registrert kompetanse",
			requirements: "Krav",
			turnover: "Avgangstabell",
		},
		acts: {
			added: "Nye",
			changed: "Endret",
			ended: "Avsluttet",
			removed: "Tatt bort",
			unchanged: "Som før",
			leftAlone: "Ikke nevnt",
		},
		allKinds: "Alt",
		allActs: "Alle endringer",
		subject: "Hvem eller hva",
		act: "Endring",
		fields: "Før og nå",
		faults: "Feil og advarsler",
		faultsMore: (listed, of) => `De første ${listed} av ${of} vises.`,
		severity: "Alvor",
		allSeverities: "Alt",
		severities: { error: "Feil", warning: "Advarsel" },
		file: "Fil",
		allFiles: "Alle filer",
		place: "Sted",
		row: (row) => `rad ${row}`,
		sheet: (sheet) => `arket ${sheet}`,
		value: "Verdi",
		wrong: "Hva er galt",
		remedy: "Hva du kan gjøre",
		downloadFaults: "Last ned feillisten (CSV)",
		mend: (kind) => `Rettet fil: ${kind}`,
		mendTitle: "Send inn rettet fil",
		mendLead: "Prøvekjøringen starter med én gang du har valgt filen.",
		mendAll: "Siden er åpnet på nytt. Velg alle filene igjen i en ny import.",
		many: "Mange arbeidsforhold blir avsluttet",
		manyLead: (ended) =>
			`${ended} arbeidsforhold blir avsluttet fordi de ikke står i ansattlisten. Det er over 30 % av dem som varer i dag. Se etter at listen er hel.`,
		manyConfirm: "Ja, de har sluttet",
		manyMust: "Kryss av for at de har sluttet, eller last opp en hel liste",
		confirm: "Lagre importen",
		confirming: "Lagrer …",
		changedSince:
			"Noe er endret siden prøvekjøringen. Tallene er regnet ut på nytt. Se på dem, og lagre en gang til.",
		next: "Veien videre",
		analyse: "Finn gapene på nytt",
		analysing: "Regner ut gapene …",
		analysed: "Analysen er lagret",
		sinceLast: (counts) =>
			`Siden forrige analyse: ${counts.new} nye funn, ${counts.worse} verre, ${counts.better} bedre, ${counts.closed} lukket.`,
		toGaps: "Se gapene",
	},
	nn: {
		title: "Import",
		lead: "Lister frå lønssystemet og rekneark. Ingenting blir lagra før du har sett kva som blir endra.",
		start: "Ny import",
		none: "Ingen importar enno",
		noneLead: "Byrj med tilsettlista. Ho gir både einingane, personane og arbeidsforholda.",
		when: "Lasta opp",
		files: "Filer",
		status: "Status",
		allStatuses: "Alle",
		statuses: { checked: "Prøvekøyrd", confirmed: "Lagra", discarded: "Forkasta" },
		withErrors: "Må rettast",
		found: "Funne",
		counts: (errors, warnings) =>
			`${errors} feil, ${warnings} ${warnings === 1 ? "åtvaring" : "åtvaringar"}`,
		templates: "Malar",
		templatesLead:
			"Tomme filer med kolonnane forklarte. Har du eigne lister, kan du bruke dei som dei er.",
		template: (name, format) => `${format}: mal for ${name}`,
		formats: { xlsx: "Excel", csv: "CSV" },
		newTitle: "Ny import",
		newLead: "Vel filene, sjå at kolonnane er forstått rett, og prøvekøyr.",
		choose: "Vel filer",
		chooseHint:
			"CSV eller Excel (.xlsx). Du kan velje fleire på éin gong: tilsette, einingar, kompetanse, krav, stillingar og avgang.",
		drop: "Du kan òg sleppe filene her.",
		looking: "Ser på filene …",
		kind: "Kva fila er",
		kindOf: (file) => `Kva ${file} er`,
		chooseKind: "Vel",
		kindUnknown: "Vel kva slags fil dette er",
		sameKind: (name) => `To filer er av slaget «${name}». Ta bort den eine, eller vel noko anna.`,
		remove: (file) => `Ta bort ${file}`,
		removeShort: "Ta bort",
		recognised: (known, of) => `${known} av ${of} kolonnar blir lesne.`,
		remembered: "Koplinga er hugsa frå før.",
		mapColumns: "Kople kolonnane",
		mapLead: "Vel kva kvar kolonne i fila er. Vala blir hugsa til neste gong.",
		columnFor: (header) => `Kolonnen «${header}» blir lesen som`,
		notRead: "Blir ikkje lesen",
		must: "må vere med",
		missing: (columns) => `Manglar: ${columns}. Vel kva kolonnar i fila det er.`,
		twice: (column) => `To kolonnar blir lesne som «${column}». Vel berre den eine.`,
		asOf: "Filene gjeld",
		asOfHint:
			"Dagen listene er tekne ut. Dei som manglar i tilsettlista, blir rekna som slutta dagen før.",
		whole: "Filene er alt som finst",
		wholeHint: "Kompetanse og krav som ikkje står i filene, blir avslutta.",
		tryOut: "Prøvekøyr",
		trying: "Les filene og ser kva som blir endra …",
		tryHint: "Ingenting blir lagra av prøvekøyringa.",
		importTitle: (day) => `Import ${day}`,
		discarded: "Importen er forkasta.",
		discard: "Forkast importen",
		discardAsk: "Forkaste importen?",
		discardLead:
			"Det som vart lese frå filene, blir sletta. Ingenting i dataa til kommunen blir endra.",
		keepIt: "Behald han",
		errorsFirst: "Filene må rettast",
		errorsLead: "Ingenting er lagra. Rett feila nedanfor i fila, og send ho inn på nytt her.",
		ready: "Klar til å lagrast",
		readyLead: "Sjå kva som blir endra. Ingenting er lagra enno.",
		nothingToDo: "Alt er lagra frå før",
		nothingToDoLead: "Filene seier det same som det som er lagra.",
		saved: "Importen er lagra",
		savedLead: "Endringane nedanfor er gjorde.",
		obstacles: "Dette må løysast først",
		rows: (read, used) => `${read} rader lesne, ${used} brukte`,
		mapped: (headers) => `Kopla: ${headers}.`,
		ignored: (headers) => `Ikkje lese: ${headers}.`,
		what: "Kva",
		changesTitle: "Kva som blir endra",
		changesDone: "Kva som vart endra",
		changesShow: "Vis kvar endring",
		changesHide: "Gøym kvar endring",
		kinds: {
			units: "Einingar",
			persons: "Personar",
			employments: "Arbeidsforhold",
			positionTitles: "Stillingstitlar",
			competences: "Kompetansar i katalogen",
			relations: "Koplingar i katalogen",
			holdings: "Registrert kompetanse",
			requirements: "Krav",
			turnover: "Avgangstabell",
		},
		acts: {
			added: "Nye",
			changed: "Endra",
			ended: "Avslutta",
			removed: "Tekne bort",
			unchanged: "Som før",
			leftAlone: "Ikkje nemnde",
		},
		allKinds: "Alt",
		allActs: "Alle endringar",
		subject: "Kven eller kva",
		act: "Endring",
		fields: "Før og no",
		faults: "Feil og åtvaringar",
		faultsMore: (listed, of) => `Dei første ${listed} av ${of} blir viste.`,
		severity: "Alvor",
		allSeverities: "Alt",
		severities: { error: "Feil", warning: "Åtvaring" },
		file: "Fil",
		allFiles: "Alle filer",
		place: "Stad",
		row: (row) => `rad ${row}`,
		sheet: (sheet) => `arket ${sheet}`,
		value: "Verdi",
		wrong: "Kva er gale",
		remedy: "Kva du kan gjere",
		downloadFaults: "Last ned feillista (CSV)",
		mend: (kind) => `Retta fil: ${kind}`,
		mendTitle: "Send inn retta fil",
		mendLead: "Prøvekøyringa startar med ein gong du har valt fila.",
		mendAll: "Sida er opna på nytt. Vel alle filene igjen i ein ny import.",
		many: "Mange arbeidsforhold blir avslutta",
		manyLead: (ended) =>
			`${ended} arbeidsforhold blir avslutta fordi dei ikkje står i tilsettlista. Det er over 30 % av dei som varer i dag. Sjå etter at lista er heil.`,
		manyConfirm: "Ja, dei har slutta",
		manyMust: "Kryss av for at dei har slutta, eller last opp ei heil liste",
		confirm: "Lagre importen",
		confirming: "Lagrar …",
		changedSince:
			"Noko er endra sidan prøvekøyringa. Tala er rekna ut på nytt. Sjå på dei, og lagre ein gong til.",
		next: "Vegen vidare",
		analyse: "Finn gapa på nytt",
		analysing: "Reknar ut gapa …",
		analysed: "Analysen er lagra",
		sinceLast: (counts) =>
			`Sidan førre analyse: ${counts.new} nye funn, ${counts.worse} verre, ${counts.better} betre, ${counts.closed} lukka.`,
		toGaps: "Sjå gapa",
	},
	en: {
		title: "Import",
		lead: "Lists from the payroll system and spreadsheets. Nothing is saved until you have seen what will change.",
		start: "New import",
		none: "No imports yet",
		noneLead: "Begin with the staff list. It gives both the units, the people and the employments.",
		when: "Uploaded",
		files: "Files",
		status: "Status",
		allStatuses: "All",
		statuses: { checked: "Tried", confirmed: "Saved", discarded: "Discarded" },
		withErrors: "Must be mended",
		found: "Found",
		counts: (errors, warnings) =>
			`${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
		templates: "Templates",
		templatesLead:
			"Empty files with the columns explained. If you have lists of your own, use them as they are.",
		template: (name, format) => `${format}: template for ${name}`,
		formats: { xlsx: "Excel", csv: "CSV" },
		newTitle: "New import",
		newLead: "Choose the files, see that the columns are understood rightly, and try it.",
		choose: "Choose files",
		chooseHint:
			"CSV or Excel (.xlsx). You can choose several at once: staff, units, holdings, requirements, positions and turnover.",
		drop: "You can also drop the files here.",
		looking: "Looking at the files …",
		kind: "What the file is",
		kindOf: (file) => `What ${file} is`,
		chooseKind: "Choose",
		kindUnknown: "Choose what kind of file this is",
		sameKind: (name) =>
			`Two files are of the kind "${name}". Remove one, or choose something else.`,
		remove: (file) => `Remove ${file}`,
		removeShort: "Remove",
		recognised: (known, of) => `${known} of ${of} columns are read.`,
		remembered: "The mapping is remembered from before.",
		mapColumns: "Map the columns",
		mapLead: "Choose what each column of the file is. The choices are remembered until next time.",
		columnFor: (header) => `The column "${header}" is read as`,
		notRead: "Not read",
		must: "must be there",
		missing: (columns) => `Missing: ${columns}. Choose which columns of the file they are.`,
		twice: (column) => `Two columns are read as "${column}". Choose only one.`,
		asOf: "The files are of",
		asOfHint:
			"The day the lists were taken out. Those missing in the staff list are taken to have left the day before.",
		whole: "The files are all there is",
		wholeHint: "Competence and requirements that are not in the files are ended.",
		tryOut: "Try it",
		trying: "Reading the files and seeing what will change …",
		tryHint: "Nothing is saved by trying.",
		importTitle: (day) => `Import ${day}`,
		discarded: "The import is discarded.",
		discard: "Discard the import",
		discardAsk: "Discard the import?",
		discardLead:
			"What was read from the files is erased. Nothing in the municipality's data changes.",
		keepIt: "Keep it",
		errorsFirst: "The files must be mended",
		errorsLead: "Nothing is saved. Mend the errors below in the file, and send it in again here.",
		ready: "Ready to be saved",
		readyLead: "See what will change. Nothing is saved yet.",
		nothingToDo: "Everything is saved already",
		nothingToDoLead: "The files say the same as what is stored.",
		saved: "The import is saved",
		savedLead: "The changes below are made.",
		obstacles: "This must be solved first",
		rows: (read, used) => `${read} rows read, ${used} used`,
		mapped: (headers) => `Mapped: ${headers}.`,
		ignored: (headers) => `Not read: ${headers}.`,
		what: "What",
		changesTitle: "What will change",
		changesDone: "What was changed",
		changesShow: "Show every change",
		changesHide: "Hide every change",
		kinds: {
			units: "Units",
			persons: "People",
			employments: "Employments",
			positionTitles: "Position titles",
			competences: "Competences in the catalogue",
			relations: "Relations in the catalogue",
			holdings: "Holdings",
			requirements: "Requirements",
			turnover: "Turnover table",
		},
		acts: {
			added: "New",
			changed: "Changed",
			ended: "Ended",
			removed: "Removed",
			unchanged: "As before",
			leftAlone: "Not named",
		},
		allKinds: "Everything",
		allActs: "All changes",
		subject: "Who or what",
		act: "Change",
		fields: "Before and now",
		faults: "Errors and warnings",
		faultsMore: (listed, of) => `The first ${listed} of ${of} are shown.`,
		severity: "Severity",
		allSeverities: "All",
		severities: { error: "Error", warning: "Warning" },
		file: "File",
		allFiles: "All files",
		place: "Place",
		row: (row) => `row ${row}`,
		sheet: (sheet) => `sheet ${sheet}`,
		value: "Value",
		wrong: "What is wrong",
		remedy: "What to do",
		downloadFaults: "Download the list of faults (CSV)",
		mend: (kind) => `Mended file: ${kind}`,
		mendTitle: "Send in a mended file",
		mendLead: "It is tried at once when you have chosen the file.",
		mendAll: "The page was opened anew. Choose all the files again in a new import.",
		many: "Many employments will end",
		manyLead: (ended) =>
			`${ended} employments will end because they are not in the staff list. That is more than 30 % of those that last today. Check that the list is whole.`,
		manyConfirm: "Yes, they have left",
		manyMust: "Tick that they have left, or upload a whole list",
		confirm: "Save the import",
		confirming: "Saving …",
		changedSince:
			"Something has changed since it was tried. The figures are counted anew. Look at them, and save once more.",
		next: "What next",
		analyse: "Find the gaps anew",
		analysing: "Finding the gaps …",
		analysed: "The analysis is saved",
		sinceLast: (counts) =>
			`Since the last analysis: ${counts.new} new findings, ${counts.worse} worse, ${counts.better} better, ${counts.closed} closed.`,
		toGaps: "See the gaps",
	},
};
