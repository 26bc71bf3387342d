/** A process of its own that asks a server: each client asks again as soon as it has its answer. */
import { Agent, get } from "node:http";

export interface Load {
	readonly address: string;
	/** Taken in turns. */
	readonly paths: readonly string[];
	readonly cookie: string;
	readonly clients: number;
	readonly requests: number;
}

/** Times are milliseconds from sending a request to the last byte of its answer. */
export interface Loaded {
	readonly median: number;
	readonly p95: number;
	readonly perSecond: number;
	/** Of the bodies, on average. */
	readonly bytes: number;
}

/** The connections stay open from one load to the next, as browsers keep them. */
const agent = new Agent({ keepAlive: true });
const longestWait = 60_000;

process.on("message", (load: Load) => {
	putLoad(load).then(
		(loaded) => process.send?.(loaded),
		(error: unknown) => {
			console.error(error);
			process.exit(1);
		},
	);
});
process.on("disconnect", () => process.exit());

async function putLoad({ address, paths, cookie, clients, requests }: Load): Promise<Loaded> {
	const times: number[] = [];
	let asked = 0;
	let bytes = 0;
	const client = async () => {
		while (asked < requests) {
			const path = paths[asked % paths.length]!;
			asked += 1;
			const sent = performance.now();
			const received = await ask(address + path, cookie);
			times.push(performance.now() - sent);
			bytes += received;
		}
	};
	const start = performance.now();
	await Promise.all(Array.from({ length: clients }, client));
	const seconds = (performance.now() - start) / 1000;
	times.sort((one, other) => one - other);
	/** By nearest rank. */
	const percentile = (percent: number) => times[Math.ceil((percent / 100) * times.length) - 1]!;
	return {
		median: percentile(50),
		p95: percentile(95),
		perSecond: times.length / seconds,
		bytes: bytes / times.length,
	};
}

/** How many bytes came. Anything but 200 is an error: a refusal is quick, and would be taken for speed. */
function ask(url: string, cookie: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = get(url, { agent, headers: { cookie }, timeout: longestWait }, (answer) => {
			let bytes = 0;
			answer.on("data", (part: Buffer) => {
				bytes += part.length;
			});
			answer.on("error", reject);
			answer.on("end", () => {
				if (answer.statusCode === 200) resolve(bytes);
				else reject(new Error(`${url}: ${answer.statusCode}`));
			});
		});
		request.on("timeout", () => request.destroy(new Error(`${url}: no answer`)));
		request.on("error", reject);
	});
}
