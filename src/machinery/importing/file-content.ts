import type { FaultKind } from "./faults/fault-kind.ts";
import { notTable, oldWorkbook, protectedWorkbook, utf16Text } from "./faults/file-faults.ts";

export type FileContent =
	| { readonly kind: "empty" | "text" | "zip" }
	| { readonly kind: "other"; readonly fault: FaultKind };

/** What a file holds, told by its first bytes: its name may say anything. */
export function findFileContent(bytes: Uint8Array): FileContent {
	if (bytes.length === 0) return { kind: "empty" };
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
		return { kind: "zip" };
	}
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
		const encrypted = namesStream(bytes, "EncryptedPackage");
		return { kind: "other", fault: encrypted ? protectedWorkbook : oldWorkbook };
	}
	if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
		return { kind: "other", fault: utf16Text };
	}
	if (isBinary(bytes) || isMarkup(bytes)) return { kind: "other", fault: notTable };
	return { kind: "text" };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}

const checkedBytes = 65_536;

/** Text has no control characters but tab, line feed, form feed and carriage return. PDF says what it is in text. */
function isBinary(bytes: Uint8Array): boolean {
	if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return true;
	const length = Math.min(bytes.length, checkedBytes);
	for (let index = 0; index < length; index += 1) {
		const byte = bytes[index] ?? 0;
		if (byte < 0x20 && (byte < 0x09 || byte === 0x0b || byte > 0x0d)) return true;
	}
	return false;
}

/** A web page or an XML file, as some payroll systems name .xls. */
function isMarkup(bytes: Uint8Array): boolean {
	const start = String.fromCharCode(...bytes.subarray(0, 256))
		.replace("\u00ef\u00bb\u00bf", "")
		.trimStart()
		.toLowerCase();
	return ["<!doctype", "<html", "<?xml", "<table"].some((tag) => start.startsWith(tag));
}

/** How much of an OLE file's directory is looked through: the first entries name the package. */
const directoryBytes = 4_096;

/** Whether an OLE file names a stream: names stand in UTF-16 in its directory, whose sector the header tells. */
function namesStream(bytes: Uint8Array, name: string): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 512) return false;
	const sectorBytes = 2 ** Math.min(view.getUint16(30, true), 16);
	const start = (view.getUint32(48, true) + 1) * sectorBytes;
	const directory = bytes.subarray(start, start + directoryBytes);
	const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
	return directory.some((_byte, at) =>
		wanted.every((byte, offset) => directory[at + offset] === byte),
	);
}
