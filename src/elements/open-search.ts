import { scope } from '#elements/place.ts';
import { $settings, startSettings } from '#stores/settings.ts';

/** Search opens from the button, with Ctrl K or ⌘ K, and with "/" where no field has the focus and it is not switched off. Its own script comes only then. */
startSettings(scope);
const open = () => import('#elements/search-dialog.ts').then(({ openSearch }) => openSearch());

for (const opener of document.querySelectorAll<HTMLAnchorElement>('[data-open-search]')) {
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
}

document.addEventListener('keydown', (event) => {
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const isSlash =
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    $settings.get().slashKey &&
    !isField(event.target);
  if (!isK && !isSlash) return;
  event.preventDefault();
  void open();
});

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
