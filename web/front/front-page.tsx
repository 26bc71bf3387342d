import { type ReactNode, Suspense } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { useOwnAccount } from "../session/own-account.ts";
import { LoadingPage } from "../shell/loading.tsx";
import { Page } from "../shell/page.tsx";
import "./front.css";
import { frontTexts } from "./front-texts.ts";
import { InputsAndAnswers } from "./inputs-and-answers.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { OwnProfile } from "./own-profile.tsx";
import { PlanOutline } from "./plan-outline.tsx";
import { ReportCompetence } from "./report-competence.tsx";
import { SharedWithUs } from "./shared-with-us.tsx";
import { TaskList } from "./task-list.tsx";
import { WorstFindings } from "./worst-findings.tsx";

/** What needs the user now, the figures that matter, and the findings that matter most: by what the role may see. */
export function FrontPage() {
	const texts = useTexts(frontTexts);
	const { name, organisation, may, person, actsAs } = useOwnAccount();
	const seesFigures = ["all", "units"].includes(may["analyses.read"] ?? "");
	const isRepresentative = may["plan-inputs.read"] === "all" && may["plans.read"] === "outline";
	const isLeader = actsAs.includes("unit-leader");
	const isOutside = may["requirements.read"] === undefined && may["own-mapping.read"] === undefined;
	const parts = (
		<div className="front-side">
			<Part>
				<TaskList />
			</Part>
			{isLeader && <ReportCompetence />}
			{isOutside && (
				<Part>
					<SharedWithUs />
				</Part>
			)}
			{person !== null && may["own-mapping.read"] !== undefined && (
				<Part>
					<OwnProfile />
				</Part>
			)}
			{may["plans.read"] !== undefined && (
				<Part>
					<PlanOutline />
				</Part>
			)}
			{isRepresentative && (
				<Part>
					<InputsAndAnswers />
				</Part>
			)}
		</div>
	);
	return (
		<Page title={texts.title(name)} lead={organisation.name}>
			{seesFigures ? (
				<>
					<Part>
						<KeyFigures />
					</Part>
					<div className="front-two">
						{parts}
						<Part>
							<WorstFindings />
						</Part>
					</div>
				</>
			) : (
				parts
			)}
		</Page>
	);
}

/** Each part is fetched for itself, so that the slowest holds up none of the others. */
function Part({ children }: { readonly children: ReactNode }) {
	return <Suspense fallback={<LoadingPage />}>{children}</Suspense>;
}
