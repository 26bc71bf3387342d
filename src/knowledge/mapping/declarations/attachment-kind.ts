/** What an attachment may be, by its first bytes: what its name says is not asked. */
export function findMediaType(bytes: Uint8Array): AttachmentType | undefined {
	return signatures.find(({ first }) => first.every((byte, at) => bytes[at] === byte))?.mediaType;
}

export const attachmentTypes = ["application/pdf", "image/png", "image/jpeg"] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

const endingOf: Readonly<Record<AttachmentType, string>> = {
	"application/pdf": "pdf",
	"image/png": "png",
	"image/jpeg": "jpg",
};

const signatures: readonly {
	readonly mediaType: AttachmentType;
	readonly first: readonly number[];
}[] = [
	{ mediaType: "application/pdf", first: [0x25, 0x50, 0x44, 0x46, 0x2d] },
	{ mediaType: "image/png", first: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
	{ mediaType: "image/jpeg", first: [0xff, 0xd8, 0xff] },
];

/** Bytes. */
export const largestAttachment = 5 * 1024 * 1024;

/** Of one declaration. */
export const mostAttachments = 5;

/** The name as it can be kept and given out: no control signs, not too long, with the ending of what it is. */
export function cleanFileName(name: string, mediaType: AttachmentType): string {
	const plain = [...name]
		.filter((sign) => !/\p{C}/u.test(sign))
		.join("")
		.replace(/\.[A-Za-z0-9]{1,5}$/, "")
		.trim()
		.slice(0, 100)
		.trim();
	return `${[...plain].filter((sign) => !/\p{C}/u.test(sign)).join("") || "vedlegg"}.${endingOf[mediaType]}`;
}
