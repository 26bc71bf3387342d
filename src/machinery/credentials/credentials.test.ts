import { expect, test } from "vitest";
import { hashPassword, isRightPassword } from "./password.ts";
import { findPasswordFault } from "./password-rules.ts";
import { hashToken, makeToken } from "./token.ts";

test("a password is right for its own hash alone, however its signs are composed", async () => {
	const hashed = await hashPassword("blåbær på fjellet");
	expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	expect(await isRightPassword("blåbær på fjellet".normalize("NFD"), hashed)).toBe(true);
	expect(await isRightPassword("blåbær på fjellet ", hashed)).toBe(false);
	expect(await hashPassword("blåbær på fjellet")).not.toBe(hashed);
});

test("without a hash no password is right, not even the one compared with, and the work is the same", async () => {
	const hashed = await hashPassword("en ganske lang setning");
	await isRightPassword("warm up", null);
	const time = async (kept: string | null) => {
		const times: number[] = [];
		for (let round = 0; round < 9; round += 1) {
			const from = performance.now();
			expect(await isRightPassword("nobody has this password", kept)).toBe(false);
			times.push(performance.now() - from);
		}
		return times.sort((a, b) => a - b)[4]!;
	};
	const [known, unknown] = [await time(hashed), await time(null)];
	expect(unknown).toBeGreaterThan(known / 3);
	expect(unknown).toBeLessThan(known * 3);
});

test("a new password has 12 to 256 signs, is not the address and not one that many use", () => {
	const fault = (password: string) => findPasswordFault(password, "kari@kommune.no")?.en ?? "";
	expect(fault("for kort 12")).toContain("at least 12");
	expect(fault("øøøøblåbærsaft")).toBe("");
	expect(fault("abcd".repeat(65))).toContain("at most 256");
	expect(fault("KARI@kommune.no")).toContain("e-mail");
	expect(fault("Passord12345")).toContain("Many");
	expect(fault("aaaaaaaaaaaaaaaa")).toContain("Many");
	expect(fault("riktig hest batteri stift")).toBe("");
});

test("tokens differ, and only their hash says which", () => {
	const tokens = new Set(Array.from({ length: 100 }, makeToken));
	expect(tokens.size).toBe(100);
	for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
	expect(new Set([...tokens].map(hashToken)).size).toBe(100);
	expect(hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
