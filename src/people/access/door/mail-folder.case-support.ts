import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, vi } from "vitest";
import type { MailTransport } from "../../../machinery/mail/mail-message.ts";
import { createMailTransport } from "../../../machinery/mail/mail-transport.ts";

export interface MailFolder {
	readonly mail: MailTransport;
	/** The texts of all messages to an address, oldest first. */
	read(address: string): readonly string[];
	/** Waits for so many messages to an address, and gives the token of the last one's link. */
	waitForToken(address: string, messages?: number): Promise<string>;
	remove(): void;
}

/** Messages as files, and a way to read them back. */
export function createMailFolder(): MailFolder {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), "access-mail-"));
	const read = (address: string) =>
		fs
			.readdirSync(folder)
			.map((name) => path.join(folder, name))
			.sort((one, other) => fs.statSync(one).mtimeMs - fs.statSync(other).mtimeMs)
			.map((file) => decode(fs.readFileSync(file, "latin1")))
			.filter((text) => text.includes(`<${address}>`));
	return {
		mail: createMailTransport({ kind: "file", folder, from: "Rødtråd <rodtrad@example.no>" }),
		read,
		async waitForToken(address, messages = 1) {
			await vi.waitFor(() => expect(read(address)).toHaveLength(messages), { timeout: 20_000 });
			return /[?]link=([\w-]+)/.exec(read(address).at(-1) ?? "")?.[1] ?? "";
		},
		remove: () => fs.rmSync(folder, { recursive: true }),
	};
}

/** Quoted-printable or plain; base64 when most of it is not ASCII. */
function decode(written: string): string {
	const [head = "", ...body] = written.split("\r\n\r\n");
	const text = body.join("\r\n\r\n");
	const bytes = /^content-transfer-encoding: base64/im.test(head)
		? Buffer.from(text, "base64")
		: Buffer.from(
				text
					.replaceAll("=\r\n", "")
					.replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
				"latin1",
			);
	return `${head}\n\n${bytes.toString("utf8")}`;
}
