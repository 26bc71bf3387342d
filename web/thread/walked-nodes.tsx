import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { threadKinds } from "../../src/ground/thread/thread.ts";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { findStateWord } from "./state-words.ts";
import { threadTexts } from "./thread-texts.ts";
import { addressOf, figuresOf, type ThreadNode, type Walk } from "./thread-walk.ts";
import { useFigure } from "./use-figure.ts";

/** What one walk met besides its start, kind by kind, the nearest kind first. */
export function WalkedNodes({
	walk,
	isPart,
}: {
	readonly walk: Walk;
	/** Whether there may be more that the caller does not see. */
	readonly isPart: boolean;
}) {
	const texts = useTexts(threadTexts);
	const write = useWrite();
	const others = walk.nodes.filter(({ steps }) => steps > 0);
	const kinds = walk.direction === "why" ? threadKinds.toReversed() : threadKinds;
	const titles = new Map(walk.nodes.map(({ id, title }) => [id, title]));
	if (others.length === 0)
		return (
			<p>
				{isPart
					? texts.nothingSeen
					: walk.direction === "why"
						? texts.nothingBefore
						: texts.nothingAfter}
			</p>
		);
	return (
		<>
			{!walk.summary.complete || walk.nodes.some(({ more }) => more !== 0) ? (
				<p>{texts.incomplete(write.integer(others.length))}</p>
			) : null}
			{kinds.map((kind) => {
				const nodes = others.filter((node) => node.kind === kind);
				return nodes.length === 0 ? null : (
					<section key={kind} id={kind}>
						<Heading level={3} data-size="2xs">
							{`${texts.plurals[kind]} (${write.integer(walk.summary.nodes[kind] ?? nodes.length)})`}
						</Heading>
						<ul className="thread-walk">
							{nodes.map((node) => (
								<Node
									key={node.id}
									node={node}
									reasons={walk.edges
										.filter(({ to }) => to.id === node.id)
										.flatMap(({ from }) => titles.get(from.id) ?? [])}
								/>
							))}
						</ul>
					</section>
				);
			})}
		</>
	);
}

function Node({
	node,
	reasons,
}: {
	readonly node: ThreadNode;
	readonly reasons: readonly string[];
}) {
	const texts = useTexts(threadTexts);
	const language = useLanguage();
	const write = useWrite();
	const writeFigure = useFigure();
	const { kind, title, made, more, scope } = node;
	const facts = [
		findStateWord(node, language),
		kind === "guidance" && scope === "shared" ? texts.shared : undefined,
		kind === "guidance" && made !== null ? texts.madeBy(made.source) : undefined,
		kind === "finding" && made?.asOf ? texts.asOf(write.date(made.asOf)) : undefined,
		kind === "cost" && made?.asOf ? write.date(made.asOf) : undefined,
		...figuresOf(node.figures).map(
			({ name, figure }) => `${texts.figures[name]}: ${writeFigure(name, figure)}`,
		),
	].filter((fact) => fact !== undefined);
	return (
		<li>
			<Link to={addressOf(node) as "/"}>{title}</Link>
			{facts.length > 0 && <p>{facts.join(" · ")}</p>}
			{reasons.length > 0 && <p className="quiet">{texts.restsOn(reasons.join("; "))}</p>}
			{more !== null && more > 0 && (
				<p className="quiet">
					<Link to={`/thread/${kind}/${node.id}` as "/"}>
						{texts.moreBeyond(write.integer(more))}
					</Link>
				</p>
			)}
		</li>
	);
}
