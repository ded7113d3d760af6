/** Shortcuts are written `ctrl+shift+l`, `alt+arrowup`, `f2`, `n`. Digits go by place on the keyboard, letters by what is written on them. */
export function pressed(event: KeyboardEvent, keys: string): boolean {
	const parts = keys.split('+');
	const key = parts.at(-1) ?? '';
	const wants = (modifier: string) => parts.includes(modifier);
	if (event.ctrlKey !== wants('ctrl') || event.altKey !== wants('alt')) return false;
	if (/^\d$/.test(key)) return !event.shiftKey && (event.code === `Digit${key}` || event.code === `Numpad${key}`);
	// The sign is what counts, however the keyboard reaches it: «?» asks for Maj on AZERTY.
	if (/^\W$/.test(key)) return event.key === key;
	const name = event.key === ' ' ? 'space' : event.key.toLowerCase();
	return event.shiftKey === wants('shift') && name === key;
}

/** Whether the keys are a single sign, which acts only while a list has the focus (WCAG 2.1.4). */
export const isSingle = (keys: string): boolean => keys.length === 1;

/** Whether the event comes from a place where one writes. */
export function isTyping(event: Event): boolean {
	const target = event.target;
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
	return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
