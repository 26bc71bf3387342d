const listeners = new Set<() => void>();
let signedOut = false;

/** The server said that nobody is signed in any more. */
export function noteSignedOut(): void {
	signedOut = true;
	for (const listener of listeners) listener();
}

export function isSignedOut(): boolean {
	return signedOut;
}

export function watchSignedOut(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
