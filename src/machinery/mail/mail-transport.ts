import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import type { MailTransport } from "./mail-message.ts";

export type MailSettings =
	/** Each message is a file in this folder, which nobody else may read: for trying, and for those who send it otherwise. */
	| { readonly kind: "file"; readonly folder: string; readonly from: string }
	/** `smtp://user:password@host:587` or `smtps://…`. */
	| { readonly kind: "smtp"; readonly url: string; readonly from: string };

/** Nothing in a message is ever fetched from files or addresses. */
const plain = { disableFileAccess: true, disableUrlAccess: true } as const;
/** Milliseconds; who waits for a message waits inside a request. */
const patience = 10_000;

export function createMailTransport(settings: MailSettings): MailTransport {
	return settings.kind === "file" ? toFiles(settings) : toServer(settings);
}

function toFiles({ folder, from }: { folder: string; from: string }): MailTransport {
	const writer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
	return {
		async send(message) {
			const { message: bytes } = await writer.sendMail({ from, ...message, ...plain });
			if (!Buffer.isBuffer(bytes)) throw new Error("The message was not written as bytes.");
			await fs.mkdir(folder, { recursive: true, mode: 0o700 });
			const day = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
			const file = path.join(folder, `${day}-${randomUUID()}.eml`);
			await fs.writeFile(file, bytes, { mode: 0o600, flag: "wx" });
		},
	};
}

function toServer({ url, from }: { url: string; from: string }): MailTransport {
	const { hostname, port, protocol, username, password } = new URL(url);
	const secure = protocol === "smtps:";
	const local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
	const server = createTransport({
		host: hostname.replaceAll(/[[\]]/g, ""),
		port: port === "" ? (secure ? 465 : 587) : Number(port),
		secure,
		// A one-time link is as good as a password: it does not travel in the open, but on the machine itself.
		requireTLS: !secure && !local,
		...(username === ""
			? {}
			: { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
		connectionTimeout: patience,
		greetingTimeout: patience,
		socketTimeout: patience,
	});
	return {
		async send(message) {
			await server.sendMail({ from, ...message, ...plain });
		},
	};
}
