import { SelectField, TextField } from "../../forms/fields.tsx";
import { useTexts } from "../../language/language-provider.tsx";
import { accountTexts } from "./account-texts.ts";
import type { useRoleChoices } from "./role-choice.ts";

interface RoleFieldsProps {
	/** The role that is chosen at the moment. */
	readonly chosen: string;
	readonly choices: ReturnType<typeof useRoleChoices>;
}

/** Role, unit where the role is of one, and the days. */
export function RoleFields({ chosen, choices }: RoleFieldsProps) {
	const texts = useTexts(accountTexts);
	return (
		<>
			<SelectField name="role" required choices={choices.roles} />
			{choices.needsUnit(chosen) && (
				<SelectField name="unit" required hint={texts.unitHint} choices={choices.units} />
			)}
			<div className="field-row">
				<TextField name="from" type="date" hint={texts.fromHint} />
				<TextField name="to" type="date" hint={texts.toHint} />
			</div>
		</>
	);
}
