/** What leads from the sheet of a record to the one before and the one after, as a sheet takes it; nothing at an end of the list. */
export function neighbours(
	list: { id: number }[],
	id: number,
	go: (id: number) => unknown,
): { onprevious: (() => void) | undefined; onnext: (() => void) | undefined } {
	const at = list.findIndex((row) => row.id === id);
	const to = (place: number) => {
		const beside = at < 0 ? undefined : list[place]?.id;
		return beside === undefined ? undefined : () => void go(beside);
	};
	return { onprevious: to(at - 1), onnext: to(at + 1) };
}
