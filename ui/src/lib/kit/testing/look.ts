import { page } from 'vitest/browser';

/** Takes a picture in both themes when asked (`VITE_LOOK=1`): target/look/kit-<name>-<theme>.png. */
export async function look(name: string): Promise<void> {
	if (!import.meta.env.VITE_LOOK) return;
	for (const theme of ['light', 'dark']) {
		document.documentElement.dataset.theme = theme;
		await page.screenshot({ path: `${import.meta.env.VITE_LOOK}/kit-${name}-${theme}.png` });
	}
	document.documentElement.dataset.theme = 'light';
}
