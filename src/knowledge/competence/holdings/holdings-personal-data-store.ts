import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import type { PersonalDataSource } from "../../../people/organisation/personal-data/personal-data-source.ts";
import { type HoldingDb, readHoldings } from "./holding-store.ts";

/** A person's own holdings are all within reach, whatever the day. */
const anyDay = plainDateOf("9999-12-31");

/** What the room keeps about a person: the holdings. An expired one is kept, because renewal is planned from it. */
export const holdingsPersonalData: PersonalDataSource = {
	name: "holdings",
	title: { nb: "Registrert kompetanse", nn: "Registrert kompetanse", en: "Registered competence" },
	purpose: {
		nb: "For å planlegge hvilken kompetanse tjenestene har og trenger. Brukes ikke til lønn eller rangering.",
		nn: "For å planleggje kva kompetanse tenestene har og treng. Blir ikkje brukt til løn eller rangering.",
		en: "To plan which competence the services have and need. Not used for pay or ranking.",
	},
	async collect(transaction, person) {
		const rows = await readHoldings(transaction as HoldingDb, {
			reach: { kind: "self", person },
			today: anyDay,
		});
		return rows.map((row) => ({
			competence: row.competence.name,
			level: row.level,
			evidence: row.evidence,
			inUse: row.inUse,
			willingToShare: row.willingToShare,
			validFrom: row.validFrom,
			validTo: row.validTo,
			expires: row.expires,
		}));
	},
};
