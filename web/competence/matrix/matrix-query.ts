import { client, get } from "../../api/client.ts";
import type { Matrix } from "./cell-words.ts";

export const matrixQuery = (unit: string) => ({
	queryKey: ["matrix", unit],
	async queryFn(): Promise<Matrix> {
		const matrix = await get(client.GET("/units/{unit}/matrix", { params: { path: { unit } } }));
		// The document says of what a cell is made; that it is in this order it says in words.
		return matrix as unknown as Matrix;
	},
});
