import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { homeTexts } from "./home-texts.ts";

/** The way back to the first page of mapping. */
export function MappingCrumb() {
	const texts = useTexts(homeTexts);
	return <Link to="/mapping">{texts.title}</Link>;
}
