import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../../ground/vocabulary/period.ts";
import { failure, type Result, success } from "../../../../ground/vocabulary/result.ts";
import type { Page } from "../../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../../machinery/http/listing/take-page.ts";
import { notFound, type Problem } from "../../../../machinery/http/problems/problem.ts";
import type { SignalShown } from "../signal-contract.ts";
import { type Asking, findSignal, type SignalDb } from "../signal-store.ts";
import { fits } from "./fits.ts";
import type { MatchShown, OfferQuery, OfferShown } from "./offer-contract.ts";
import { listToldOwn, listToldShared, type Told } from "./told-store.ts";

/** Every open surplus of the organisation's units, and what other organisations offer it. Nothing in outline. */
export async function listOffers(
	db: SignalDb,
	asking: Asking,
	query: OfferQuery,
): Promise<Page<OfferShown>> {
	const rows = (await showOffers(db, asking)).filter(
		(row) =>
			matchesSearch(
				query.search,
				row.competence.name,
				row.organisationName,
				row.unitPath,
				row.words,
			) &&
			(query.source === undefined || row.source === query.source) &&
			(query.competence === undefined || row.competence.id === query.competence) &&
			(query.on === undefined || covers({ from: row.validFrom, to: row.validTo }, query.on)),
	);
	return takePage(rows, query, {
		competence: (row) => row.competence.name,
		offeredOn: (row) => row.offeredOn,
		organisation: (row) => row.organisationName,
		unit: (row) => row.unitPath,
		validFrom: (row) => row.validFrom,
	});
}

export async function findOfferShown(
	db: SignalDb,
	asking: Asking,
	id: Identifier,
): Promise<OfferShown | undefined> {
	return (await showOffers(db, asking)).find((offer) => offer.id === id);
}

async function showOffers(db: SignalDb, asking: Asking): Promise<readonly OfferShown[]> {
	const { reach } = asking;
	const answered = await listAnswered(db, asking);
	return (await readOffers(db, asking)).map((row) => ({
		...row,
		mine: reach.kind === "units" && row.unit !== null && reach.units.includes(row.unit),
		answered: answered.has(row.id),
	}));
}

export async function findOffer(
	db: SignalDb,
	asking: Asking,
	id: Identifier,
): Promise<Told | undefined> {
	return (await readOffers(db, asking)).find((offer) => offer.id === id);
}

async function readOffers(
	db: SignalDb,
	{ reach, caller, today }: Asking,
): Promise<readonly Told[]> {
	if (reach.kind !== "all" && reach.kind !== "units") return [];
	const telling = { organisation: caller.organisation, today };
	return [...(await listToldOwn(db, telling, "surplus")), ...(await listToldShared(db, telling))];
}

/** The offers that the caller's units, or the caller, have answered; those of others that the organisation has. */
async function listAnswered(
	db: SignalDb,
	{ caller, reach }: Asking,
): Promise<ReadonlySet<Identifier>> {
	const units = reach.kind === "units" ? [...reach.units] : [];
	const own = await db
		.selectFrom("signal_reply")
		.select("signal as offer")
		.where((where) =>
			where.or([
				where("replied_by", "=", caller.account),
				...(units.length > 0 ? [where("unit", "in", units)] : []),
			]),
		)
		.execute();
	const shared = await db
		.selectFrom("competence_offer_reply")
		.select("offer")
		.where("part", "=", caller.organisation)
		.execute();
	return new Set([...own, ...shared].map(({ offer }) => offer));
}

/** What fits a signal within reach: offers of what is missing, or units that miss what there is too much of. */
export async function findMatches(
	db: SignalDb,
	asking: Asking,
	id: Identifier,
): Promise<Result<readonly MatchShown[], Problem>> {
	const signal = await findSignal(db, asking, id);
	if (signal === undefined || asking.reach.kind === "outline") return failure(notFound);
	return success(await listMatches(db, asking, signal));
}

/** The organisation's own first, then those of others; the newest first. */
export async function listMatches(
	db: SignalDb,
	{ caller, today }: Asking,
	signal: SignalShown,
): Promise<MatchShown[]> {
	const telling = { organisation: caller.organisation, today };
	const own = await listToldOwn(db, telling, signal.kind === "missing" ? "surplus" : "missing");
	const shared = signal.kind === "missing" ? await listToldShared(db, telling) : [];
	const { origin, originOwner } = await findOrigin(db, caller.organisation, signal.competence.id);
	const wanted = { ...signal, origin, originOwner };
	return [...own, ...shared].filter((each) => each.unit !== signal.unit.id && fits(wanted, each));
}

/** What others know the competence by: where it was taken from, else itself. */
export async function findOrigin(
	db: SignalDb,
	organisation: Identifier,
	competence: Identifier | null,
): Promise<{ origin: Identifier | null; originOwner: Identifier | null }> {
	if (competence === null) return { origin: null, originOwner: null };
	const row = await db
		.selectFrom("competence")
		.select(["origin", "origin_owner"])
		.where("id", "=", competence)
		.executeTakeFirst();
	const origin = row?.origin ?? null;
	return origin === null
		? { origin: competence, originOwner: organisation }
		: { origin, originOwner: row?.origin_owner ?? null };
}
