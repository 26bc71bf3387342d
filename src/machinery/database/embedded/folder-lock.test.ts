import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { describeOpeningProblem } from "../problem-texts.ts";
import { getTrialsFolder } from "../trials/embedded-trial.case-support.ts";
import { type LockMethod, lockFolder } from "./folder-lock.ts";

const holderFile = fileURLToPath(new URL("./lock-holder.case-support.ts", import.meta.url));

const methods: readonly LockMethod[] =
	process.platform === "linux" || process.platform === "win32" ? ["named", "ports"] : ["ports"];

describe.each(methods)("the lock of a data folder (%s)", (method) => {
	it("lets one in, says who, and is free afterwards", async () => {
		const folder = createFolder();
		const first = await lockFolder(folder, method);
		if (!first.ok) throw new Error("A new folder was locked.");
		const second = await lockFolder(folder, method);
		expect(second).toMatchObject({ ok: false, problem: { folder, process: process.pid } });
		const words = describeOpeningProblem({
			code: "folder-in-use",
			holder: second.ok ? (undefined as never) : second.problem,
		});
		expect(words.nb).toContain(`i bruk av prosess ${process.pid}`);
		await first.value.release();
		const third = await lockFolder(folder, method);
		expect(third.ok).toBe(true);
		if (third.ok) await third.value.release();
	});

	it("knows the folder by any path", async () => {
		const folder = createFolder();
		const link = `${folder}-link`;
		fs.symlinkSync(folder, link);
		const first = await lockFolder(folder, method);
		expect((await lockFolder(link, method)).ok).toBe(false);
		expect((await lockFolder(createFolder(), method)).ok).toBe(true);
		if (first.ok) await first.value.release();
	});

	it("lets at most one of many in, whenever they come", async () => {
		const folder = createFolder();
		for (let round = 0; round < 20; round++) {
			const all = await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder, method)));
			const inside = all.flatMap((lock) => (lock.ok ? [lock.value] : []));
			expect(inside.length).toBeLessThanOrEqual(1);
			if (method === "named") expect(inside).toHaveLength(1);
			for (const lock of inside) await lock.release();
		}
	});

	it("is freed by kill -9", async () => {
		const folder = createFolder();
		const holder = spawn(process.execPath, [...process.execArgv, holderFile, folder, method], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		const [word] = await once(holder.stdout, "data");
		expect(String(word).trim()).toBe("locked");
		expect(await lockFolder(folder, method)).toMatchObject({
			ok: false,
			problem: { process: holder.pid, program: "lock-holder.case-support.ts" },
		});
		const ended = once(holder, "exit");
		holder.kill("SIGKILL");
		await ended;
		const after = await lockFolder(folder, method);
		expect(after.ok).toBe(true);
		if (after.ok) await after.value.release();
	});
});

function createFolder(): string {
	return fs.mkdtempSync(path.join(getTrialsFolder(), "lock-"));
}
