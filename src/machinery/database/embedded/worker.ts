import { parentPort, workerData } from "node:worker_threads";
import { openEngine } from "./engine.ts";
import type {
	EngineFailure,
	WorkerAnswer,
	WorkerRequest,
	WorkerSettings,
} from "./worker-messages.ts";

// The database's own thread: the engine blocks its thread while it works (9.6 s were measured on a long query), and here
// it blocks nobody else.
const settings = workerData as WorkerSettings;
const port = parentPort;
if (port === null) throw new Error("This file is run as a thread by the embedded database.");

const send = (answer: WorkerAnswer) => port.postMessage(answer);
const opening = openEngine(settings);
let queue: Promise<void> = opening.then(
	() => send({ id: 0, answer: undefined }),
	(error: unknown) => send({ id: 0, failure: describeFailure(error) }),
);

/** Whether anything was written since the last upkeep; an idle database is left alone. */
let changed = false;

port.on("message", (request: WorkerRequest) => {
	queue = queue.then(() => answer(request));
});

async function answer(request: WorkerRequest): Promise<void> {
	try {
		const engine = await opening;
		if (request.kind === "query") {
			changed = true;
			send({
				id: request.id,
				answer: await engine.query(request.sql, request.parameters, request.ahead),
			});
			return;
		}
		if (request.kind === "close") {
			clearInterval(timer);
			await engine.close();
		} else await engine.upkeep();
		send({ id: request.id, answer: undefined });
	} catch (error) {
		send({ id: request.id, failure: describeFailure(error) });
	}
}

const timer = setInterval(() => {
	queue = queue.then(async () => {
		if (!changed) return;
		const engine = await opening;
		// A failure of upkeep loses nothing: the next round tries again.
		await engine.upkeep().then(
			(done) => {
				changed = !done;
			},
			() => undefined,
		);
	});
}, settings.upkeepEvery);

function describeFailure(error: unknown): EngineFailure {
	if (!(error instanceof Error)) return { message: String(error) };
	const { message, code, detail, constraint, table, column, schema } = error as Error &
		EngineFailure;
	return { message, code, detail, constraint, table, column, schema };
}
