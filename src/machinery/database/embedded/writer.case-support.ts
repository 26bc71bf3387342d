import { randomUUID } from "node:crypto";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { openTrial } from "../trials/both-engines.case-support.ts";

// A process of its own that writes in pairs and says each row only when it is saved, until it is killed.
const [dataFolder = ""] = process.argv.slice(2);
const database = await openTrial({ embedded: { dataFolder, upkeepEvery: 40 } });
const owner = "00000000-0000-4000-8000-000000000001";
for (;;) {
	const [one, other] = [randomUUID(), randomUUID()];
	await database.withTenant(
		{ organisation: owner, today: plainDateOf("2026-03-01") },
		async (transaction) => {
			await transaction.insertInto("holding").values({ owner, id: one, name: "pair" }).execute();
			await transaction
				.insertInto("holding_note")
				.values({ owner, id: other, holding: one, note: "x".repeat(500) })
				.execute();
		},
	);
	process.stdout.write(`${one}\n`);
}
