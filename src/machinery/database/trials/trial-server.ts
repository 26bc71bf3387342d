import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";

/** Where PostgreSQL's programs are, or undefined where it is not installed. */
export function findServerPrograms(): string | undefined {
	const debian = "/usr/lib/postgresql";
	const versions = fs.existsSync(debian) ? fs.readdirSync(debian).map(Number) : [];
	const folders = [
		...versions.sort((one, other) => other - one).map((version) => `${debian}/${version}/bin`),
		...(process.env.PATH ?? "").split(path.delimiter),
	];
	return folders.find((folder) =>
		["initdb", "postgres"].every((program) => fs.existsSync(path.join(folder, program))),
	);
}

export interface TrialServer {
	/** For its superuser, without a database: `postgres://postgres@127.0.0.1:54321`. */
	readonly address: string;
	/** A new, empty database, owned by a login that may make roles but is no superuser; its address. */
	createDatabase(): Promise<string>;
	/** The same database for the superuser. */
	asSuperuser(url: string): string;
	stop(): Promise<void>;
}

/** Starts a private server in a temporary folder on a free port. It refuses to run as root, so root lends it a user. */
export async function startTrialServer(programs: string): Promise<TrialServer> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), "rodtrad-server-"));
	const user = process.getuid?.() === 0 ? readUser("postgres") : undefined;
	if (user !== undefined) fs.chownSync(folder, user.uid, user.gid);
	const data = path.join(folder, "data");
	const run = {
		...user,
		cwd: folder,
		stdio: ["ignore", "ignore", "ignore"] as ["ignore", "ignore", "ignore"],
	};
	execFileSync(
		path.join(programs, "initdb"),
		["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync"],
		run,
	);
	const port = await findFreePort();
	const server = spawn(
		path.join(programs, "postgres"),
		[
			"-D",
			data,
			"-p",
			String(port),
			"-k",
			folder,
			"-c",
			"listen_addresses=127.0.0.1",
			"-c",
			"fsync=off",
		],
		run,
	);
	const endWithUs = () => server.kill("SIGQUIT");
	process.on("exit", endWithUs);
	const address = (login: string, database: string) =>
		`postgres://${login}@127.0.0.1:${port}/${database}`;
	await waitUntilReady(address("postgres", "postgres"));
	await runOn(address("postgres", "postgres"), "create role app login createrole");
	let made = 0;
	return {
		address: `postgres://postgres@127.0.0.1:${port}`,
		async createDatabase() {
			const name = `trial_${++made}`;
			await runOn(address("postgres", "postgres"), `create database ${name} owner app`);
			return address("app", name);
		},
		asSuperuser: (url) => url.replace("//app@", "//postgres@"),
		async stop() {
			process.off("exit", endWithUs);
			await stopServer(server);
			fs.rmSync(folder, { recursive: true, force: true });
		},
	};
}

export async function runOn(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}

function readUser(name: string): { uid: number; gid: number } {
	const id = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
	return { uid: id("-u"), gid: id("-g") };
}

/** On 127.0.0.1. */
export async function findFreePort(): Promise<number> {
	const server = net.createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as net.AddressInfo;
	server.close();
	return port;
}

async function waitUntilReady(url: string): Promise<void> {
	for (let attempt = 0; ; attempt++) {
		try {
			return await runOn(url, "select 1");
		} catch (error) {
			if (attempt === 200) throw error;
			await setTimeout(50);
		}
	}
}

async function stopServer(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null) return;
	const ended = once(server, "exit");
	server.kill("SIGINT");
	await ended;
}
