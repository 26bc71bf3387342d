import fs from "node:fs";
import { expect, test } from "vitest";
import { type Action, actions } from "./actions.ts";
import { roles } from "./roles.ts";

/** What touches persons, besides what everybody may do with the own account. */
const personal: readonly Action[] = [
	"access-report.read",
	"accounts.change",
	"accounts.read",
	"audit.read",
	"checks.change",
	"checks.read",
	"conversations.change",
	"conversations.count",
	"conversations.read",
	"declarations.decide",
	"declarations.read",
	"holdings.change",
	"holdings.read",
	"imports.change",
	"imports.read",
	"mapping-answers.read",
	"own-mapping.change",
	"own-mapping.read",
	"person-links.change",
	"person-links.read",
	"persons.change",
	"persons.read",
	"retention.change",
	"retention.read",
	"wishes.count",
	"wishes.read",
];

test("docs/data-protection.md says who sees data about persons, as the code decides it", () => {
	const file = new URL("../../../../docs/data-protection.md", import.meta.url);
	const written = /<!-- who sees[^>]*-->\n([\s\S]*?)<!-- end/.exec(
		fs.readFileSync(file, "utf8"),
	)?.[1];
	const rows = personal.map((action) => {
		const whoMay: Readonly<Record<string, string>> = actions[action];
		const who = roles.flatMap((role) =>
			whoMay[role] === undefined ? [] : [`${role} (${whoMay[role]})`],
		);
		return `| ${action} | ${who.join(", ")} |`;
	});
	const expected = ["| action | who, how far |", "|---|---|", ...rows, ""].join("\n");
	expect(written).toBe(expected);
});
