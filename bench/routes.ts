/**
 * What users wait for, in the demo region's largest municipality: the product in a process of its own, asked by several
 * clients at once from another. On PostgreSQL beside a bare route that selects the same rows.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	findServerPrograms,
	startTrialServer,
} from "../src/machinery/database/trials/trial-server.ts";
import { tell } from "./measuring.ts";
import type { Load, Loaded } from "./routes/load.ts";
import { findNamedRoutes } from "./routes/named-routes.ts";
import { startProduct } from "./routes/product.ts";
import { visit } from "./routes/visitor.ts";

const rounds = 3;
const requests = 500;
const bar = { seconds: 0.1 };

/** Measures each named route; with a database's address on that, beside the bare server, else embedded. */
async function measure(engine: string, clients: number, databaseUrl?: string): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "rodtrad-bench-"));
	const children: ChildProcess[] = [];
	const start = (program: string, words: readonly string[] = []) => {
		const child = fork(new URL(`./routes/${program}.js`, import.meta.url), words);
		children.push(child);
		return child;
	};
	const product = await startProduct(folder, databaseUrl);
	try {
		const visitor = await visit(product, {
			role: "quality-developer",
			organisation: "Gjøvik kommune (oppdiktede data)",
		});
		const bare =
			databaseUrl === undefined
				? undefined
				: start("bare-server", [databaseUrl, visitor.organisation]);
		const bareAddress = bare === undefined ? undefined : await hear<string>(bare);
		const loader = start("load");
		const put = (load: Omit<Load, "cookie" | "clients">) => {
			const heard = hear<Loaded>(loader);
			loader.send({ ...load, cookie: visitor.cookie, clients } satisfies Load);
			return heard;
		};
		for (const { name, paths } of await findNamedRoutes(visitor)) {
			const addresses = [product.address, ...(bareAddress === undefined ? [] : [bareAddress])];
			const [ours, theirs] = await takeTurns(addresses, (address, asked) =>
				put({ address, paths, requests: asked }),
			);
			tell({
				bench: `routes: ${name}, ${clients} clients, ${engine}, p95`,
				seconds: ours!.p95 / 1000,
				...(theirs === undefined
					? {}
					: { baselineSeconds: theirs.p95 / 1000, ratio: ours!.p95 / theirs.p95 }),
				bar,
				note: [
					describe(ours!),
					...(theirs === undefined ? [] : [`bare: ${describe(theirs)}`]),
				].join("; "),
			});
		}
	} finally {
		for (const child of children) child.kill();
		await product.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The best of several rounds at each address, taking turns, after one that is not counted. */
async function takeTurns(
	addresses: readonly string[],
	run: (address: string, requests: number) => Promise<Loaded>,
): Promise<readonly Loaded[]> {
	const best: Loaded[] = [];
	for (let round = 0; round <= rounds; round += 1) {
		for (const [index, address] of addresses.entries()) {
			const loaded = await run(address, requests);
			const known = best[index];
			if (round === 1 || (round > 1 && known !== undefined && loaded.p95 < known.p95)) {
				best[index] = loaded;
			}
		}
	}
	return best;
}

function describe({ median, perSecond, bytes }: Loaded): string {
	return `median ${Math.round(median)} ms, ${Math.round(perSecond)} requests/s, ${(bytes / 1000).toFixed(1)} kB`;
}

async function hear<Message>(child: ChildProcess): Promise<Message> {
	const ended = new AbortController();
	const [message] = await Promise.race([
		once(child, "message", { signal: ended.signal }),
		once(child, "exit", { signal: ended.signal }).then(() => {
			throw new Error("A process of the benchmark ended.");
		}),
	]).finally(() => ended.abort());
	return message as Message;
}

// Whatever ends us: what was started ends with us.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

await measure("embedded", 4);
const programs = findServerPrograms();
if (process.env.DATABASE_URL) {
	await measure("PostgreSQL", 20, process.env.DATABASE_URL);
} else if (programs !== undefined) {
	const server = await startTrialServer(programs);
	try {
		await measure("PostgreSQL", 20, await server.createDatabase());
	} finally {
		await server.stop();
	}
} else
	console.error("PostgreSQL is not installed and DATABASE_URL is not given: not measured on it.");
