/** What a user has typed and not saved, and from which version of the row. */
export interface Draft<Values> {
	readonly values: Values;
	readonly version: number | null;
	/** Milliseconds since 1970. */
	readonly at: number;
}

const prefix = "rodtrad.draft.";
const keptFor = 14 * 24 * 60 * 60 * 1000;

/**
 * Where drafts are kept: in this browser, until the tab is closed for what is private between two, or nowhere for what
 * must never lie about, as passwords.
 */
export type DraftPlace = "browser" | "tab" | "nowhere";

function storageOf(place: DraftPlace): Storage | undefined {
	if (place === "nowhere") return undefined;
	return place === "browser" ? localStorage : sessionStorage;
}

/** Survives a reload, a sign-out and a conflict; another account on the same machine does not see it in any form. */
export function readDraft<Values>(
	key: string,
	place: DraftPlace = "browser",
): Draft<Values> | undefined {
	const text = storageOf(place)?.getItem(prefix + key) ?? null;
	if (text === null) return undefined;
	try {
		return JSON.parse(text) as Draft<Values>;
	} catch {
		removeDraft(key, place);
		return undefined;
	}
}

/** Best effort: a full or forbidden storage must not stop the typing. */
export function writeDraft<Values>(
	key: string,
	draft: Draft<Values>,
	place: DraftPlace = "browser",
): void {
	try {
		storageOf(place)?.setItem(prefix + key, JSON.stringify(draft));
	} catch {
		// Then only this window keeps it.
	}
}

export function removeDraft(key: string, place: DraftPlace = "browser"): void {
	storageOf(place)?.removeItem(prefix + key);
}

export interface KeptDraft {
	readonly key: string;
	readonly place: DraftPlace;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** Every draft of an account on this machine. */
export function listDrafts(account: string): readonly KeptDraft[] {
	return (["browser", "tab"] as const).flatMap((place) =>
		Object.keys(storageOf(place) ?? {}).flatMap((whole) => {
			if (!whole.startsWith(`${prefix}${account}.`)) return [];
			const key = whole.slice(prefix.length);
			const draft = readDraft(key, place);
			return draft === undefined ? [] : [{ key, place, at: draft.at }];
		}),
	);
}

/** Throws away what has lain for more than two weeks. */
export function removeOldDrafts(now: number): void {
	for (const key of Object.keys(localStorage)) {
		if (!key.startsWith(prefix)) continue;
		const draft = readDraft(key.slice(prefix.length));
		if (draft === undefined || now - draft.at > keptFor) localStorage.removeItem(key);
	}
}
