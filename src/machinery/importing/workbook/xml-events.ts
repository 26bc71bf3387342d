/// <reference path="./saxen.d.ts" />
import { Parser } from "saxen";

export interface XmlTaker {
	/** Names come without prefix: programs choose prefixes freely. */
	readonly open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
	/** Text between tags, entities decoded. */
	readonly text?: (text: string) => void;
	readonly close?: (name: string) => void;
}

export interface XmlReading {
	/** False when the text is no XML, or the reading was stopped. */
	readonly write: (xml: string) => boolean;
	/** Whether the document was whole. */
	readonly end: () => boolean;
	readonly stop: () => void;
	/** Elements begun, attributes asked for and texts so far: what the reading costs. */
	readonly pieces: () => number;
}

/** Characters without a single tag or text after which a document is given up: more than any cell has. */
const longestPiece = 4_000_000;

/** Elements inside each other after which a document is given up: no workbook has ten. */
const deepest = 100;

/** Reads XML as it comes, piece by piece. */
export function readXml(taker: XmlTaker): XmlReading {
	const parser = new Parser();
	let broken = false;
	let stopped = false;
	let sinceEvent = 0;
	let depth = 0;
	let pieces = 0;
	parser.on("error", () => {
		broken = true;
	});
	parser.on("openTag", (name, attributes) => {
		sinceEvent = 0;
		pieces += 1;
		depth += 1;
		if (depth > deepest) {
			broken = true;
			parser.stop();
		}
		const read = () => {
			const found = attributes() || {};
			for (const _name in found) pieces += 1;
			return found;
		};
		if (!stopped) taker.open?.(withoutPrefix(name), read);
	});
	parser.on("closeTag", (name) => {
		depth -= 1;
		if (!stopped) taker.close?.(withoutPrefix(name));
	});
	// A document type declaration is no part of a workbook (ECMA-376 part 2), and is how entities are multiplied.
	parser.on("attention", () => {
		broken = true;
		parser.stop();
	});
	if (taker.text !== undefined) {
		const { text: take } = taker;
		parser.on("text", (text, decode) => {
			pieces += 1;
			if (!stopped) take(decode(text));
		});
		parser.on("cdata", (text) => {
			pieces += 1;
			if (!stopped) take(text);
		});
	}
	return {
		write: (xml) => {
			sinceEvent += xml.length;
			if (!broken && !stopped) parser.write(xml);
			if (sinceEvent > longestPiece) broken = true;
			return !broken && !stopped;
		},
		end: () => {
			if (!broken && !stopped) parser.end();
			return !broken;
		},
		stop: () => {
			stopped = true;
			parser.stop();
		},
		pieces: () => pieces,
	};
}

function withoutPrefix(name: string): string {
	const colon = name.indexOf(":");
	return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute whatever its prefix, e.g. `r:id`; undefined when there is none. */
export function findAttribute(
	attributes: Readonly<Record<string, string>>,
	name: string,
): string | undefined {
	const plain = attributes[name];
	if (plain !== undefined) return plain;
	const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
	return prefixed === undefined ? undefined : attributes[prefixed];
}
