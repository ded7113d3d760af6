/** Where each face of a meeting is found. */
export const preparationOf = (meeting: number): string => `#/meetings/${meeting}`;
export const sittingOf = (meeting: number, item?: number): string =>
	`#/meetings/${meeting}/sitting${item === undefined ? '' : `?item=${item}`}`;
export const minutesOf = (meeting: number): string => `#/meetings/${meeting}/minutes`;
export const followUpsOf = (meeting: number): string => `#/meetings/${meeting}/follow-ups`;
