import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Caller } from "../../../machinery/http/routes/caller.ts";
import type { AfterCommit } from "../../../machinery/http/routes/route.ts";
import type { MailMessage, MailTransport } from "../../../machinery/mail/mail-message.ts";
import type { MappingDb } from "../mapping-db.ts";
import { isOpen } from "./asked-on.ts";
import { listAsked } from "./asked-store.ts";
import { mapAnswers } from "./progress-store.ts";
import { writeReminderMail } from "./reminder-mail.ts";
import type { RemindersShown } from "./round-contract.ts";
import { notOpenRound, remindedToday } from "./round-texts.ts";

export interface MailSettings {
	/** The public address of the site, without a slash at the end. */
	readonly origin: string;
	readonly mail: MailTransport;
}

/** Where an employee answers. */
const ownMappingPage = "/mapping/mine";

interface Reminding {
	readonly shown: RemindersShown;
	readonly messages: readonly MailMessage[];
}

/** Notes that the round is reminded of today, and writes the messages to those who have not answered. */
export async function remindRound(
	db: MappingDb,
	{ organisation: owner, account }: Caller,
	id: Identifier,
	today: PlainDate,
	origin: string,
): Promise<Result<Reminding, Problem>> {
	const round = await db
		.selectFrom("mapping_round")
		.select(["id", "opens_on", "closed_on", "due_on"])
		.where("id", "=", id)
		.forUpdate()
		.executeTakeFirst();
	if (round === undefined) return failure(notFound);
	if (!isOpen({ opensOn: round.opens_on, closedOn: round.closed_on }, today)) {
		return failure(notOpenRound);
	}
	const answers = await mapAnswers(db, id);
	const asked = await listAsked(db, round, today);
	const silent = new Set(
		asked.map(({ person }) => person).filter((person) => !answers.has(person)),
	);
	const accounts = await db
		.selectFrom("account")
		.select(["person", "email", "name", "language"])
		.where("disabled", "=", false)
		.where(sql<boolean>`person = any (${[...silent]}::uuid[])`)
		.orderBy("email")
		.execute();
	const noted = await db
		.insertInto("mapping_reminder")
		.values({ owner, round: id, sent_on: today, sent_by: account, receivers: accounts.length })
		.onConflict((at) => at.columns(["owner", "round", "sent_on"]).doNothing())
		.returning("id")
		.executeTakeFirst();
	if (noted === undefined) return failure(remindedToday);
	const { name: organisation } = await db
		.selectFrom("organisation")
		.select("name")
		.where("id", "=", owner)
		.executeTakeFirstOrThrow();
	const written = new Set(accounts.map(({ person }) => person));
	return success({
		shown: {
			receivers: accounts.length,
			withoutAccount: [...silent].filter((person) => !written.has(person)).length,
		},
		messages: accounts.map(({ email: address, name, language }) =>
			writeReminderMail(language, {
				...{ address, name, organisation, dueOn: round.due_on },
				link: `${origin}${ownMappingPage}`,
			}),
		),
	});
}

/** Few at a time: a mail server refuses who opens many connections at once. */
const atOnce = 5;

/** Sends them when the reminder is committed; one that is not taken does not hold back the others. */
export function sendReminders(mail: MailTransport, messages: readonly MailMessage[]): AfterCommit {
	return async () => {
		let failed = 0;
		for (let at = 0; at < messages.length; at += atOnce) {
			const sent = await Promise.allSettled(
				messages.slice(at, at + atOnce).map((message) => mail.send(message)),
			);
			failed += sent.filter(({ status }) => status === "rejected").length;
		}
		return failed === 0 ? success(undefined) : failure(notAllSent(failed, messages.length));
	};
}

function notAllSent(failed: number, all: number): Problem {
	return {
		code: "not-ready",
		detail: {
			nb: `${failed} av ${all} påminnelser kunne ikke sendes. Be driften se på e-postoppsettet, og prøv igjen i morgen.`,
			nn: `${failed} av ${all} påminningar kunne ikkje sendast. Be drifta sjå på e-postoppsettet, og prøv igjen i morgon.`,
			en: `${failed} of ${all} reminders could not be sent. Ask operations to look at the mail settings, and try again tomorrow.`,
		},
	};
}
