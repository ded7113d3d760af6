/** A way to show something: its word, and the letter that asks for it while the list has the focus. */
export type ViewChoice<View extends string> = { id: View; label: string; key?: string };
