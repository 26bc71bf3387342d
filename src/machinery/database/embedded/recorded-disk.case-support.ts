import fs from "node:fs";
import path from "node:path";

/*
 * A disk that remembers what was asked of it, so that it can be left as a power cut would: what was synced is there, of
 * the rest any part may be. It stands in the place of Node's own functions, under which the engine works.
 */

/** Bytes that grow by doubling: the log is made long by thousands of small writes. */
interface Content {
	bytes: Buffer;
	length: number;
}

/** A file's content, apart from its names. */
interface DiskFile {
	readonly synced: Content;
	/** Changes since the last sync, in order. */
	readonly pending: ((content: Content) => void)[];
}

type Names = Map<string, DiskFile | "folder">;

export interface RecordedDisk {
	/** Lays down, in `target`, what is left of the folder. `keep` is the chance that an unsynced change is there. */
	leaveAfterPowerCut(target: string, keep: () => boolean): void;
	readonly counts: { syncs: number; writes: number };
	stop(): void;
}

/** Records every change under `root` from now on; what is there already counts as synced. */
export function recordDisk(root: string): RecordedDisk {
	const names: Names = new Map();
	/** Changes of names that no sync of their folder has made lasting. */
	const pendingNames: {
		readonly folder: string;
		readonly apply: (names: Names) => void;
		readonly created?: DiskFile | undefined;
	}[] = [];
	const syncedNames: Names = new Map();
	const open = new Map<number, { readonly place: string; readonly file: DiskFile | "folder" }>();
	const counts = { syncs: 0, writes: 0 };
	const inside = (place: unknown): place is string =>
		typeof place === "string" && place.startsWith(root);

	for (const entry of fs.readdirSync(root, { recursive: true, withFileTypes: true })) {
		const place = path.join(entry.parentPath, entry.name);
		const file = entry.isDirectory()
			? "folder"
			: { synced: contentOf(fs.readFileSync(place)), pending: [] };
		names.set(place, file);
		syncedNames.set(place, file);
	}

	const original = { ...fs };
	const changeNames = (place: string, apply: (names: Names) => void, created?: DiskFile) => {
		apply(names);
		pendingNames.push({ folder: path.dirname(place), apply, created });
	};
	const makeNamesLast = (isLasting: (change: (typeof pendingNames)[number]) => boolean) => {
		for (const change of pendingNames.filter(isLasting)) {
			change.apply(syncedNames);
			pendingNames.splice(pendingNames.indexOf(change), 1);
		}
	};
	const ensureFile = (place: string): DiskFile => {
		const known = names.get(place);
		if (known !== undefined && known !== "folder") return known;
		const file: DiskFile = { synced: contentOf(Buffer.alloc(0)), pending: [] };
		changeNames(place, (all) => all.set(place, file), file);
		return file;
	};
	const recorded = {
		openSync(place: string, flags?: number | string, mode?: number) {
			const descriptor = original.openSync(place, flags as never, mode);
			if (inside(place)) {
				const isFolder = original.fstatSync(descriptor).isDirectory();
				const file = isFolder ? "folder" : ensureFile(place);
				if (file !== "folder" && typeof flags === "number" && flags & fs.constants.O_TRUNC) {
					file.pending.push(setLength(0));
				}
				open.set(descriptor, { place, file });
			}
			return descriptor;
		},
		closeSync(descriptor: number) {
			open.delete(descriptor);
			original.closeSync(descriptor);
		},
		writeSync(
			descriptor: number,
			buffer: Uint8Array,
			offset: number,
			length: number,
			position: number,
		) {
			const written = original.writeSync(descriptor, buffer, offset, length, position);
			const file = open.get(descriptor)?.file;
			if (file !== undefined && file !== "folder") {
				if (typeof position !== "number")
					throw new Error("A write without a place is not recorded.");
				const bytes = Buffer.from(
					new Uint8Array(buffer.buffer, buffer.byteOffset + offset, written),
				);
				counts.writes++;
				file.pending.push((content) => {
					if (content.length < position + bytes.length) setLength(position + bytes.length)(content);
					bytes.copy(content.bytes, position);
				});
			}
			return written;
		},
		fsyncSync(descriptor: number) {
			original.fsyncSync(descriptor);
			const entry = open.get(descriptor);
			if (entry === undefined) return;
			counts.syncs++;
			if (entry.file === "folder") {
				makeNamesLast(({ folder }) => folder === entry.place);
				return;
			}
			// A new file that is synced keeps its name too. PostgreSQL counts on it for the files of tables, and the usual file
			// systems do so (ext4, XFS, Btrfs, APFS, NTFS); a name that was changed later still waits for its folder.
			makeNamesLast(({ created }) => created === entry.file);
			for (const change of entry.file.pending.splice(0)) change(entry.file.synced);
		},
		ftruncateSync(descriptor: number, length = 0) {
			original.ftruncateSync(descriptor, length);
			const file = open.get(descriptor)?.file;
			if (file !== undefined && file !== "folder") file.pending.push(setLength(length));
		},
		truncateSync(place: string, length = 0) {
			original.truncateSync(place, length);
			if (inside(place)) ensureFile(place).pending.push(setLength(length));
		},
		writeFileSync(place: string, data: string, options?: object) {
			original.writeFileSync(place, data, options);
			if (!inside(place)) return;
			if (data.length > 0) throw new Error("A whole file written at once is not recorded.");
			ensureFile(place).pending.push(setLength(0));
		},
		mkdirSync(place: string, options?: never) {
			const made = original.mkdirSync(place, options);
			if (inside(place)) changeNames(place, (all) => all.set(place, "folder"));
			return made;
		},
		renameSync(from: string, to: string) {
			original.renameSync(from, to);
			if (!inside(from)) return;
			const file = names.get(from);
			if (file === undefined) return;
			changeNames(to, (all) => {
				all.delete(from);
				all.set(to, file);
			});
		},
		unlinkSync(place: string) {
			original.unlinkSync(place);
			if (inside(place)) changeNames(place, (all) => all.delete(place));
		},
		rmdirSync(place: string) {
			original.rmdirSync(place);
			if (inside(place)) changeNames(place, (all) => all.delete(place));
		},
	};
	Object.assign(fs, recorded);

	return {
		counts,
		leaveAfterPowerCut(target, keep) {
			const left: Names = new Map(syncedNames);
			for (const { apply } of pendingNames) if (keep()) apply(left);
			const entries = [...left].sort(([one], [other]) => (one < other ? -1 : 1));
			original.mkdirSync(target, { recursive: true });
			for (const [place, file] of entries) {
				const to = path.join(target, path.relative(root, place));
				if (file === "folder") original.mkdirSync(to, { recursive: true });
				// A name in a folder that is gone cannot be reached any more.
				else if (fs.existsSync(path.dirname(to))) {
					const content = contentOf(Buffer.from(file.synced.bytes.subarray(0, file.synced.length)));
					for (const change of file.pending) if (keep()) change(content);
					original.writeFileSync(to, content.bytes.subarray(0, content.length));
				}
			}
		},
		stop() {
			Object.assign(
				fs,
				Object.fromEntries(
					Object.keys(recorded).map((name) => [name, original[name as "openSync"]]),
				),
			);
		},
	};
}

function contentOf(bytes: Buffer): Content {
	return { bytes, length: bytes.length };
}

function setLength(length: number): (content: Content) => void {
	return (content) => {
		if (length > content.bytes.length) {
			const larger = Buffer.alloc(Math.max(length, content.bytes.length * 2));
			content.bytes.copy(larger, 0, 0, content.length);
			content.bytes = larger;
		} else if (length < content.length) content.bytes.fill(0, length, content.length);
		content.length = length;
	};
}
