import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { ListTools } from "../../listing/list-tools.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { OrganisationNav } from "../organisation-nav.tsx";
import { useEventWords } from "../units/unit-events.tsx";
import { historyTexts } from "./history-texts.ts";

const most = 200;

type UnitEvent = Item<"listUnitEvents">;
type Import = Item<"listImports">;
type Happening =
	| { readonly on: string; readonly event: UnitEvent }
	| { readonly on: string; readonly imported: Import };

const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" });

/** What has happened to the organisation's data, the newest first: imports that were saved, and reorganisations. */
export function HistoryPage() {
	const texts = useTexts(historyTexts);
	const words = useEventWords();
	const write = useWrite();
	const { may } = useOwnAccount();
	const { values } = useList<"kind">();
	const search = values.search === undefined ? {} : { search: values.search };
	const { kind } = values;
	const seesImports = may["imports.read"] !== undefined && (kind ?? "imports") === "imports";
	const events = useSuspenseQuery({
		queryKey: ["unit-events", "list", search, kind],
		queryFn: async () =>
			kind === "imports"
				? []
				: (
						await get(
							client.GET("/unit-events", {
								params: {
									query: {
										...{ limit: most, ...search },
										...(kind === undefined ? {} : { kind: kind as UnitEvent["kind"] }),
									},
								},
							}),
						)
					).items,
	}).data;
	const imports = useSuspenseQuery({
		queryKey: ["imports", "confirmed", search, seesImports],
		queryFn: async () =>
			seesImports
				? (
						await get(
							client.GET("/imports", {
								params: { query: { status: "confirmed", limit: most, ...search } },
							}),
						)
					).items
				: [],
	}).data;
	const all: readonly Happening[] = [
		...events.map((event) => ({ on: event.on, event })),
		...imports.map((imported) => ({
			on: day.format(new Date(imported.confirmedAt ?? imported.createdAt)),
			imported,
		})),
	].sort((one, other) => Number(one.on < other.on) || -Number(one.on > other.on));
	const kinds = Object.entries(texts.kinds).filter(
		([value]) => value !== "imports" || may["imports.read"] !== undefined,
	);
	const isNarrowed = values.search !== undefined || kind !== undefined;
	return (
		<Page title={texts.title} lead={texts.lead}>
			<OrganisationNav />
			{all.length === 0 && !isNarrowed ? (
				<EmptyState title={texts.empty}>{texts.emptyLead}</EmptyState>
			) : (
				<>
					<ListTools total={all.length}>
						<FilterSelect
							name="kind"
							label={texts.kind}
							all={texts.allKinds}
							choices={kinds.map(([value, label]) => ({ value, label }))}
						/>
					</ListTools>
					<ol className="organisation-events">
						{all.map((one) => (
							<li key={keyOf(one)}>
								<time dateTime={one.on} className="quiet">
									{write.date(one.on)}
								</time>{" "}
								{"event" in one ? (
									words(one.event)
								) : (
									<Link to="/organisation/imports/$import" params={{ import: one.imported.id }}>
										{texts.imported(one.imported.files.map(({ file }) => file).join(", "))}
									</Link>
								)}
							</li>
						))}
					</ol>
				</>
			)}
		</Page>
	);
}

function keyOf(one: Happening): string {
	return "event" in one ? `${one.on}${one.event.kind}${one.event.unit.id}` : one.imported.id;
}
