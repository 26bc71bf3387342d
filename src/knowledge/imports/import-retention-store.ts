import { sql, type Transaction } from "kysely";
import { addDays, type PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { RetentionTask } from "../../people/organisation/personal-data/personal-data-source.ts";
import type { ImportsTables } from "./tables.ts";

/** Long enough to look at an import again after a weekend. */
const days = 7;

/** What imports that nobody confirmed or discarded have kept of their files. */
export const importRetention: RetentionTask = {
	kind: "unconfirmed-imports",
	title: {
		nb: "Filer i importer som ikke er bekreftet",
		nn: "Filer i importar som ikkje er stadfesta",
		en: "Files of imports that were not confirmed",
	},
	months: 0,
	reason: {
		nb: "Det som ble lest fra filene, trengs bare til importen er bekreftet eller forkastet. Det kan slettes sju dager etter at lagringstiden er ute.",
		nn: "Det som vart lese frå filene, trengst berre til importen er stadfesta eller forkasta. Det kan slettast sju dagar etter at lagringstida er ute.",
		en: "What was read from the files is needed only until the import is confirmed or discarded. It can be erased seven days after the retention time is over.",
	},
	async count(transaction: Transaction<ImportsTables>, before) {
		const { rows } = await sql<{ n: number }>`select count(*) as n from import_file
			where ${left(before)}`.execute(transaction);
		return { "import files": rows[0]?.n ?? 0 };
	},
	async erase(transaction: Transaction<ImportsTables>, before) {
		const done = await sql`delete from import_file where ${left(before)}`.execute(transaction);
		return { "import files": Number(done.numAffectedRows ?? 0) };
	},
};

function left(before: PlainDate) {
	return sql`import in (select id from import
		where status = 'checked' and created_at < ${addDays(before, -days)}::date)`;
}
