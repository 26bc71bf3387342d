import { DecodeUTF8, Inflate } from "fflate";
import type { FaultKind } from "../faults/fault-kind.ts";
import { damagedWorkbook, protectedWorkbook } from "../faults/file-faults.ts";
import { findPackedBytes, type ZipEntry } from "./zip-entries.ts";

/** Packed bytes at a time: unpacked they are at most a thousand times as many. */
const stepBytes = 8_192;

/**
 * Unpacks an entry as UTF-8 text, piece by piece; nothing is held. `take` ends it by returning false.
 * Gives what is wrong with it, or null. An entry that unpacks to more than it says is damaged, so that the sizes in the
 * directory, which are added up beforehand, bound the work.
 */
export function readZipText(
	bytes: Uint8Array,
	entry: ZipEntry,
	take: (text: string) => boolean,
): FaultKind | null {
	if (entry.encrypted) return protectedWorkbook;
	const packed = findPackedBytes(bytes, entry);
	if (packed === undefined || (entry.method !== 0 && entry.method !== 8)) return damagedWorkbook;
	let pieces: string[] = [];
	const decoder = new DecodeUTF8((text) => pieces.push(text));
	let unpacked = 0;
	const unpack = unpacker(entry.method, (chunk, final) => {
		unpacked += chunk.length;
		if (unpacked <= entry.unpackedBytes) decoder.push(chunk, final);
	});
	for (let at = 0; at === 0 || at < packed.length; at += stepBytes) {
		const final = at + stepBytes >= packed.length;
		if (!runs(() => unpack(packed.subarray(at, at + stepBytes), final))) return damagedWorkbook;
		if (unpacked > entry.unpackedBytes) return damagedWorkbook;
		for (const piece of pieces) if (!take(piece)) return null;
		pieces = [];
	}
	return unpacked === entry.unpackedBytes ? null : damagedWorkbook;
}

type TakeBytes = (chunk: Uint8Array, final: boolean) => void;

function unpacker(method: number, take: TakeBytes): TakeBytes {
	if (method === 0) return take;
	const inflate = new Inflate(take);
	return (chunk, final) => inflate.push(chunk, final);
}

/** The library throws on damaged bytes. Only its own work runs here, so that no bug is taken for damage. */
function runs(work: () => void): boolean {
	try {
		work();
		return true;
	} catch {
		return false;
	}
}
