import { z } from "zod";
import { languages } from "../../../machinery/languages/language.ts";
import { roles } from "../authorisation/roles.ts";

/** An e-mail address, made small letters: the database knows no others. */
export const emailField = z
	.string()
	.trim()
	.toLowerCase()
	.pipe(z.email().max(254))
	.meta({ description: "An e-mail address. Its case does not matter." });

/** A password being tried, whatever it may be; the rules are asked when one is chosen. */
export const triedPasswordField = z.string().min(1).max(1024);

export const languageField = z.enum(languages);
export const roleField = z.enum(roles);
