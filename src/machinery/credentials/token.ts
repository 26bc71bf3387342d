import { createHash, randomBytes } from "node:crypto";

/** A token that nobody guesses: 32 random bytes as 43 signs of base64url. */
export function makeToken(): string {
	return randomBytes(32).toString("base64url");
}

/** What is kept of a token: its SHA-256 in hex. A token is random enough to need nothing slower. */
export function hashToken(token: string): string {
	return createHash("sha256").update(token).digest("hex");
}
