import { useSyncExternalStore } from "react";

export const looks = ["auto", "light", "dark"] as const;
export type Look = (typeof looks)[number];

const key = "rodtrad.look";
const listeners = new Set<() => void>();
let chosen = looks.find((one) => one === localStorage.getItem(key)) ?? "auto";
show();

function show(): void {
	document.documentElement.dataset.colorScheme = chosen;
}

export function chooseLook(look: Look): void {
	chosen = look;
	localStorage.setItem(key, look);
	show();
	for (const listener of listeners) listener();
}

/** Light, dark, or as the device is. */
export function useLook(): Look {
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => chosen,
	);
}
