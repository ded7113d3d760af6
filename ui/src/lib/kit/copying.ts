/** What is copied from the window, whichever way: the shell has it leave the clipboard by itself. */

/** Whether it may name someone, or is a message that names nobody. */
export type Kind = 'names' | 'message';

type Told = { text: string; kind: Kind };

/** A button put a text on the clipboard: the document hears of it as of a selection that is copied. */
const BY_BUTTON = 'copied-by-button';

/** Copies a text made ready to be pasted elsewhere. */
export async function copyText(text: string, kind: Kind): Promise<void> {
	await navigator.clipboard.writeText(text);
	document.dispatchEvent(new CustomEvent<Told>(BY_BUTTON, { detail: { text, kind } }));
}

/** Tells what is copied, by hand or by a button, until it is stopped. */
export function watchCopies(told: (copied: Told) => void): () => void {
	const byHand = () => told({ text: selectedText(), kind: 'names' });
	const byButton = (event: Event) => told((event as CustomEvent<Told>).detail);
	document.addEventListener('copy', byHand);
	document.addEventListener('cut', byHand);
	document.addEventListener(BY_BUTTON, byButton);
	return () => {
		document.removeEventListener('copy', byHand);
		document.removeEventListener('cut', byHand);
		document.removeEventListener(BY_BUTTON, byButton);
	};
}

/** What is picked out in the field that has the focus, or else in the page. */
function selectedText(): string {
	const field = document.activeElement;
	if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
		return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
	return getSelection()?.toString() ?? '';
}
