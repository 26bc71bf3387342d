import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { getTrialsFolder } from "../machinery/database/trials/embedded-trial.case-support.ts";
import { findFreePort } from "../machinery/database/trials/trial-server.ts";

// The product as it is run: built, in a process of its own, with the embedded engine in its own thread.

const command = fileURLToPath(new URL("../../scripts/rodtrad.mjs", import.meta.url));
const folder = mkdtempSync(path.join(getTrialsFolder(), "product-"));
// Whatever the machine's habit is, what holds personal data is for its owner alone.
chmodSync(folder, 0o755);
const dataFolder = path.join(folder, "data");
const logFile = path.join(folder, "rodtrad.log");
const port = await findFreePort();
const address = `http://localhost:${port}`;
const started = new Set<ChildProcess>();
afterAll(() => {
	for (const child of started) child.kill("SIGKILL");
});

interface Running {
	/** All that it has told so far. */
	told(): string;
	waitFor(words: string): Promise<void>;
	end(signal: NodeJS.Signals): Promise<unknown>;
	readonly ended: Promise<unknown>;
}

function run(words: readonly string[]): Running {
	const child = spawn(process.execPath, [command, ...words], {
		cwd: folder,
		env: {
			...{ PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port) },
			...{ RODTRAD_DATA: dataFolder, RODTRAD_LOG: logFile },
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	started.add(child);
	let told = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.on("data", (bytes) => {
			told += bytes;
		});
	}
	const ended = once(child, "close").then(([code, signal]) => code ?? signal);
	return {
		told: () => told,
		async waitFor(wanted) {
			while (!told.includes(wanted)) {
				if (child.exitCode !== null) throw new Error(told);
				await setTimeout(20);
			}
		},
		end(signal) {
			child.kill(signal);
			return ended;
		},
		ended,
	};
}

test("it goes on after a kill in its first load, signs in, says who holds its data, stops and opens again", async () => {
	const killed = run(["serve", "--demo"]);
	await killed.waitFor("Østre Toten");
	expect(await killed.end("SIGKILL")).toBe("SIGKILL");

	const first = run(["serve", "--demo"]);
	await first.waitFor(address);
	expect(first.told()).toContain("Østre Toten");
	expect(first.told()).not.toContain("Gjøvik kommune");
	expect((await fetch(`${address}/ready`)).status).toBe(200);
	const { name, units } = await readUnits();
	expect(units.length).toBeGreaterThan(3);

	const file = fileURLToPath(new URL("../../demo/trostevik/staff.csv", import.meta.url));
	const refused = run(["import", "--organisation", "Trostevik", "--staff", file]);
	expect(await refused.ended).toBe(2);
	expect(refused.told()).toMatch(/i bruk av prosess \d+ \(rodtrad/);
	const busy = run(["backup", path.join(folder, "a.backup")]);
	expect(await busy.ended).toBe(2);
	expect(busy.told()).toContain(dataFolder);

	expect(await first.end("SIGTERM")).toBe(0);
	const log = readFileSync(logFile, "utf8");
	expect(log).toContain('"route":"/api/v1/units"');
	for (const secret of [name, "@", "limit=200"]) expect(log).not.toContain(secret);
	if (os.platform() !== "win32") {
		expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
		expect(statSync(logFile).mode & 0o777).toBe(0o600);
	}

	const again = run(["serve", "--demo"]);
	await again.waitFor(address);
	expect(again.told()).not.toContain("Legger inn");
	expect((await readUnits()).units).toEqual(units);
	expect(await again.end("SIGINT")).toBe(0);
}, 400_000);

/** Signs in as the planner of the smallest municipality, and reads its units. */
async function readUnits() {
	const headers = { "content-type": "application/json", origin: address, "x-rodtrad": "1" };
	const listed = await fetch(`${address}/api/v1/demo/accounts`);
	const { items } = (await listed.json()) as {
		items: readonly {
			account: string;
			role: string;
			name: string;
			organisation: { name: string };
		}[];
	};
	const role = "quality-developer";
	const planner = items.find(
		(one) => one.organisation.name.startsWith("Trostevik") && one.role === role,
	);
	if (planner === undefined) throw new Error(JSON.stringify(items[0]));
	const signedIn = await fetch(`${address}/api/v1/demo/sign-in`, {
		...{ method: "POST", headers },
		body: JSON.stringify({ account: planner.account, role }),
	});
	expect(signedIn.status).toBe(200);
	const cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
	const answered = await fetch(`${address}/api/v1/units?limit=200`, { headers: { cookie } });
	expect(answered.status).toBe(200);
	const { items: units } = (await answered.json()) as { items: readonly unknown[] };
	return { name: planner.name, units };
}
