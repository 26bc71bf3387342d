/**
 * What decides how values look as text, the same on both engines and whatever the server's own configuration says.
 * Given when a connection starts: no later SET, so nothing can be left behind on a pooled connection.
 */
export const sessionSettings: readonly (readonly [name: string, value: string])[] = [
	["timezone", "UTC"],
	["datestyle", "ISO,YMD"],
	["intervalstyle", "iso_8601"],
	["bytea_output", "hex"],
	["extra_float_digits", "1"],
	["search_path", "public"],
];
