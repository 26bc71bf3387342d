import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { client, get } from "../api/client.ts";
import { useTexts } from "../language/language-provider.tsx";
import { cooperationTexts, type Purpose } from "../organisation/cooperations/cooperation-texts.ts";
import { EmptyState } from "../shell/empty-state.tsx";
import { dayFromNow } from "./front-queries.ts";
import { frontTexts } from "./front-texts.ts";
import { Way } from "./way.tsx";

/** What cooperations share with who works for a region, a county or the state, and why there is no more. */
export function SharedWithUs() {
	const texts = useTexts(frontTexts);
	const { purposes } = useTexts(cooperationTexts);
	const { cooperations, catalogues } = useSuspenseQuery({
		queryKey: ["front", "cooperations"],
		async queryFn() {
			const on = dayFromNow(0);
			const [{ items }, versions] = await Promise.all([
				get(client.GET("/cooperations", { params: { query: { on, limit: 50 } } })),
				get(client.GET("/catalogue-versions", { params: { query: { limit: 1 } } })),
			]);
			const withPurposes = await Promise.all(
				items.map(async (cooperation) => {
					const path = { cooperation: cooperation.id };
					const params = { path, query: { on, limit: 500 } };
					const part = await get(
						client.GET("/cooperations/{cooperation}/participants", { params }),
					);
					return { ...cooperation, of: [...new Set(part.items.map((one) => one.purpose))] };
				}),
			);
			return { cooperations: withPurposes, catalogues: versions.total };
		},
	}).data;
	return (
		<>
			<section>
				<Heading level={2} data-size="sm">
					{texts.cooperations}
				</Heading>
				{cooperations.length === 0 ? (
					<EmptyState title={texts.noCooperations}>{texts.noCooperationsLead}</EmptyState>
				) : (
					<ul className="front-worst">
						{cooperations.map(({ id, name, ownerName, of }) => (
							<li key={id} className="panel">
								<Heading level={3} data-size="xs">
									<Way to={`/organisation/cooperations/${id}`}>{name}</Way>
								</Heading>
								<p className="quiet">{texts.ownedBy(ownerName)}</p>
								{of.length === 0 ? (
									<p>{texts.sharesNothing}</p>
								) : (
									<>
										<p>{texts.shares}:</p>
										<ul>
											{of.map((purpose) => (
												<li key={purpose}>{purposes[purpose as Purpose]}</li>
											))}
										</ul>
									</>
								)}
							</li>
						))}
					</ul>
				)}
				<p className="links">
					<Way to="/competence/guidance">{texts.guidance}</Way>
					<Way to="/competence/versions">{texts.catalogues(catalogues)}</Way>
				</p>
			</section>
			<Alert data-color="info">
				<Heading level={2} data-size="2xs">
					{texts.notMore}
				</Heading>
				<Paragraph>{texts.notMoreLead}</Paragraph>
			</Alert>
		</>
	);
}
