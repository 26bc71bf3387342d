import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import type { Competence } from "./catalogue-queries.ts";
import { catalogueTexts } from "./catalogue-texts.ts";

const box = { width: 210, height: 44, gap: 12 };
const lane = 300;
const top = 28;
const most = 6;
/** Letters of one line of a box. */
const letters = 26;

interface Side {
	readonly nodes: readonly { readonly id: string; readonly name: string; readonly word: string }[];
	readonly x: number;
	readonly isFrom: boolean;
}

/** What a competence hangs together with: what leads to it to the left, what it leads to to the right. */
export function RelationGraph({ competence }: { readonly competence: Competence }) {
	const texts = useTexts(catalogueTexts);
	const { id, name, implies, impliedBy, requires, requiredBy } = competence;
	const named = (some: typeof implies, word: string) =>
		some.map((each) => ({ id: each.competence, name: each.name, word }));
	const left: Side = {
		nodes: [...named(impliedBy, texts.impliedBy), ...named(requires, texts.requires)],
		...{ x: 0, isFrom: true },
	};
	const right: Side = {
		nodes: [...named(implies, texts.implies), ...named(requiredBy, texts.requiredBy)],
		...{ x: 2 * lane, isFrom: false },
	};
	const rows = Math.min(most, Math.max(left.nodes.length, right.nodes.length, 1));
	const height = top + rows * (box.height + box.gap) + 22;
	const middle = top + ((rows - 1) * (box.height + box.gap)) / 2;
	const width = 2 * lane + box.width;
	return (
		<div className="scroll">
			<svg
				className="competence-graph"
				viewBox={`0 0 ${width} ${height}`}
				width={width}
				height={height}
				role="img"
				aria-label={texts.graph(name)}
			>
				{[left, right].map((side) => {
					const start = Math.max(0, (rows - side.nodes.length) / 2) * (box.height + box.gap);
					return (
						<g key={side.x}>
							{side.nodes.slice(0, most).map((node, at) => {
								const y = top + start + at * (box.height + box.gap);
								const from = side.isFrom
									? { x: box.width, y: y + box.height / 2 }
									: { x: lane + box.width, y: middle + box.height / 2 };
								const to = side.isFrom
									? { x: lane, y: middle + box.height / 2 }
									: { x: side.x, y: y + box.height / 2 };
								return (
									<g key={`${node.word}${node.id}`}>
										<path
											d={`M${from.x} ${from.y} C${from.x + 45} ${from.y} ${to.x - 45} ${to.y} ${to.x - 7} ${to.y}`}
										/>
										<path className="tip" d={`M${to.x} ${to.y} l-9 -5 v10 z`} />
										<Box x={side.x} y={y} name={node.name} word={node.word} />
									</g>
								);
							})}
							{side.nodes.length > most && (
								<text className="head" x={side.x} y={height - 6}>
									{texts.more(side.nodes.length - most)}
								</text>
							)}
						</g>
					);
				})}
				<g className="here">
					<Box key={id} x={lane} y={middle} name={name} />
				</g>
			</svg>
		</div>
	);
}

function Box(props: {
	readonly x: number;
	readonly y: number;
	readonly name: string;
	readonly word?: string;
}) {
	const { x, y, name, word } = props;
	const shown = name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
	return (
		<g>
			<rect x={x + 1} y={y + 1} width={box.width - 2} height={box.height - 2} rx={5} />
			{word !== undefined && (
				<text className="head" x={x + 10} y={y + 17}>
					{word}
				</text>
			)}
			<text x={x + 10} y={y + (word === undefined ? 27 : 34)}>
				{shown}
			</text>
		</g>
	);
}

interface NeighbourListProps {
	readonly word: string;
	readonly nodes: Competence["implies"];
	readonly children?: (node: Competence["implies"][number]) => React.ReactNode;
}

/** The same in words. */
export function NeighbourList({ word, nodes, children }: NeighbourListProps) {
	if (nodes.length === 0) return null;
	return (
		<>
			<h3>{word}</h3>
			<ul className="competence-list">
				{nodes.map((node) => (
					<li key={node.relation}>
						<Link to="/competence/$competence" params={{ competence: node.competence }}>
							{node.name}
						</Link>
						{children?.(node)}
					</li>
				))}
			</ul>
		</>
	);
}
