import { attempt, client } from "../api/client.ts";

/** Sends a certificate in after the declaration that it belongs to. */
export function uploadCertificate(declaration: string, file: File) {
	const form = new FormData();
	form.append("certificate", file, file.name);
	return attempt(
		client.POST("/declarations/{declaration}/attachments", {
			params: { path: { declaration } },
			body: {},
			bodySerializer: () => form,
		}),
	);
}

export const certificateTypes = "application/pdf,image/png,image/jpeg,.pdf,.png,.jpg,.jpeg";
