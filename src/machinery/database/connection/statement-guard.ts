/** The protocol counts parameters in 16 bits; one more and both drivers would send a wrong count. */
const maximumParameters = 65_535;

/**
 * Stops statements that the engines would not survive or would misread. `COPY … FROM STDIN` kills the embedded engine
 * and waits for ever on the server; bulk rows go in as arrays (`unnest`).
 */
export function refuseUnsafeStatement(sql: string, parameters: readonly unknown[]): void {
	if (parameters.length > maximumParameters) {
		throw new RangeError(
			`${parameters.length} parameters in one statement; at most ${maximumParameters} can be sent. Send arrays instead.`,
		);
	}
	if (/\bcopy\b[^;]*\bfrom\s+stdin\b/i.test(sql)) {
		throw new Error(
			"COPY … FROM STDIN is not used: it stops the embedded engine. Insert from arrays instead.",
		);
	}
}
