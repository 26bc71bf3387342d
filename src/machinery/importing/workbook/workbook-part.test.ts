import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPart } from "./workbook-part.ts";
import { findZipEntries } from "./zip-entries.ts";

function read(xml: string, mostPieces: number) {
	const bytes = zipSync({ "a.xml": strToU8(xml) });
	let opened = 0;
	const problem = readPart(
		bytes,
		findZipEntries(bytes)?.get("a.xml"),
		{
			open: (_name, attributes) => {
				attributes();
				opened += 1;
			},
			text: () => {},
		},
		{ mostPieces },
	);
	return { code: problem?.code ?? null, opened };
}

describe("a part of a workbook", () => {
	it("is read to its end when it has as many pieces as it may", () => {
		expect(read(`<a>${"<x/>".repeat(99)}</a>`, 100)).toEqual({ code: null, opened: 100 });
		expect(read(`<a>${"<x/>".repeat(100)}</a>`, 100).code).toBe("too-many-cells");
	});
	it("counts attributes that are asked for, and texts", () => {
		expect(read(`<a b="1" c="2">d<e/></a>`, 5)).toEqual({ code: null, opened: 2 });
		expect(read(`<a b="1" c="2">d<e/></a>`, 4).code).toBe("too-many-cells");
	});
	it("is given up soon after too many pieces, whether or not they mean anything", () => {
		const { code, opened } = read(`<a>${"<x/>".repeat(10_000_000)}</a>`, 100_000);
		expect(code).toBe("too-many-cells");
		expect(opened).toBeLessThan(5_000_000);
	});
	it("is damaged when it declares entities", () => {
		expect(read('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 100).code).toBe("damaged-workbook");
	});
});
