// The visible element of that role and name, as a person or a screen reader would point at it.
const [role, wanted] = arguments;
const selectors = {
  button: 'button, [role=button], summary',
  link: 'a[href], [role=link]',
  field: 'input:not([type=checkbox]):not([type=radio]), textarea, select, [role=combobox], [role=textbox]',
  choice: 'input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=switch]',
  tab: '[role=tab]',
  option: '[role=option]',
  menuitem: '[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio]',
  row: '[role=row], tr',
  cell: '[role=gridcell], [role=cell], td',
  heading: 'h1, h2, h3, h4, [role=heading]',
  dialog: '[role=dialog], [role=alertdialog], dialog',
};
const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const byIds = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(' ');
const nameOf = (element) =>
  plain(
    element.getAttribute('aria-label') ||
      (element.hasAttribute('aria-labelledby') && byIds(element.getAttribute('aria-labelledby'))) ||
      [...(element.labels ?? [])].map((label) => label.innerText).join(' ') ||
      element.innerText ||
      element.getAttribute('title') ||
      element.getAttribute('placeholder'),
  );
const visible = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
// What is in an open dialog comes before what lies behind it.
const named = (place) => {
  const seen = [...place.querySelectorAll(selectors[role])].filter(visible);
  return (
    seen.find((element) => nameOf(element) === plain(wanted)) ??
    seen.find((element) => nameOf(element).startsWith(plain(wanted)))
  );
};
const dialog = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].filter(visible).at(-1);
return (dialog && named(dialog)) ?? named(document) ?? null;
