import { QueryClientProvider } from "@tanstack/react-query";
import { createRouter, RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { createQueries } from "./api/queries.ts";
import { LanguageProvider } from "./language/language-provider.tsx";
import { routeTree } from "./pages.tsx";
import { LoadingPage } from "./shell/loading.tsx";
import { FailedPage, NotFoundPage } from "./shell/no-page.tsx";
import { NoticeProvider } from "./shell/notice.tsx";

function makeRouter() {
	return createRouter({
		routeTree,
		defaultPreload: "intent",
		defaultPendingComponent: LoadingPage,
		defaultErrorComponent: FailedPage,
		defaultNotFoundComponent: NotFoundPage,
		scrollRestoration: true,
	});
}

declare module "@tanstack/react-router" {
	interface Register {
		router: ReturnType<typeof makeRouter>;
	}
}

/** The whole application: what it keeps of the server, its language, and its addresses. */
export function Application() {
	const [queries] = useState(createQueries);
	const [router] = useState(makeRouter);
	return (
		<QueryClientProvider client={queries}>
			<LanguageProvider>
				<NoticeProvider>
					<RouterProvider router={router} />
				</NoticeProvider>
			</LanguageProvider>
		</QueryClientProvider>
	);
}
