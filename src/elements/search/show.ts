import type { Found, Search } from '#elements/search/engine.ts';

const order = ['Lessons', 'Cases', 'Glossary', 'References', 'Law', 'Pages'];

/** Lists what was found, grouped by kind, each at its section. `most` is how many of a kind are shown. */
export function showFound(place: HTMLElement, { found }: Search, most: number): void {
  const kinds = [...new Set(found.map((one) => one.kind))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  place.replaceChildren(
    ...kinds.map((kind) =>
      group(
        kind,
        found.filter((one) => one.kind === kind),
        most,
      ),
    ),
  );
}

/** What to say of a search, in one sentence. */
export function saidOf(query: string, { found, also, total }: Search): string {
  if (total === 0) return `Nothing in the course has “${query}” or a word close to it.`;
  const kinds = new Set(found.map((one) => one.kind)).size;
  return `${total} found in ${kinds === 1 ? 'one kind' : `${kinds} kinds`}.${also.length > 0 ? ` Also looked for: ${also.join(', ')}.` : ''}`;
}

function group(kind: string, found: readonly Found[], most: number): HTMLElement {
  const section = made('section', 'search-group');
  const title = made('h2', 'search-kind', kind);
  title.append(made('small', '', `${Math.min(most, found.length)} of ${found.length}`));
  const list = made('ul', '');
  list.setAttribute('role', 'list');
  list.append(...found.slice(0, most).map(entry));
  section.append(title, list);
  return section;
}

function entry(one: Found): HTMLElement {
  const item = made('li', 'found');
  const link = made('a', 'found-title', one.title);
  link.setAttribute('href', one.href);
  const words = made('p', 'found-words');
  words.append(
    ...one.pieces.map((piece) => (piece.isMatch ? made('mark', '', piece.text) : document.createTextNode(piece.text))),
  );
  item.append(link, ...(one.where === '' ? [] : [made('p', 'found-where', one.where)]), words);
  return item;
}

function made(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
