import { createServer } from "node:net";
import { expect, test } from "vitest";
import { createDataFolder } from "../machinery/database/trials/embedded-trial.case-support.ts";
import { serve } from "./serve.ts";
import { readSettings } from "./settings/read-settings.ts";

const reporting = { onProgress: () => {}, log: { write: () => {} } };

/** A port that was free a moment ago. */
async function findPort(): Promise<number> {
	const listener = createServer();
	await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
	const { port } = listener.address() as { port: number };
	await new Promise((resolve) => listener.close(resolve));
	return port;
}

function settingsOf(dataFolder: string, port: number) {
	const read = readSettings(undefined, {
		RODTRAD_DATA: dataFolder,
		RODTRAD_ORIGIN: "https://plan.example.no",
		PORT: String(port),
	});
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return read.value;
}

test("it serves, lets what is under way finish when it is stopped, and frees folder and port", async () => {
	const settings = settingsOf(await createDataFolder(), await findPort());
	for (const round of ["first", "again"]) {
		const served = await serve(settings, reporting);
		if (!served.ok) throw new Error(`${round}: ${served.problem.en}`);
		const address = `http://127.0.0.1:${settings.port}`;
		expect((await fetch(`${address}/ready`)).status).toBe(200);
		expect((await fetch(`${address}/api/v1/units`)).status).toBe(401);
		expect((await fetch(`${address}/api/v1/demo/accounts`)).status).toBe(404);
		const underWay = fetch(`${address}/api/v1/openapi.json`).then((answer) => answer.json());
		await new Promise((resolve) => setTimeout(resolve, 20));
		await served.value.stop();
		expect(await underWay).toMatchObject({ openapi: "3.1.0" });
		await expect(fetch(`${address}/ready`)).rejects.toThrow();
	}
});

test("a port that is in use is said in words, and the folder is free again", async () => {
	const port = await findPort();
	const holder = createServer();
	await new Promise<void>((resolve) => holder.listen(port, "127.0.0.1", resolve));
	const settings = settingsOf(await createDataFolder(), port);
	for (let round = 0; round < 2; round += 1) {
		const served = await serve(settings, reporting);
		expect(served.ok ? "" : served.problem.nb).toContain(`Port ${port} er i bruk`);
	}
	await new Promise((resolve) => holder.close(resolve));
});
