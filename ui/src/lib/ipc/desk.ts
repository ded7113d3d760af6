/** What the frame asks of the shell and does not receive yet as a generated type. */

/** What the projected window shows: never a name, never a note. */
export type Projection = { code: string; subject: string; dwelling: string | null };
