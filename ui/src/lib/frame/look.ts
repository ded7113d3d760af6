import type { Display } from '$lib/ipc/bindings/Display';

/** Gives the document the look that was chosen. */
export function wear(display: Display): void {
	const root = document.documentElement;
	const contrast =
		display.theme === 'contrast' || (display.theme === 'auto' && matchMedia('(prefers-contrast: more)').matches);
	root.dataset.theme = display.theme;
	root.dataset.density = display.density;
	root.dataset.font = display.font;
	root.dataset.contrast = contrast ? 'more' : 'usual';
	root.style.setProperty('--text-scale', String(display.textSize / 100));
}
