import type { Kysely } from "kysely";
import type { MappingRoomTables } from "./tables.ts";

export type MappingDb = Kysely<MappingRoomTables>;
