import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { demoSeed } from "../demo-days.ts";
import { startRandom } from "../random.ts";

/** Ids that are the same each time the demo is loaded, so that links to its pages survive. Each stream has its own. */
export function startDemoIds(stream: string): () => Identifier {
	const random = startRandom(demoSeed, `ids ${stream}`);
	return () => {
		const word = () => random.next().toString(16).padStart(8, "0");
		const digits = word() + word() + word() + word();
		// Version 4 and the variant of RFC 9562, as all random ids have.
		return identifierOf(
			`${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`,
		);
	};
}
