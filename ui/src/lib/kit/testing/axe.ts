import axe from 'axe-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A component alone is no page: these speak of pages, and are checked in the real window. */
const OF_PAGES = ['page-has-heading-one', 'landmark-one-main', 'document-title', 'region'];

/** No violation in light, dark and reinforced contrast. */
export async function expectAccessible(root: Element = document.body): Promise<void> {
	for (const [theme, contrast] of [
		['light', 'usual'],
		['dark', 'usual'],
		['light', 'more'],
		['dark', 'more'],
	] as const) {
		document.documentElement.dataset.theme = theme;
		document.documentElement.dataset.contrast = contrast;
		for (const animation of document.getAnimations()) animation.finish();
		const { violations } = await axe.run(root, {
			runOnly: RULES,
			rules: Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])),
		});
		const found = violations.map(
			({ id, nodes }) =>
				`${theme} ${contrast}: ${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('\n')}`,
		);
		expect(found).toEqual([]);
	}
	document.documentElement.dataset.theme = 'light';
	document.documentElement.dataset.contrast = 'usual';
}
