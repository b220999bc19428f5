import searchCss from '#styles/components/search.css?url';
import { scope } from '#elements/place.ts';
import { loadEngine } from '#elements/search/engine.ts';
import { searchLive } from '#elements/search/live.ts';
import { $settings } from '#stores/settings.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search sheet over the page. Its look, its engine and its index come now, side by side. */
export function openSearch(): void {
  void loadEngine().catch(() => undefined);
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(): HTMLDialogElement {
  const look = document.createElement('link');
  look.rel = 'stylesheet';
  look.href = searchCss;
  document.head.append(look);
  const sheet = document.createElement('dialog');
  sheet.className = 'search-dialog';
  sheet.setAttribute('aria-label', 'Search the course');
  const inner = div('search-inner');
  const field = document.createElement('input');
  Object.assign(field, {
    className: 'input search-input',
    id: 'search-sheet',
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
  });
  const label = document.createElement('label');
  label.htmlFor = field.id;
  label.textContent = 'Search the course';
  const close = document.createElement('button');
  Object.assign(close, { className: 'button', type: 'button', textContent: 'Close' });
  close.dataset['kind'] = 'plain';
  close.addEventListener('click', () => sheet.close());
  const bar = div('search-bar');
  bar.append(label, field, close);
  const said = document.createElement('p');
  said.className = 'search-said';
  said.setAttribute('role', 'status');
  const results = div('search-results');
  const all = document.createElement('p');
  const link = document.createElement('a');
  link.textContent = 'Open the search page';
  link.href = `${scope}search/`;
  all.append(link);
  inner.append(bar, said, results, all);
  sheet.append(inner);
  document.body.append(sheet);
  const atRest = `A name, a law, a word. Spelling need not be right. ${$settings.get().slashKey ? 'Ctrl K, ⌘ K or / opens this' : 'Ctrl K or ⌘ K opens this'}, Esc closes it.`;
  said.textContent = atRest;
  searchLive({
    field,
    said,
    results,
    most: 6,
    atRest,
    onShown: (query) => (link.href = `${scope}search/${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`),
  });
  // A search field takes the first Escape for itself, to empty it; here Escape closes.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    sheet.close();
  });
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet) sheet.close();
  });
  return sheet;
}

function div(className: string): HTMLDivElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}
