import { rooms } from "./scripts/rooms.mjs";

const testFiles = "\\.(test|case-support)\\.ts$";

/** For each room: it may not use a room that comes after it. */
const neverUpwards = rooms.slice(0, -1).map((room, index) => ({
	name: `${room.replace("/", "-")}-never-upwards`,
	comment: `${room} may not use rooms above it or after it.`,
	severity: "error",
	from: { path: `^src/${room}/`, pathNot: testFiles },
	to: { path: `^src/(${rooms.slice(index + 1).join("|")})/` },
}));

export default {
	forbidden: [
		...neverUpwards,
		{
			name: "only-known-rooms",
			comment:
				"Every file stands in a room of scripts/rooms.mjs, in serving/ or cli/, or is main.ts.",
			severity: "error",
			from: {},
			to: { path: "^src/", pathNot: `^src/((${rooms.join("|")}|serving|cli)/|main\\.ts$)` },
		},
		{
			name: "nobody-uses-the-roof",
			comment:
				"serving/, cli/ and main.ts are the roof: rooms use none of it, cli/ uses serving/, main.ts wires.",
			severity: "error",
			from: { path: "^src/", pathNot: `${testFiles}|^src/(serving/|cli/|main\\.ts$)` },
			to: { path: "^src/(serving/|cli/|main\\.ts$)" },
		},
		{
			name: "serving-knows-no-command",
			severity: "error",
			from: { path: "^src/serving/", pathNot: testFiles },
			to: { path: "^src/(cli/|main\\.ts$)" },
		},
		{
			name: "requests-never-hold-the-database-itself",
			comment:
				"The rooms of the field are handed a transaction under the role that policies bind. Who opens the database could go past them.",
			severity: "error",
			from: { path: "^src/(ground|people|knowledge|action)/", pathNot: testFiles },
			to: { path: "^src/machinery/database/(open-database|server/|embedded/|connection/)" },
		},
		{
			name: "the-application-speaks-with-the-api",
			comment:
				"web/ knows the server by its API alone. Of src/ it uses what is pure and the same on both sides: values, languages, drawings, rooms' words and models.",
			severity: "error",
			from: { path: "^web/", pathNot: testFiles },
			to: {
				path: "^src/(machinery/(database|http|importing|credentials|mail)/|serving/|cli/|main|.*(store|routes|contract|tables)\\.ts$)",
				pathNot: "^src/serving/pages/action-words\\.ts$",
				dependencyTypesNot: ["type-only"],
			},
		},
		{
			name: "the-server-knows-no-application",
			severity: "error",
			from: { path: "^src/", pathNot: testFiles },
			to: { path: "^web/" },
		},
		{
			name: "pages-stand-on-parts",
			comment: "What all pages are made of knows no page.",
			severity: "error",
			from: { path: "^web/(api|language|session|forms|listing|shell)/" },
			to: {
				path: "^web/(account|administration|competence|front|gaps|mapping|organisation|plans|thread)/",
			},
		},
		{
			name: "no-cycles",
			severity: "error",
			from: {},
			to: { circular: true },
		},
		{
			name: "rules-touch-nothing-outside",
			comment:
				"Pure rooms use no part of Node. (tsconfig.pure.json proves that they also compile without it.)",
			severity: "error",
			from: {
				path: "^src/(ground|machinery/languages|people|knowledge|action|outlook)/",
				pathNot: `${testFiles}|[/-](store|routes)\\.ts$`,
			},
			to: { dependencyTypes: ["core"] },
		},
		{
			name: "no-undeclared-packages",
			severity: "error",
			from: { path: "^src/" },
			to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
		},
		{
			name: "no-development-packages-in-the-product",
			severity: "error",
			from: { path: "^src/", pathNot: testFiles },
			to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
		},
		{
			name: "tests-are-not-used",
			severity: "error",
			from: { pathNot: testFiles },
			to: { path: testFiles },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "node", "default"],
		},
	},
};
