import type { Found, Search } from '#elements/search/engine.ts';

const order = ['Lessons', 'Cases', 'Glossary', 'References', 'Law', 'Pages'];

/** Lists what was found, grouped by kind, each at its section. */
export function showFound(place: HTMLElement, found: readonly Found[]): void {
  const kinds = [...new Set(found.map((one) => one.kind))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  place.replaceChildren(
    ...kinds.map((kind) =>
      group(
        kind,
        found.filter((one) => one.kind === kind),
      ),
    ),
  );
}

/** What to say of a search, in one sentence. */
export function saidOf(query: string, { also, total }: Search, shown: number): string {
  if (total === 0) return `Nothing in the course has “${query}” or a word close to it.`;
  const which = shown < total ? `${total} found, the best ${shown} first.` : `${total} found.`;
  return `${which}${also.length > 0 ? ` Also looked for: ${also.join(', ')}.` : ''}`;
}

/** The way to those that are not shown yet. */
export function makeMore(onMore: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { className: 'button', type: 'button', textContent: 'Show more' });
  button.dataset['kind'] = 'plain';
  button.addEventListener('click', onMore);
  return button;
}

function group(kind: string, found: readonly Found[]): HTMLElement {
  const section = made('section', 'search-group');
  const list = made('ul', '');
  list.setAttribute('role', 'list');
  list.append(...found.map(entry));
  section.append(made('h2', 'search-kind', kind), list);
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
