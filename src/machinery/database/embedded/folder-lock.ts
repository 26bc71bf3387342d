import { createHash } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";

/** The process that uses the folder, in its own words. */
export interface LockHolder {
	readonly folder: string;
	readonly host: string;
	readonly process: number;
	readonly program: string;
}

export interface FolderLock {
	release(): Promise<void>;
}

/** Where locks listen: `named` is freed by the system however the process ends; `ports` where no such name exists. */
export type LockMethod = "named" | "ports";

/**
 * Takes the folder for this process alone, or tells who has it. Two processes on one folder would both succeed, and one
 * would lose everything it wrote. The lock is a listening socket, because the system frees it with the process, also
 * after kill -9; a file with a process number let two win when both took over a dead one's.
 *
 * The name comes from the folder's device and file number, so another path to the same folder meets the same lock. It
 * reaches processes that share the machine's network; two containers on one volume do not see each other.
 */
export async function lockFolder(
	folder: string,
	method: LockMethod = defaultMethod(),
): Promise<Result<FolderLock, LockHolder>> {
	const identity = identify(folder);
	const holder: LockHolder = {
		folder: path.resolve(folder),
		host: os.hostname(),
		process: process.pid,
		program: path.basename(process.argv[1] ?? "node"),
	};
	const words = JSON.stringify({ identity, ...holder });
	return method === "named" ? lockByName(identity, words) : lockByPorts(identity, words);
}

function defaultMethod(): LockMethod {
	return process.platform === "linux" || process.platform === "win32" ? "named" : "ports";
}

function identify(folder: string): string {
	const { dev, ino } = fs.statSync(folder, { bigint: true });
	return createHash("sha256").update(`rodtrad ${dev} ${ino}`).digest("hex");
}

async function lockByName(
	identity: string,
	words: string,
): Promise<Result<FolderLock, LockHolder>> {
	const name =
		process.platform === "win32" ? `\\\\.\\pipe\\rodtrad-${identity}` : `\0rodtrad-${identity}`;
	const server = await listen({ path: name }, words);
	if (server !== undefined) return success(lockOf(server));
	return failure((await askHolder({ path: name }, identity)) ?? unknownHolder);
}

/**
 * On the loopback address. A port may be taken by another folder or program, so there are several for each folder. Who
 * has one asks at all the others afterwards: two that hold different ports of one folder find each other, and both step
 * back rather than both go on.
 */
async function lockByPorts(
	identity: string,
	words: string,
): Promise<Result<FolderLock, LockHolder>> {
	const ports = [0, 1, 2, 3, 4].map((at) => ({
		host: "127.0.0.1",
		port: 20_000 + (Number.parseInt(identity.slice(at * 6, at * 6 + 6), 16) % 12_000),
	}));
	let own: net.Server | undefined;
	for (const place of ports) {
		if (own === undefined) {
			own = await listen(place, words);
			if (own !== undefined) continue;
		}
		const holder = await askHolder(place, identity);
		if (holder === undefined) continue;
		if (own !== undefined) await lockOf(own).release();
		return failure(holder);
	}
	return own === undefined ? failure(unknownHolder) : success(lockOf(own));
}

type Place = { readonly path: string } | { readonly host: string; readonly port: number };

function listen(place: Place, words: string): Promise<net.Server | undefined> {
	return new Promise((resolve, reject) => {
		const server = net.createServer((socket) => {
			socket.on("error", () => undefined);
			socket.end(words);
		});
		server.once("error", (error: NodeJS.ErrnoException) => {
			if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(undefined);
			else reject(error);
		});
		server.listen({ ...place, exclusive: true }, () => {
			server.unref();
			resolve(server);
		});
	});
}

/** Undefined when nobody answers, or somebody else than a holder of this folder. */
function askHolder(place: Place, identity: string): Promise<LockHolder | undefined> {
	return new Promise((resolve) => {
		let answer = "";
		const socket = net.connect(place);
		const finish = () => {
			socket.destroy();
			resolve(readHolder(answer, identity));
		};
		socket.setTimeout(1000, finish);
		socket.on("data", (bytes) => {
			answer += bytes;
			if (answer.length > 10_000) finish();
		});
		socket.on("error", finish);
		socket.on("close", finish);
	});
}

function readHolder(answer: string, identity: string): LockHolder | undefined {
	try {
		const { identity: other, ...holder } = JSON.parse(answer) as LockHolder & { identity: string };
		return other === identity ? holder : undefined;
	} catch {
		return undefined;
	}
}

const unknownHolder: LockHolder = { folder: "", host: os.hostname(), process: 0, program: "" };

function lockOf(server: net.Server): FolderLock {
	return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}
