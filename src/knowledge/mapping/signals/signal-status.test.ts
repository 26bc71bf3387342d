import { expect, test } from "vitest";
import { signalStatuses } from "./model.ts";
import { isClosed, mayFollow } from "./signal-status.ts";

test("a signal never stays where it is by a change of status", () => {
	for (const status of signalStatuses) expect(mayFollow(status, status)).toBe(false);
});

test("what was closed is opened before anything else", () => {
	for (const status of signalStatuses.filter(isClosed)) {
		expect(signalStatuses.filter((next) => mayFollow(status, next))).toEqual(["open"]);
	}
});

test("what is open can become anything else", () => {
	expect(signalStatuses.filter((next) => mayFollow("open", next))).toEqual([
		"taken-up",
		"met",
		"withdrawn",
	]);
});
