/** Where a command speaks. */
export interface Terminal {
	/** A path that was written, or what was asked for; a line each, for other programs to read. */
	readonly print: (line: string) => void;
	/** What went wrong, for a person. */
	readonly complain: (line: string) => void;
	/** What is being done now; only shown to a person who watches. */
	readonly progress: (line: string) => void;
}

export const processTerminal: Terminal = {
	print: (line) => {
		process.stdout.write(`${line}\n`);
	},
	complain: (line) => {
		process.stderr.write(`${line}\n`);
	},
	progress: (line) => {
		if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
	},
};
