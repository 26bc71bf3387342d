import fs from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createMailTransport } from "./mail-transport.ts";

const message = {
	to: { name: "Åse Øvrebø", address: "ase@kommune.no" },
	subject: "Velg passord",
	text: "Hei!\n\nÅpne https://rodtrad.no/x\n",
};

test("a message is a file that only its owner may read", async () => {
	const base = fs.mkdtempSync(path.join(os.tmpdir(), "mail-"));
	onTestFinished(() => fs.rmSync(base, { recursive: true }));
	const folder = path.join(base, "mail");
	const mail = createMailTransport({ kind: "file", folder, from: "rodtrad@kommune.no" });
	await mail.send(message);
	await mail.send(message);
	const files = fs.readdirSync(folder);
	expect(files).toHaveLength(2);
	expect(files[0]).toMatch(/\.eml$/);
	expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
	expect(fs.statSync(path.join(folder, files[0]!)).mode & 0o777).toBe(0o600);
	const written = fs.readFileSync(path.join(folder, files[0]!), "utf8");
	expect(written).toContain("ase@kommune.no");
	expect(written).toContain("Subject: Velg passord");
	expect(decodeBody(written)).toContain("Åpne https://rodtrad.no/x");
});

test("a line break in a name makes no header", async () => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mail-"));
	onTestFinished(() => fs.rmSync(folder, { recursive: true }));
	const mail = createMailTransport({ kind: "file", folder, from: "rodtrad@kommune.no" });
	await mail.send({
		...message,
		to: { name: "Kari\r\nBcc: alle@kommune.no", address: "kari@kommune.no" },
		subject: "Hei\r\nBcc: alle@kommune.no",
	});
	const written = fs.readFileSync(path.join(folder, fs.readdirSync(folder)[0]!), "utf8");
	expect(written).not.toMatch(/^Bcc:/im);
});

test("a message reaches a mail server", async () => {
	const { port, received } = await startMailServer();
	const url = `smtp://127.0.0.1:${port}`;
	await createMailTransport({ kind: "smtp", url, from: "rodtrad@kommune.no" }).send(message);
	const taken = received.join("");
	expect(taken).toContain("RCPT TO:<ase@kommune.no>");
	expect(taken).toContain("MAIL FROM:<rodtrad@kommune.no>");
	expect(decodeBody(taken)).toContain("Åpne https://rodtrad.no/x");
});

test("a server that is not there is an error", async () => {
	const url = "smtp://127.0.0.1:1";
	const mail = createMailTransport({ kind: "smtp", url, from: "rodtrad@kommune.no" });
	await expect(mail.send(message)).rejects.toThrow();
});

function decodeBody(written: string): string {
	const text = written.replaceAll(/=\r?\n/g, "");
	return Buffer.from(
		text.replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
		"latin1",
	).toString("utf8");
}

/** Just enough of RFC 5321 to take one message. */
async function startMailServer(): Promise<{ port: number; received: string[] }> {
	const received: string[] = [];
	const server = net.createServer((socket) => {
		let inMessage = false;
		socket.write("220 trial ESMTP\r\n");
		socket.on("data", (bytes) => {
			const text = bytes.toString("latin1");
			received.push(text);
			for (const line of text.split("\r\n").slice(0, -1)) {
				if (inMessage) {
					if (line !== ".") continue;
					inMessage = false;
					socket.write("250 taken\r\n");
				} else if (line === "DATA") {
					inMessage = true;
					socket.write("354 go on\r\n");
				} else if (line === "QUIT") {
					socket.end("221 bye\r\n");
				} else {
					socket.write("250 ok\r\n");
				}
			}
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void server.close());
	return { port: (server.address() as AddressInfo).port, received };
}
