import type { FastifyHelmetOptions } from "@fastify/helmet";
import type { Site } from "./site.ts";

/** The headers that tell browsers what a page of ours may do: load from its own address, and nothing else. */
export function contentPolicy({ origin }: Site): FastifyHelmetOptions {
	const secure = origin.startsWith("https:");
	return {
		contentSecurityPolicy: {
			useDefaults: false,
			directives: {
				defaultSrc: ["'none'"],
				scriptSrc: ["'self'"],
				styleSrc: ["'self'"],
				imgSrc: ["'self'", "data:"],
				fontSrc: ["'self'"],
				connectSrc: ["'self'"],
				formAction: ["'self'"],
				baseUri: ["'none'"],
				frameAncestors: ["'none'"],
			},
		},
		strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
		crossOriginOpenerPolicy: { policy: "same-origin" },
		crossOriginResourcePolicy: { policy: "same-origin" },
		referrerPolicy: { policy: "same-origin" },
		xFrameOptions: { action: "deny" },
	};
}
