/** A message in plain text to one receiver. */
export interface MailMessage {
	readonly to: { readonly name: string; readonly address: string };
	readonly subject: string;
	readonly text: string;
}

export interface MailTransport {
	/** Throws when the message was not taken. */
	send(message: MailMessage): Promise<void>;
}
