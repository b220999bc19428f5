import { scope } from '#elements/place.ts';
import { synonymsOf } from '#core/text/synonyms.ts';

/** One place that was found: a page and, where it has one, the section of it. */
export type Found = {
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  readonly where: string;
  readonly pieces: readonly { readonly text: string; readonly isMatch: boolean }[];
};
export type Search = {
  /** Other names that were looked for too. */
  readonly also: readonly string[];
  /** How many pages match in all. */
  readonly total: number;
  /** The next best pages, at most so many: each one is a file that is fetched when it is asked for. */
  readonly next: (most: number) => Promise<readonly Found[]>;
};

type SubResult = { readonly title: string; readonly url: string; readonly excerpt: string };
type ResultData = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly SubResult[];
};
type Hit = { readonly id: string; readonly score: number; readonly data: () => Promise<ResultData> };
type Engine = {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Hit[] }>;
};

let engine: Promise<Engine> | undefined;

/** Fetches the search engine and its first files side by side; the first call counts. */
export function loadEngine(): Promise<Engine> {
  engine ??= start();
  return engine;
}

async function start(): Promise<Engine> {
  const folder = `${scope}pagefind/`;
  for (const file of (document.body.dataset['searchFiles'] ?? '').split(' ').filter(Boolean))
    void fetch(`${folder}${file}`).catch(() => undefined);
  const loaded: Engine = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await loaded.options({ baseUrl: scope, excerptLength: 24 });
  await loaded.init();
  return loaded;
}

/** Searches the whole course. An essay's spelling or another name of a thing finds the thing. */
export async function search(query: string): Promise<Search> {
  const loaded = await loadEngine();
  const also = synonymsOf(query);
  const answers = await Promise.all([query, ...also].map((words) => loaded.search(words)));
  const hits = new Map<string, Hit>();
  for (const answer of answers)
    for (const hit of answer.results) if ((hits.get(hit.id)?.score ?? -1) < hit.score) hits.set(hit.id, hit);
  const ranked = [...hits.values()].sort((a, b) => b.score - a.score);
  let given = 0;
  return {
    also,
    total: ranked.length,
    next: async (most) => {
      const turn = ranked.slice(given, given + most);
      given += turn.length;
      return (await Promise.all(turn.map((hit) => hit.data()))).map(toFound);
    },
  };
}

function toFound({ url, excerpt, meta, filters, sub_results: parts }: ResultData): Found {
  const part = [...parts].sort((a, b) => marks(b.excerpt) - marks(a.excerpt))[0];
  const title = meta['title'] ?? url;
  const section = part && part.title !== title ? part : undefined;
  return {
    kind: filters['kind']?.[0] ?? 'Pages',
    title,
    href: section?.url ?? url,
    where: [meta['where']?.replace(/\.$/, ''), section && `In: ${section.title}`].filter(Boolean).join('. '),
    pieces: piecesOf(part?.excerpt ?? excerpt),
  };
}

const marks = (excerpt: string): number => excerpt.split('<mark>').length;

/** The excerpt as text with its matches told apart; nothing of it is ever parsed as markup. */
function piecesOf(excerpt: string): Found['pieces'] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ isMatch: piece.startsWith('<mark>'), text: plain(piece.replace(/<\/?mark>/g, '')) }));
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity);
