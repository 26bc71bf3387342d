import { hash, verify } from "@node-rs/argon2";

/** argon2id as OWASP recommends at the least (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const strength = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What is kept of a password. Works in another thread, for some hundredths of a second: not inside a transaction. */
export function hashPassword(password: string): Promise<string> {
	return hash(password.normalize("NFKC"), strength);
}

let nobodysHash: Promise<string> | undefined;

/**
 * Whether a password is the one that was hashed. Without a hash it is never right, and takes as long: the time does not
 * tell whether there is an account.
 */
export async function isRightPassword(
	password: string,
	hashed: string | null | undefined,
): Promise<boolean> {
	nobodysHash ??= hashPassword("nobody has this password");
	const right = await verify(hashed ?? (await nobodysHash), password.normalize("NFKC"));
	return right && hashed !== null && hashed !== undefined;
}
