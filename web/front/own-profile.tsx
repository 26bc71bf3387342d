import { Heading } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../api/client.ts";
import { useTexts } from "../language/language-provider.tsx";
import { useWrite } from "../language/use-write.ts";
import { dayFromNow } from "./front-queries.ts";
import { frontTexts } from "./front-texts.ts";
import { Way } from "./way.tsx";

/** The user's own competence: how much is registered, what expires, and what they wish to learn. */
export function OwnProfile() {
	const texts = useTexts(frontTexts);
	const write = useWrite();
	const { profile, holdings, wishes } = useSuspenseQuery({
		queryKey: ["own-mapping"],
		queryFn: () => get(client.GET("/own-mapping")),
	}).data;
	const runningOut = holdings
		.flatMap((holding) =>
			holding.expires === null ? [] : [{ ...holding, expires: holding.expires }],
		)
		.filter(({ expires }) => expires <= dayFromNow(182))
		.sort((one, other) => one.expires.localeCompare(other.expires));
	const open = wishes.filter(({ status }) => status === "open");
	return (
		<section className="panel">
			<Heading level={2} data-size="sm">
				{texts.own}
			</Heading>
			<p>
				{texts.ownHeld(holdings.length)}{" "}
				{profile.latest === null ? texts.ownNever : texts.ownLast(write.date(profile.latest))}
			</p>
			<Heading level={3} data-size="2xs">
				{texts.ownRunsOut}
			</Heading>
			{runningOut.length === 0 ? (
				<p>{texts.ownNoneRunsOut}</p>
			) : (
				<ul>
					{runningOut.map(({ id, competence, expires }) => (
						<li key={id}>
							{competence.name},{" "}
							{expires < dayFromNow(0)
								? texts.ranOut(write.date(expires))
								: texts.until(write.date(expires))}
						</li>
					))}
				</ul>
			)}
			<Heading level={3} data-size="2xs">
				{texts.ownWishes}
			</Heading>
			{open.length === 0 ? (
				<p>{texts.ownNoWishes}</p>
			) : (
				<ul>
					{open.map(({ id, competence, proposedName }) => (
						<li key={id}>{competence?.name ?? proposedName}</li>
					))}
				</ul>
			)}
			<p className="links">
				<Way to="/mapping/mine">{texts.toOwn}</Way>
			</p>
		</section>
	);
}
