import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import type { Measure } from "../measures/measure-values.ts";

/** The measure of the address. */
export function useMeasure(): Measure {
	const { measure } = useParams({ strict: false }) as { readonly measure: string };
	return useSuspenseQuery({
		queryKey: ["measures", measure],
		queryFn: () => get(client.GET("/measures/{measure}", { params: { path: { measure } } })),
	}).data;
}
