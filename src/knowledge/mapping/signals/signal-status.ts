import type { SignalStatus } from "./model.ts";

/** What may follow. Something that was closed too early can be opened again. */
const following: Readonly<Record<SignalStatus, readonly SignalStatus[]>> = {
	open: ["taken-up", "met", "withdrawn"],
	"taken-up": ["open", "met", "withdrawn"],
	met: ["open"],
	withdrawn: ["open"],
};

export function mayFollow(from: SignalStatus, to: SignalStatus): boolean {
	return following[from].includes(to);
}

/** Whether somebody still waits for something to be done. */
export function isClosed(status: SignalStatus): boolean {
	return status === "met" || status === "withdrawn";
}
