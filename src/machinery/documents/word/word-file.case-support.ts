import { strFromU8, unzipSync } from "fflate";

/** An element of a part, with its text and attributes; children in order. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: XmlElement[];
	text: string;
}

export interface WordFile {
	readonly parts: Readonly<Record<string, Uint8Array>>;
	/** The root of a part. A part that is missing or not well formed fails the test. */
	readonly root: (part: string) => XmlElement;
}

export function openWordFile(bytes: Uint8Array): WordFile {
	const parts = unzipSync(bytes);
	return {
		parts,
		root: (part) => {
			const content = parts[part];
			if (content === undefined) throw new Error(`The file has no part ${part}`);
			return parseXml(strFromU8(content));
		},
	};
}

/**
 * The root element. Throws when the text is not well formed: tags that do not match, attributes twice or
 * without quotes, entities that XML does not know, characters that XML 1.0 does not hold.
 */
export function parseXml(xml: string): XmlElement {
	if (forbiddenCharacter.test(xml)) throw new Error("A character that XML does not hold");
	const document: XmlElement = { name: "", attributes: new Map(), children: [], text: "" };
	const open = [document];
	const tokens = xml.replace(/^<\?xml[^?]*\?>\s*/, "").split(/(<[^<>]*>)/);
	for (const token of tokens) {
		const parent = open.at(-1)!;
		if (token.startsWith("</")) {
			if (token !== `</${parent.name}>`) throw new Error(`${token} closes <${parent.name}>`);
			open.pop();
		} else if (token.startsWith("<")) {
			const [, name, attributes, end] =
				/^<([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>$/.exec(token) ?? [];
			if (name === undefined) throw new Error(`Not a tag: ${token}`);
			const element = { name, attributes: parseAttributes(attributes!), children: [], text: "" };
			parent.children.push(element);
			if (end === "") open.push(element);
		} else {
			parent.text += decode(token);
		}
	}
	if (open.length !== 1 || document.children.length !== 1 || document.text.trim() !== "") {
		throw new Error("Not one root element");
	}
	return document.children[0]!;
}

function parseAttributes(text: string): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name, value] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
		if (attributes.has(name!)) throw new Error(`${name} stands twice`);
		attributes.set(name!, decode(value!));
	}
	return attributes;
}

const entities: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
};

function decode(text: string): string {
	if (text.includes("<")) throw new Error(`Not escaped: ${text}`);
	return text.replace(/&([^;&\s]*;?)/g, (reference, name: string) => {
		if (/^#\d+;$/.test(name)) return String.fromCodePoint(Number(name.slice(1, -1)));
		const character = name.endsWith(";") ? entities[name.slice(0, -1)] : undefined;
		if (character === undefined) throw new Error(`Not an entity: ${reference}`);
		return character;
	});
}

// Built from code points, so that no control character stands in this file.
const forbiddenCharacter = new RegExp(
	`[${[
		[0x00, 0x08],
		[0x0b, 0x0c],
		[0x0e, 0x1f],
		[0xfffe, 0xffff],
	]
		.map((range) => range.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("-"))
		.join("")}]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]`,
);

/** Every element of the name below the root, in document order. */
export function findAll(root: XmlElement, name: string): XmlElement[] {
	return root.children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...findAll(child, name),
	]);
}

/** All text below the element. */
export function textOf(element: XmlElement): string {
	return element.text + element.children.map(textOf).join("");
}
