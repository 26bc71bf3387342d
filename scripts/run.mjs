// The built command, where nothing is to be installed or built: in a container, or under systemd.
const { run } = await import("../dist/main.js");
process.exitCode = await run(process.argv.slice(2));
