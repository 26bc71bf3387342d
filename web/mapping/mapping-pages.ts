import { conversationPages } from "./conversations/conversation-pages.ts";
import { signalPages } from "./signals/signal-pages.ts";

/** The addresses of the mapping pages. */
export const mappingPages = [...conversationPages, ...signalPages] as const;
