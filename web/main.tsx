import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { findProblem } from "./api/problem.ts";
import { Application } from "./application.tsx";
import { removeOldDrafts } from "./forms/draft-store.ts";
import "./theme/theme.css";

const place = document.getElementById("application");
if (place === null) throw new Error("The page has no place for the application.");
removeOldDrafts(Date.now());
createRoot(place, {
	// A refusal is told on the page; only what is a bug goes to the console.
	onCaughtError(error) {
		if (findProblem(error) === undefined) reportError(error);
	},
}).render(
	<StrictMode>
		<Application />
	</StrictMode>,
);
