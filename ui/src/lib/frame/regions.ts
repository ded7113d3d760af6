/** F6: from the rail to the page, to the side sheet, and round again; Maj is not needed, there are three. */
export function nextRegion(): void {
	const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) =>
		region.checkVisibility(),
	);
	const here = regions.findIndex((region) => region.contains(document.activeElement));
	const next = regions[(here + 1) % regions.length];
	if (!next) return;
	const first = next.querySelector<HTMLElement>(
		'[aria-current="page"], [data-region-start], [role="grid"] [tabindex="0"], a[href], button:not([disabled]), input, select, textarea, [tabindex="0"]',
	);
	(first ?? next).focus();
}
