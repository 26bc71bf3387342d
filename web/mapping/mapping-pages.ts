import { conversationPages } from "./conversations/conversation-pages.ts";
import { ownPages } from "./own/own-pages.ts";
import { signalPages } from "./signals/signal-pages.ts";

/** The addresses of the mapping pages. */
export const mappingPages = [...ownPages, ...conversationPages, ...signalPages] as const;
