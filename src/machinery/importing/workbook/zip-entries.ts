import { strFromU8 } from "fflate";

/** A file inside a zip, as its central directory tells it. What it says of sizes is checked when it is unpacked. */
export interface ZipEntry {
	readonly name: string;
	readonly encrypted: boolean;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly packedBytes: number;
	readonly unpackedBytes: number;
	/** Where its local header begins. */
	readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const longestComment = 65_535;
const unknownSize = 0xffffffff;

/** The entries by name in small letters, or undefined when the directory is missing or does not fit the file. */
export function findZipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
	const end = findEnd(bytes);
	if (end < 0) return undefined;
	const count = read16(bytes, end + 10);
	let at = read32(bytes, end + 16);
	const entries = new Map<string, ZipEntry>();
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > bytes.length || read32(bytes, at) !== entrySignature) return undefined;
		const nameLength = read16(bytes, at + 28);
		const extraLength = read16(bytes, at + 30);
		const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
		const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
		const sizes = readLargeSizes(extra, {
			unpackedBytes: read32(bytes, at + 24),
			packedBytes: read32(bytes, at + 20),
			offset: read32(bytes, at + 42),
		});
		entries.set(name.toLowerCase(), {
			name,
			encrypted: (read16(bytes, at + 8) & 1) === 1,
			method: read16(bytes, at + 10),
			...sizes,
		});
		at += 46 + nameLength + extraLength + read16(bytes, at + 32);
	}
	return entries;
}

/** The packed bytes of an entry, or undefined when they do not lie inside the file. */
export function findPackedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
	const { offset } = entry;
	if (offset + 30 > bytes.length || read32(bytes, offset) !== localSignature) return undefined;
	const start = offset + 30 + read16(bytes, offset + 26) + read16(bytes, offset + 28);
	const end = start + entry.packedBytes;
	return end > bytes.length ? undefined : bytes.subarray(start, end);
}

function findEnd(bytes: Uint8Array): number {
	const last = bytes.length - endBytes;
	const first = Math.max(0, last - longestComment);
	for (let at = last; at >= first; at -= 1) {
		if (read32(bytes, at) === endSignature) return at;
	}
	return -1;
}

type Sizes = Pick<ZipEntry, "unpackedBytes" | "packedBytes" | "offset">;

/** Some programs write every size in the zip64 field, whether large or not. */
function readLargeSizes(extra: Uint8Array, sizes: Sizes): Sizes {
	for (let at = 0; at + 4 <= extra.length; at += 4 + read16(extra, at + 2)) {
		if (read16(extra, at) !== 1) continue;
		let next = at + 4;
		const large = (size: number) => {
			if (size !== unknownSize) return size;
			next += 8;
			return read32(extra, next - 8) + read32(extra, next - 4) * 2 ** 32;
		};
		const unpackedBytes = large(sizes.unpackedBytes);
		const packedBytes = large(sizes.packedBytes);
		return { unpackedBytes, packedBytes, offset: large(sizes.offset) };
	}
	return sizes;
}

/** Bytes outside the array count as 0. */
function read16(bytes: Uint8Array, at: number): number {
	return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function read32(bytes: Uint8Array, at: number): number {
	return read16(bytes, at) + read16(bytes, at + 2) * 65_536;
}
