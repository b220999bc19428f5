/** Citations, laws and terms open their note in place. Without this script they lead to the list of sources or the glossary. */
for (const opener of document.querySelectorAll<HTMLAnchorElement>('a[data-opens]')) {
  const note = opener.closest('.noted')?.querySelector<HTMLElement>('.note');
  if (!note) continue;
  opener.setAttribute('role', 'button');
  opener.setAttribute('aria-expanded', 'false');
  const show = (isOpen: boolean) => {
    note.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  };
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(note.hidden !== false);
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      show(note.hidden !== false);
    }
    if (event.key === 'Escape') show(false);
  });
}
