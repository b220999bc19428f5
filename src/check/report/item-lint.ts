// cspell:ignore Haladyna
import { editDistance } from '#core/text/edit-distance.ts';
import type { ItemOf } from '#core/assessment/rules.ts';
import type { Item } from '#schemas/item.ts';

/** What a test-wise reader could use, or a careful one stumble over: advice to the author, with the words that it is about. */
export type Advice = { readonly item: string; readonly about: AdviceKind; readonly words: string };
export type AdviceKind =
  | 'stem-word-in-key'
  | 'absolute-marks'
  | 'negative-stem'
  | 'options-overlap'
  | 'not-parallel'
  | 'similar-stem'
  | 'needs-options';

type WithOptions = ItemOf<'sba'> | ItemOf<'multi-all'> | ItemOf<'multi-n'>;
type Option = WithOptions['options'][number];

const ABSOLUTES = ['always', 'never', 'none', 'nobody', 'nothing', 'all', 'every', 'everybody', 'only', 'any'];
const MEANINGLESS = new Set([
  'which',
  'about',
  'their',
  'there',
  'these',
  'those',
  'would',
  'could',
  'should',
  'where',
]);

/** Advice on the items of a module, in their order; the rules are Haladyna, Downing and Rodriguez’s (2002). */
export function itemAdvice(items: readonly Item[]): readonly Advice[] {
  const choices = items.filter((item): item is WithOptions => 'options' in item);
  return [
    ...choices.flatMap((item) => [...cues(item), ...shapes(item)]),
    ...items.flatMap((item) => [...negative(item), ...needing(item)]),
    ...similar(items),
  ];
}

const isKey = ({ key }: WithOptions, { id }: Option): boolean => [key].flat().includes(id);
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-zà-ÿ]+/g) ?? [];

/** A word of the stem that the keys have and no other option, and absolute words that stand on one side alone. */
function cues(item: WithOptions): readonly Advice[] {
  const keys = item.options.filter((option) => isKey(item, option)).map(({ text }) => wordsOf(text));
  const others = item.options.filter((option) => !isKey(item, option)).flatMap(({ text }) => wordsOf(text));
  const shared = [...new Set(wordsOf(item.stem))].filter(
    (word) =>
      word.length > 4 && !MEANINGLESS.has(word) && keys.every((key) => key.includes(word)) && !others.includes(word),
  );
  const absolutes = ABSOLUTES.filter((word) => others.includes(word) && !keys.some((key) => key.includes(word)));
  const marked = item.options.filter(
    (option) => !isKey(item, option) && wordsOf(option.text).some((word) => absolutes.includes(word)),
  );
  return [
    ...shared.map((words): Advice => ({ item: item.id, about: 'stem-word-in-key', words })),
    ...(marked.length >= 2
      ? [{ item: item.id, about: 'absolute-marks', words: absolutes.join(', ') } satisfies Advice]
      : []),
  ];
}

/** Options that say nearly the same, and options of which one is far longer or of another form. */
function shapes({ id, options }: WithOptions): readonly Advice[] {
  const lengths = options.map(({ text }) => text.length);
  const quoted = options.filter(({ text }) => text.startsWith('“')).length;
  const isUneven = Math.max(...lengths) > 2.5 * Math.min(...lengths) && Math.max(...lengths) > 40;
  return [
    ...options.flatMap((one, index) =>
      options
        .slice(index + 1)
        .filter((other) => isNear(one.text, other.text))
        .map((other): Advice => ({ item: id, about: 'options-overlap', words: `${one.id}, ${other.id}` })),
    ),
    ...(isUneven || (quoted > 0 && quoted < options.length)
      ? [{ item: id, about: 'not-parallel', words: isUneven ? 'length' : 'quotation marks' } satisfies Advice]
      : []),
  ];
}

/** Whether a slip of the pen lies between two sentences; labels and figures may differ by as little and be meant. */
const isNear = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) > 30 &&
  !/\d/.test(one + other) &&
  editDistance(one.toLowerCase(), other.toLowerCase()) <= 2;

/** A stem that asks for what is not so, without a sign that it does. */
function negative({ id, stem }: Item): readonly Advice[] {
  const [word] = /\b(?:is|are|was|does|do|did|would) not\b[^?]*\?|\bexcept\b/i.exec(stem) ?? [];
  return word === undefined ? [] : [{ item: id, about: 'negative-stem', words: word }];
}

const needing = (item: Item): readonly Advice[] =>
  item.needsOptions === true ? [{ item: item.id, about: 'needs-options', words: item.stem }] : [];

/** Items that ask the same in the same scene without being siblings. */
function similar(items: readonly Item[]): readonly Advice[] {
  const asked = (item: Item) => `${item.vignette ?? ''} ${item.stem}`.toLowerCase().replace(/\s+/g, ' ').trim();
  return items.flatMap((item, index) =>
    items
      .slice(index + 1)
      .filter((other) => item.type === other.type && item.vignette !== undefined && !item.siblings.includes(other.id))
      .filter((other) => asked(item) === asked(other))
      .map((other): Advice => ({ item: item.id, about: 'similar-stem', words: other.id })),
  );
}
