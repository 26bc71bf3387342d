import path from "node:path";
import { Worker } from "node:worker_threads";
import type {
	QueryAnswer,
	WorkerAnswer,
	WorkerRequest,
	WorkerSettings,
} from "./worker-messages.ts";

export interface WorkerClient {
	query(
		sql: string,
		parameters: readonly (string | null)[],
		ahead?: readonly string[],
	): Promise<QueryAnswer>;
	upkeep(): Promise<void>;
	close(): Promise<void>;
}

/** A thread stands beside this file with the same ending: `.js` when built, `.ts` from the sources. */
const workerFile = new URL(`./worker${path.extname(import.meta.url)}`, import.meta.url);

type Request = WorkerRequest extends infer One
	? One extends unknown
		? Omit<One, "id">
		: never
	: never;

/** Starts the database's thread and waits until the engine is open. Rejects with the engine's own words if it cannot. */
export async function startWorker(settings: WorkerSettings): Promise<WorkerClient> {
	const worker = new Worker(workerFile, { workerData: settings });
	const waiting = new Map<
		number,
		{ resolve: (answer: never) => void; reject: (error: Error) => void }
	>();
	let nextId = 1;
	let gone: Error | undefined;

	const giveUp = (error: Error) => {
		gone ??= error;
		for (const { reject } of waiting.values()) reject(gone);
		waiting.clear();
	};
	worker.on("error", giveUp);
	worker.on("exit", () => giveUp(new Error("The embedded database has stopped.")));
	worker.on("message", (message: WorkerAnswer) => {
		const request = waiting.get(message.id);
		waiting.delete(message.id);
		if ("failure" in message) {
			request?.reject(Object.assign(new Error(message.failure.message), message.failure));
		} else request?.resolve(message.answer as never);
	});

	const wait = <Answer>(id: number) =>
		new Promise<Answer>((resolve, reject) => {
			if (gone === undefined) waiting.set(id, { resolve, reject });
			else reject(gone);
		});
	const ask = <Answer>(request: Request) => {
		const id = nextId++;
		const answer = wait<Answer>(id);
		worker.postMessage({ ...request, id });
		return answer;
	};

	try {
		await wait<void>(0);
	} catch (error) {
		await worker.terminate();
		throw error;
	}
	return {
		query: (sql, parameters, ahead = []) => ask({ kind: "query", sql, parameters, ahead }),
		upkeep: () => ask({ kind: "upkeep" }),
		async close() {
			if (gone !== undefined) return;
			await ask({ kind: "close" });
			await worker.terminate();
		},
	};
}
