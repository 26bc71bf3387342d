import { createHash } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip, createGzip } from "node:zlib";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { BackupDamage } from "./backup-problems.ts";

/*
 * A backup is one file:
 *   RODTRAD-BACKUP 1        the format and its version
 *   …                       the content: lines of JSON, gzip
 *   SHA256 <64 digits>      over every byte before this line; a file without it was cut short
 */
const version = 1;
const firstLine = `RODTRAD-BACKUP ${version}\n`;
const lastLineLength = "\nSHA256 \n".length + 64;

/** Writes the lines as they come, and syncs the file to the disk. Only its owner may read it: it holds personal data. */
export async function writeEnvelope(file: string, lines: AsyncIterable<string>): Promise<void> {
	const hash = createHash("sha256").update(firstLine);
	const output = fs.createWriteStream(file, { mode: 0o600, flags: "wx" });
	const failed = new Promise<never>((_, reject) => output.on("error", reject));
	failed.catch(() => undefined);
	output.write(firstLine);
	const gzip = createGzip({ level: 6 });
	const copied = (async () => {
		for await (const bytes of gzip as AsyncIterable<Buffer>) {
			hash.update(bytes);
			if (!output.write(bytes)) await Promise.race([once(output, "drain"), failed]);
		}
	})();
	copied.catch(() => undefined);
	try {
		for await (const line of lines) {
			if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, "drain"), failed, copied]);
		}
		gzip.end();
		await copied;
	} catch (error) {
		gzip.destroy();
		output.destroy();
		throw error;
	}
	output.end(`\nSHA256 ${hash.digest("hex")}\n`);
	await Promise.race([once(output, "close"), failed]);
	const descriptor = fs.openSync(file, "r+");
	fs.fsyncSync(descriptor);
	fs.closeSync(descriptor);
}

/** Whether the file is a whole and unaltered backup of a format that we read. */
export async function checkEnvelope(file: string): Promise<Result<void, BackupDamage>> {
	const { size } = fs.statSync(file);
	const start = readAt(file, 0, 40).toString("latin1");
	const stated = /^RODTRAD-BACKUP (\d+)\n/.exec(start)?.[1];
	if (stated === undefined) {
		// A file that ends inside its first line is one of ours that was cut.
		const isBeginning = size > 0 && size < firstLine.length && firstLine.startsWith(start);
		return failure({ code: isBeginning ? "cut-short" : "not-a-backup" });
	}
	if (Number(stated) !== version) return failure({ code: "newer-format", version: Number(stated) });
	if (size < firstLine.length + lastLineLength) return failure({ code: "cut-short" });
	const end = readAt(file, size - lastLineLength, lastLineLength).toString("latin1");
	const sum = /^\nSHA256 ([0-9a-f]{64})\n$/.exec(end)?.[1];
	if (sum === undefined) return failure({ code: "cut-short" });
	const hash = createHash("sha256");
	for await (const bytes of fs.createReadStream(file, { end: size - lastLineLength - 1 })) {
		hash.update(bytes as Buffer);
	}
	return hash.digest("hex") === sum ? success(undefined) : failure({ code: "altered" });
}

/** The lines of a file that `checkEnvelope` has found whole. */
export async function* readEnvelope(file: string): AsyncGenerator<string> {
	const { size } = fs.statSync(file);
	const content = fs.createReadStream(file, {
		start: firstLine.length,
		end: size - lastLineLength - 1,
	});
	const gunzip = createGunzip();
	content.on("error", (error) => gunzip.destroy(error));
	yield* createInterface({ input: content.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY });
}

function readAt(file: string, position: number, length: number): Buffer {
	const descriptor = fs.openSync(file, "r");
	try {
		const bytes = Buffer.alloc(length);
		return bytes.subarray(0, fs.readSync(descriptor, bytes, 0, length, position));
	} finally {
		fs.closeSync(descriptor);
	}
}
