import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { findFreePort } from "../../src/machinery/database/trials/trial-server.ts";

export interface Product {
	readonly address: string;
	/** What a browser sends as Origin. */
	readonly origin: string;
	stop(): Promise<void>;
}

/** Milliseconds that loading the whole demo region may take on a busy machine. */
const longestStart = 600_000;

/** The product as its users start it, in demo mode, with its data in the folder or where `databaseUrl` says. */
export async function startProduct(folder: string, databaseUrl = ""): Promise<Product> {
	const port = await findFreePort();
	const server = spawn(process.execPath, ["scripts/start.mjs"], {
		stdio: ["ignore", "ignore", 2],
		env: {
			...process.env,
			...{ HOST: "127.0.0.1", PORT: String(port), DATABASE_URL: databaseUrl },
			RODTRAD_DEMO: "1",
			RODTRAD_ORIGIN: `http://localhost:${port}`,
			RODTRAD_DATA: join(folder, "data"),
			RODTRAD_LOG: join(folder, "log"),
			RODTRAD_REQUESTS_PER_MINUTE: "0",
		},
	});
	const endWithUs = () => server.kill("SIGKILL");
	process.on("exit", endWithUs);
	const address = `http://127.0.0.1:${port}`;
	await waitUntilReady(server, address);
	return {
		address,
		origin: `http://localhost:${port}`,
		async stop() {
			if (server.exitCode === null) {
				const ended = once(server, "exit");
				server.kill("SIGTERM");
				await ended;
			}
			process.off("exit", endWithUs);
		},
	};
}

async function waitUntilReady(server: ChildProcess, address: string): Promise<void> {
	const latest = Date.now() + longestStart;
	while (server.exitCode === null && Date.now() < latest) {
		const answer = await fetch(`${address}/ready`).catch(() => undefined);
		if (answer?.ok === true) return;
		await setTimeout(250);
	}
	throw new Error("The product did not start.");
}
