import type { Translated } from "../../languages/language.ts";
import { toPointer } from "../problems/input-faults.ts";
import type { InputFault } from "../problems/problem.ts";

const detail: Translated<string> = {
	nb: "Teksten har et tegn som ikke kan lagres (NUL eller en halv UTF-16-kode). Ta det bort.",
	nn: "Teksten har eit teikn som ikkje kan lagrast (NUL eller ein halv UTF-16-kode). Ta det bort.",
	en: "The text has a sign that cannot be stored (NUL or half a UTF-16 code). Remove it.",
};
const forbiddenKey: Translated<string> = {
	nb: "Feltet kan ikke hete dette. Velg et annet navn.",
	nn: "Feltet kan ikkje heite dette. Vel eit anna namn.",
	en: "A field cannot have this name. Choose another.",
};

const unkeepable = /\0|\p{Surrogate}/u;

/** Texts that no database keeps, wherever they stand, so that no route has to think of them. */
export function findUnkeepable(value: unknown, root: string): readonly InputFault[] {
	const faults: InputFault[] = [];
	const walk = (part: unknown, path: readonly PropertyKey[]) => {
		if (typeof part === "string") {
			if (unkeepable.test(part)) faults.push({ pointer: `${root}${toPointer(path)}`, detail });
		} else if (Array.isArray(part)) {
			part.forEach((item, at) => {
				walk(item, [...path, at]);
			});
		} else if (typeof part === "object" && part !== null && !(part instanceof Uint8Array)) {
			for (const [key, item] of Object.entries(part)) {
				if (key === "__proto__" || unkeepable.test(key)) {
					faults.push({ pointer: `${root}${toPointer(path)}`, detail: forbiddenKey });
				} else walk(item, [...path, key]);
			}
		}
	};
	walk(value, []);
	return faults;
}
