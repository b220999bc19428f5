import MiniSearch from 'minisearch';
import { synonymsOf } from '#core/text/synonyms.ts';

/** Narrows and searches the reference index from what stands in the page: nothing is fetched. */
type Row = { readonly id: string; readonly words: string; readonly at: HTMLElement };
const list = document.querySelector<HTMLElement>('.reference-list');
const form = document.querySelector<HTMLFormElement>('[data-facets]');
const field = document.querySelector<HTMLInputElement>('#find-reference');
const said = document.querySelector('[data-reference-said]');
const count = document.querySelector('[data-reference-count]');
const none = document.querySelector<HTMLElement>('[data-reference-none]');
const rows: readonly Row[] = [...document.querySelectorAll<HTMLElement>('.reference[data-id]')].map((at) => ({
  id: at.dataset['id'] ?? '',
  words: `${at.dataset['words'] ?? ''} ${at.textContent ?? ''}`,
  at,
}));
const attributes = { sure: 'sure', kind: 'kind', topic: 'topic', period: 'period', module: 'moduleUse' } as const;
type Facet = keyof typeof attributes;
const isFacet = (name: string): name is Facet => name in attributes;

const index = new MiniSearch<Row>({
  fields: ['words'],
  idField: 'id',
  searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.25 : false), combineWith: 'AND' },
});
index.addAll(rows.map(({ id, words }) => ({ id, words, at: document.body })));

if (form && list && field) {
  form.hidden = false;
  document.querySelector<HTMLElement>('[data-reference-search]')?.removeAttribute('hidden');
  const narrow = form.querySelector('details');
  if (narrow && matchMedia('(max-width: 71.99rem)').matches) narrow.open = false;
  form.addEventListener('change', () => show());
  form.addEventListener('reset', () => requestAnimationFrame(() => show()));
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', () => show());
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) field.value = asked;
  show();
}

function chosen(): ReadonlyMap<Facet, ReadonlySet<string>> {
  const values = new Map<Facet, Set<string>>();
  for (const input of form?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
    if (isFacet(input.name)) values.set(input.name, (values.get(input.name) ?? new Set()).add(input.value));
  }
  return values;
}

function valuesOf(row: Row, facet: Facet): readonly string[] {
  return (row.at.dataset[attributes[facet]] ?? '').split('|');
}

/** Whether a row has a chosen value in every facet, `but` one aside. */
function fits(row: Row, facets: ReadonlyMap<Facet, ReadonlySet<string>>, but?: Facet): boolean {
  return [...facets].every(
    ([facet, values]) => facet === but || valuesOf(row, facet).some((value) => values.has(value)),
  );
}

function show(): void {
  const query = field?.value.trim() ?? '';
  const { ids, words } = find(query);
  const facets = chosen();
  const shown = rows.filter((row) => (ids === undefined || ids.has(row.id)) && fits(row, facets));
  for (const row of rows) row.at.hidden = !shown.includes(row);
  const order = ids === undefined ? rows : [...shown].sort((a, b) => [...ids].indexOf(a.id) - [...ids].indexOf(b.id));
  list?.append(...order.map((row) => row.at));
  if (count)
    count.textContent =
      shown.length === rows.length ? `All ${rows.length}, by name` : `${shown.length} of ${rows.length}`;
  if (said) said.textContent = words;
  if (none) none.hidden = shown.length > 0;
  const on = [...facets.values()].reduce((sum, values) => sum + values.size, 0);
  const mark = form?.querySelector('[data-facets-on]');
  if (mark) mark.textContent = on === 0 ? '' : `: ${on} on`;
  for (const option of form?.querySelectorAll<HTMLElement>('.facet-option') ?? []) {
    const input = option.querySelector('input');
    const number = option.querySelector('[data-count]');
    if (!input || !number || !isFacet(input.name)) continue;
    const facet = input.name;
    number.textContent = String(
      rows.filter(
        (row) =>
          (ids === undefined || ids.has(row.id)) &&
          fits(row, facets, facet) &&
          valuesOf(row, facet).includes(input.value),
      ).length,
    );
  }
}

/** Ids by fit, and what to say of the search. An essay's spelling finds the work that it meant. */
function find(query: string): { readonly ids: ReadonlySet<string> | undefined; readonly words: string } {
  if (query === '') return { ids: undefined, words: '' };
  const meant = synonymsOf(query);
  const ids = new Set([query, ...meant].flatMap((words) => index.search(words).map((hit) => String(hit.id))));
  if (ids.size === 0) return { ids, words: `Nothing has “${query}” or a word close to it.` };
  return { ids, words: meant.length > 0 ? `Also looked for ${meant.join(', ')}.` : '' };
}
