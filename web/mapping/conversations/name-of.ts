/** What an employee is called: the name, else the staff number. */
export function nameOf({
	name,
	staffNumber,
}: {
	readonly name: string | null;
	readonly staffNumber: string;
}): string {
	return name ?? staffNumber;
}
