/** The part of saxen that is used here. The package has no types of its own. */
declare module "saxen" {
	type Attributes = Record<string, string>;

	export class Parser {
		on(
			event: "openTag",
			take: (
				name: string,
				attributes: () => Attributes | false,
				decodeEntities: (text: string) => string,
				selfClosing: boolean,
			) => void,
		): this;
		on(event: "closeTag", take: (name: string) => void): this;
		on(event: "text", take: (text: string, decodeEntities: (text: string) => string) => void): this;
		/** Markup that begins with `<!` and is neither a comment nor CDATA. */
		on(event: "attention", take: (markup: string) => void): this;
		on(event: "cdata", take: (text: string) => void): this;
		on(event: "error" | "warn", take: (error: Error) => void): this;
		write(xml: string): this;
		end(): Error | undefined;
		stop(): void;
	}
}
