import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ThreadKind } from "../../src/ground/thread/thread.ts";
import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { useOwnAccount } from "../session/own-account.ts";
import "./thread.css";
import { threadTexts } from "./thread-texts.ts";
import { addressOf, readSteps, type ThreadStep, threadQuery } from "./thread-walk.ts";

interface ThreadBarProps {
	readonly kind: ThreadKind;
	readonly id: string;
	/** On the page of the whole thread, which needs no way there. */
	readonly isWhole?: boolean;
}

/** So many nodes each way are enough to name what is nearest of each kind; the counts are of all. */
const nearest = 60;

/**
 * From guidance to krone around one thing: what stands in each step, where we are, what is missing. Nothing at all where
 * the caller does not see the thread, or the thing is not on it.
 */
export function ThreadBar(props: ThreadBarProps) {
	const { may } = useOwnAccount();
	return may["thread.read"] === undefined ? null : <Bar {...props} />;
}

function Bar({ kind, id, isWhole = false }: ThreadBarProps) {
	const texts = useTexts(threadTexts);
	const { may } = useOwnAccount();
	const { data, isPending } = useQuery(threadQuery(kind, id, nearest));
	if (isPending) return <div className="thread-bar thread-waiting" aria-hidden="true" />;
	if (data === undefined) return null;
	return (
		<nav className="thread-bar" aria-label={texts.name}>
			<ol>
				{readSteps(data, may).map((step) => (
					<Step key={step.kind} step={step} start={data.start} />
				))}
			</ol>
			{!isWhole && (
				<p className="thread-whole">
					<Link to={`/thread/${kind}/${id}` as "/"}>{texts.whole}</Link>
				</p>
			)}
		</nav>
	);
}

function Step({
	step: { kind, isHere, node, count, isSeen, kroner },
	start,
}: {
	readonly step: ThreadStep;
	readonly start: { readonly kind: ThreadKind; readonly id: string };
}) {
	const texts = useTexts(threadTexts);
	const write = useWrite();
	const others = count - (node === undefined ? 0 : 1);
	const whole = `/thread/${start.kind}/${start.id}`;
	return (
		<li
			className={isHere ? "thread-here" : count === 0 ? "thread-empty" : undefined}
			aria-current={isHere ? "step" : undefined}
		>
			<span className="thread-kind">{texts.kinds[kind]}</span>
			{isHere && <span className="thread-mark">{texts.here}</span>}
			{isHere ? (
				<span className="thread-title">{node?.title}</span>
			) : !isSeen ? (
				<span className="quiet">{texts.notShown}</span>
			) : count === 0 ? (
				<span className="quiet">{texts.none[kind]}</span>
			) : (
				node !== undefined && (
					<Link className="thread-title" to={addressOf(node) as "/"}>
						{node.title}
					</Link>
				)
			)}
			{others > 0 && !isHere && (
				<Link
					className="thread-more"
					to={whole as "/"}
					hash={kind}
					aria-label={texts.moreOf(write.integer(others), texts.plurals[kind])}
				>
					{node === undefined ? write.integer(others) : texts.more(write.integer(others))}
				</Link>
			)}
			{kroner !== null && (
				<span className="thread-kroner">
					{kroner === ":" ? texts.hidden : texts.kroner(write.integer(kroner))}
				</span>
			)}
		</li>
	);
}
