// The house, from the ground up. A room uses rooms on floors below, and on its own floor those named before it.
// ARCHITECTURE.md tells what each is for; this list is what `npm run check` proves.
export const floors = [
	{ floor: "ground", rooms: ["vocabulary", "thread"] },
	{
		floor: "machinery",
		rooms: ["languages", "documents", "importing", "database", "http", "credentials", "mail"],
	},
	{ floor: "people", rooms: ["organisation", "access"] },
	{ floor: "knowledge", rooms: ["guidance", "competence", "mapping", "gaps", "imports"] },
	{ floor: "action", rooms: ["plans"] },
	{ floor: "outlook", rooms: ["demo"] },
];

/** Every room as `floor/room`, lowest first. */
export const rooms = floors.flatMap(({ floor, rooms }) => rooms.map((room) => `${floor}/${room}`));
