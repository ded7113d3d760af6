/** The shortcut as `aria-keyshortcuts` writes it: `ctrl+shift+l` → `Control+Shift+L`. */
export const ariaKeys = (keys: string | undefined): string | undefined =>
	keys
		?.split('+')
		.map((key) => (key === 'ctrl' ? 'Control' : key.charAt(0).toUpperCase() + key.slice(1)))
		.join('+');
