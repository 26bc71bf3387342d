import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Application } from "./application.tsx";
import "./theme/theme.css";

const place = document.getElementById("application");
if (place === null) throw new Error("The page has no place for the application.");
createRoot(place).render(
	<StrictMode>
		<Application />
	</StrictMode>,
);
