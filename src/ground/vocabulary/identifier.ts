declare const identifier: unique symbol;

/** The id of a row or an organisation: a UUID in small letters. */
export type Identifier = string & { readonly [identifier]: true };

const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a UUID in small letters and nothing else. */
export function parseIdentifier(text: string): Identifier | undefined {
	return form.test(text) ? (text as Identifier) : undefined;
}

/** For ids written in code and data. One of another form is a bug. */
export function identifierOf(text: string): Identifier {
	const id = parseIdentifier(text);
	if (id === undefined) throw new Error(`Not an identifier: ${text}`);
	return id;
}
