function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** “/” leads to the search of the view that is shown. */
export function startShortcuts(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const field = document.querySelector<HTMLInputElement>('[data-search]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** Brings the tab of the view into sight where the tabs don't all fit. */
export function showTab(): void {
  document.querySelector('.masthead nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
