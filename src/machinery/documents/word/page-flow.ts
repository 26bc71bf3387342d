import type { Block } from "../document-model.ts";

/** A run of blocks on pages that stand or lie. */
export interface PageRun {
	readonly landscape: boolean;
	readonly blocks: readonly PlacedBlock[];
}

export interface PlacedBlock {
	readonly block: Exclude<Block, { kind: "page-break" }>;
	/** A page break stood before it, and its run does not begin a page anyhow. */
	readonly onNewPage: boolean;
}

/** How many blocks of text may follow their heading onto the lying page of the table that they lead to. */
const longestLead = 3;

/**
 * Divides the blocks into runs of standing and lying pages. A wide table lies, and takes with it the heading
 * that leads to it, so that no heading stays alone at the foot of the page before.
 */
export function divideIntoPageRuns(blocks: readonly Block[]): PageRun[] {
	const lying = markLying(blocks);
	const runs: { landscape: boolean; blocks: PlacedBlock[] }[] = [];
	let breakBefore = false;
	blocks.forEach((block, index) => {
		if (block.kind === "page-break") {
			breakBefore = true;
			return;
		}
		const landscape = lying.has(index);
		const current = runs.at(-1);
		if (current === undefined || current.landscape !== landscape) {
			runs.push({ landscape, blocks: [{ block, onNewPage: false }] });
		} else {
			current.blocks.push({ block, onNewPage: breakBefore });
		}
		breakBefore = false;
	});
	return runs;
}

function markLying(blocks: readonly Block[]): Set<number> {
	const lying = new Set<number>();
	blocks.forEach((block, index) => {
		if (block.kind !== "table" || block.landscape !== true) return;
		for (let lead = leadOf(blocks, index); lead <= index; lead += 1) lying.add(lead);
	});
	return lying;
}

/** The index of the first block that goes with the table. */
function leadOf(blocks: readonly Block[], table: number): number {
	let first = table;
	let texts = 0;
	for (let index = table - 1; index >= 0; index -= 1) {
		const block = blocks[index]!;
		if (block.kind === "heading") first = index;
		else if (first < table || !isShortText(block) || texts === longestLead) break;
		else texts += 1;
	}
	return first;
}

function isShortText(block: Block): boolean {
	return block.kind === "paragraph" || block.kind === "notice";
}
