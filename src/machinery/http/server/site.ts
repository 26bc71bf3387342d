/** Where the product is reached. */
export interface Site {
	/** The public address without a path: `https://kompetanse.example.no`. */
	readonly origin: string;
	/** Whether it shows an invented region to whoever comes by. Allows plain http on this machine itself. */
	readonly demo: boolean;
}

const thisMachine = ["localhost", "127.0.0.1", "[::1]"];

/** Whether a session may be kept in a cookie there: https, or in demo mode this machine alone. */
export function isSafeOrigin({ origin, demo }: Site): boolean {
	if (!URL.canParse(origin)) return false;
	const url = new URL(origin);
	if (url.origin !== origin) return false;
	return url.protocol === "https:" || (demo && isThisMachine(url));
}

/** The origins that a page of the site can have: on this machine, whichever of its names was typed. */
export function listOwnOrigins({ origin }: Site): readonly string[] {
	const url = new URL(origin);
	if (url.protocol === "https:" || !isThisMachine(url)) return [origin];
	const port = url.port === "" ? "" : `:${url.port}`;
	return thisMachine.map((name) => `http://${name}${port}`);
}

function isThisMachine(url: URL): boolean {
	return url.protocol === "http:" && thisMachine.includes(url.hostname);
}
