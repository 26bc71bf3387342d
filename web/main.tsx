import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Application } from "./application.tsx";
import { removeOldDrafts } from "./forms/draft-store.ts";
import "./theme/theme.css";

const place = document.getElementById("application");
if (place === null) throw new Error("The page has no place for the application.");
removeOldDrafts(Date.now());
createRoot(place).render(
	<StrictMode>
		<Application />
	</StrictMode>,
);
