import { Spinner } from "@digdir/designsystemet-react";

/** Says what is being done while the user waits; read aloud. */
export function Working({ text }: { readonly text: string | undefined }) {
	return (
		<p role="status" className="links">
			{text !== undefined && (
				<>
					<Spinner aria-hidden data-size="sm" />
					{text}
				</>
			)}
		</p>
	);
}
