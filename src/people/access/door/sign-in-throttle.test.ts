import fc from "fast-check";
import { expect, test } from "vitest";
import { createThrottle, signInLimits } from "./sign-in-throttle.ts";

const start = 1_000_000;

test("five tries go at once; then each waits twice as long, up to a quarter of an hour", () => {
	const throttle = createThrottle(signInLimits);
	let now = start;
	for (let attempt = 0; attempt < 5; attempt += 1) expect(throttle.begin("kari", now)).toBe(0);
	const waits: number[] = [];
	for (let attempt = 0; attempt < 7; attempt += 1) {
		const wait = throttle.begin("kari", now);
		waits.push(wait / 1000);
		expect(throttle.begin("kari", now + wait - 1)).toBe(1);
		now += wait;
		expect(throttle.begin("kari", now)).toBe(0);
	}
	expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900]);
	expect(throttle.begin("ola", now)).toBe(0);
});

test("a try that goes well forgets those before it, and so does time", () => {
	const throttle = createThrottle(signInLimits);
	for (let attempt = 0; attempt < 5; attempt += 1) throttle.begin("kari", start);
	expect(throttle.begin("kari", start)).toBeGreaterThan(0);
	throttle.succeed("kari");
	for (let attempt = 0; attempt < 5; attempt += 1) expect(throttle.begin("kari", start)).toBe(0);
	const later = start + 30_000 + signInLimits.longestWait;
	for (let attempt = 0; attempt < 5; attempt += 1) expect(throttle.begin("kari", later)).toBe(0);
});

test("however tries are spread, no key gets more than a few in an hour", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 120_000 }), { maxLength: 300 }), (gaps) => {
			const throttle = createThrottle(signInLimits);
			let now = start;
			const made: number[] = [];
			for (const gap of gaps) {
				now += gap;
				if (throttle.begin("kari", now) === 0) made.push(now);
			}
			for (const from of made) {
				const inHour = made.filter((time) => time >= from && time < from + 3_600_000);
				expect(inHour.length).toBeLessThanOrEqual(5 + 9);
			}
		}),
	);
});

test("it forgets the oldest key rather than grow", () => {
	const throttle = createThrottle({ ...signInLimits, free: 1, most: 2 });
	for (const key of ["a", "b", "c"]) throttle.begin(key, start);
	expect(throttle.begin("a", start)).toBe(0);
	expect(throttle.begin("c", start)).toBeGreaterThan(0);
});
