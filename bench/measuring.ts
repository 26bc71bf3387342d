/** What a benchmark tells: see scripts/bench.mjs, which prints it. */
export interface Measurement {
	readonly bench: string;
	readonly seconds: number;
	readonly ratio?: number;
	readonly baselineSeconds?: number;
	/** Of the whole process, data and baseline included. */
	readonly peakRssMb?: number;
	readonly bar: { readonly ratio: number } | { readonly seconds: number };
	readonly note?: string;
}

export function tell(measurement: Measurement): void {
	console.log(JSON.stringify(measurement));
}

export async function timeOf(work: () => unknown): Promise<number> {
	const start = process.hrtime.bigint();
	await work();
	return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The best of several runs, after one that is not counted. */
export async function bestTimeOf(runs: number, work: () => unknown): Promise<number> {
	await work();
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run += 1) best = Math.min(best, await timeOf(work));
	return best;
}

/** The best of several runs of each, taking turns, so that what else the machine does falls on both alike. */
export async function bestTimesOf(
	runs: number,
	ours: () => unknown,
	baseline: () => unknown,
): Promise<{ readonly seconds: number; readonly baselineSeconds: number }> {
	await ours();
	await baseline();
	let seconds = Number.POSITIVE_INFINITY;
	let baselineSeconds = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run += 1) {
		seconds = Math.min(seconds, await timeOf(ours));
		baselineSeconds = Math.min(baselineSeconds, await timeOf(baseline));
	}
	return { seconds, baselineSeconds };
}

export function peakRssMb(): number {
	return process.resourceUsage().maxRSS / 1024;
}

/** Marsaglia's xorshift with 32 bits: the same data in every run. */
export function drawFrom(seed: number): (below: number) => number {
	let state = seed | 0 || 1;
	return (below) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % below;
	};
}
