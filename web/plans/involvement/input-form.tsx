import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { attempt, client, get } from "../../api/client.ts";
import type { Body } from "../../api/shapes.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { useNotice } from "../../shell/notice.tsx";
import { planWords } from "../plan-words.ts";
import { involvementTexts } from "./involvement-texts.ts";

type InputBody = Body<"addInput">;

interface InputFormProps {
	readonly plan: string;
	readonly aboutKind: InputBody["aboutKind"];
	readonly about: string | null;
	/** Lets the user choose between the plan and the mandate. */
	readonly asksAbout?: boolean;
}

/** Says something: as oneself or for a participant. Planners also write down what came in letters, with its day. */
export function InputForm({ plan, aboutKind, about, asksAbout = false }: InputFormProps) {
	const texts = useTexts(involvementTexts);
	const { mustBeFilled } = useTexts(planWords);
	const { may } = useOwnAccount();
	const notify = useNotice();
	const queries = useQueryClient();
	const forOthers = may["measures.change"] === "all";
	const { items } = useSuspenseQuery(participantsQuery(plan)).data;
	const voices = items.filter(({ voice }) => forOthers || voice !== "other");
	const form = useForm({
		draft: `plan/${plan}/say/${about ?? aboutKind}`,
		start: {
			said: "",
			participant: items.find(({ voice }) => voice === "own")?.id ?? "",
			aboutKind: aboutKind as string,
			saidOn: "",
		},
		labels: {
			said: texts.said,
			participant: texts.onBehalf,
			aboutKind: texts.aboutLabel,
			saidOn: texts.saidOn,
		},
		check: ({ said }) => (said.trim() === "" ? { said: mustBeFilled } : {}),
		send: (values) =>
			attempt(
				client.POST("/plans/{plan}/inputs", {
					params: { path: { plan } },
					body: {
						participant: values.participant === "" ? null : values.participant,
						aboutKind: values.aboutKind as InputBody["aboutKind"],
						about,
						said: values.said,
						...(values.saidOn === "" ? {} : { saidOn: values.saidOn }),
					},
				}),
			),
		async onSaved() {
			form.discard();
			notify(texts.sent);
			await queries.invalidateQueries();
		},
	});
	return (
		<Form form={form} submit={texts.send}>
			<TextField name="said" multiline rows={3} required hint={texts.saidHint} />
			<div className="field-row">
				{voices.length > 0 && (
					<SelectField
						name="participant"
						hint={texts.onBehalfHint}
						choices={voices.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				)}
				{asksAbout && (
					<SelectField
						name="aboutKind"
						required
						choices={(["plan", "mandate"] as const).map((value) => ({
							value,
							label: texts.about[value],
						}))}
					/>
				)}
				{forOthers && <TextField name="saidOn" type="date" />}
			</div>
		</Form>
	);
}

/** Everybody who takes part in a plan. */
export function participantsQuery(plan: string) {
	return {
		queryKey: ["participants", plan],
		queryFn: () =>
			get(
				client.GET("/plans/{plan}/participants", {
					params: { path: { plan }, query: { limit: 500, sort: "name" } },
				}),
			),
	};
}
