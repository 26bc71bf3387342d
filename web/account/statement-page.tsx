import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTexts } from "../language/language-provider.tsx";
import { Page } from "../shell/page.tsx";
import { statementTexts } from "./statement-texts.ts";

/** What is done so that everybody can use the application, and what is known to be lacking. */
export function StatementPage() {
	const texts = useTexts(statementTexts);
	return (
		<Page title={texts.title} lead={texts.lead}>
			{texts.parts.map(({ title, paragraphs, points = [] }) => (
				<section key={title}>
					<Heading level={2} data-size="sm">
						{title}
					</Heading>
					{paragraphs.map((text) => (
						<Paragraph key={text} variant="long">
							{text}
						</Paragraph>
					))}
					{points.length > 0 && (
						<ul>
							{points.map((text) => (
								<li key={text}>{text}</li>
							))}
						</ul>
					)}
				</section>
			))}
			<p>
				<a href="https://www.uutilsynet.no/" rel="noreferrer">
					{texts.authorityLink}
				</a>
			</p>
			<p className="quiet">{texts.authority}</p>
		</Page>
	);
}
