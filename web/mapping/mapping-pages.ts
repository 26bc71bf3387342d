import { conversationPages } from "./conversations/conversation-pages.ts";
import { homePages } from "./home/home-pages.ts";
import { ownPages } from "./own/own-pages.ts";
import { roundPages } from "./rounds/round-pages.ts";
import { signalPages } from "./signals/signal-pages.ts";

/** The addresses of the mapping pages. */
export const mappingPages = [
	...homePages,
	...ownPages,
	...roundPages,
	...conversationPages,
	...signalPages,
] as const;
