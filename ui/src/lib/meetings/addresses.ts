/** Where each face of a meeting is found. */
export const DECISIONS_REGISTER = '#/meetings/decisions';
export const QUERIES = '#/meetings/queries';
export const queryOf = (query: number): string => `${QUERIES}/${query}`;
export const SITUATIONS = '#/meetings/situations';
export const situationOf = (situation: number): string => `${SITUATIONS}/${situation}`;
export const preparationOf = (meeting: number): string => `#/meetings/${meeting}`;
export const sittingOf = (meeting: number, item?: number): string =>
	`#/meetings/${meeting}/sitting${item === undefined ? '' : `?item=${item}`}`;
export const minutesOf = (meeting: number): string => `#/meetings/${meeting}/minutes`;
export const followUpsOf = (meeting: number): string => `#/meetings/${meeting}/follow-ups`;
