import { type LockMethod, lockFolder } from "./folder-lock.ts";

// A process of its own that takes the lock and waits to be killed.
const [folder = "", method] = process.argv.slice(2);
const lock = await lockFolder(folder, method as LockMethod);
process.stdout.write(lock.ok ? "locked\n" : "refused\n");
setInterval(() => undefined, 1000);
