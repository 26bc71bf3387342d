import { planThread } from "../action/plans/thread-store.ts";
import type { Thread } from "../ground/thread/thread.ts";
import { competenceThread } from "../knowledge/competence/thread-store.ts";
import { gapThread } from "../knowledge/gaps/thread-store.ts";
import type { AnyThreadContext } from "../knowledge/guidance/thread/thread-context.ts";
import { guidanceThread } from "../knowledge/guidance/thread/thread-store.ts";

const rooms = [guidanceThread, competenceThread, gapThread, planThread];

/** The whole thread, from every room that has a part of it. A new room is a line above. */
export const thread: Thread<AnyThreadContext> = {
	edges: rooms.flatMap(({ edges }) => edges),
	nodes: rooms.flatMap(({ nodes }) => nodes),
};
