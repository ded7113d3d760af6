/** Where a floating list is hung: inside the dialog or the page that holds its field, so that it belongs to a region. */
export const hangFrom = (element: Element | null | undefined): Element =>
	element?.closest('[role="dialog"], [role="alertdialog"], main') ?? document.body;
