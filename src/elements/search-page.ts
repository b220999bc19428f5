import { loadEngine } from '#elements/search/engine.ts';
import { searchLive } from '#elements/search/live.ts';

/** The search page: everything that was found, with the words in the address so that it can be gone back to. */
const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const field = document.querySelector<HTMLInputElement>('#search-field');
const said = document.querySelector<HTMLElement>('[data-search-said]');
const results = document.querySelector<HTMLElement>('[data-search-results]');

if (form && field && said && results) {
  form.hidden = false;
  void loadEngine().catch(() => undefined);
  const run = searchLive({
    field,
    said,
    results,
    most: 12,
    atRest: said.textContent ?? '',
    onShown: (query) =>
      history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`),
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.focus();
  if (field.value !== '') run();
}
