import { itemAdvice, type Advice } from '#check/report/item-lint.ts';
import type { LoadedModule } from '#check/load/loaded.ts';
import { reviewFigures, type ReviewFigures } from '#core/assessment/reviewed.ts';
import { meanOf } from '#core/text/mean.ts';
import type { Item, ItemType } from '#schemas/item.ts';

/** How often the key gives itself away by its length. Shares are 0 to 1; ties count by halves; `chance` is what blind luck would give. */
type KeyLengths = {
  readonly items: number;
  readonly longest: number;
  readonly shortest: number;
  readonly chance: number;
};

/** What a module's items are, in numbers. */
export type ModuleFigures = {
  readonly id: string;
  readonly items: number;
  readonly inQuiz: number;
  readonly byType: ReadonlyMap<ItemType, number>;
  readonly byLevel: ReadonlyMap<Item['level'], number>;
  /** Of single best answers. */
  readonly sba: KeyLengths;
  /** Mean length of keys over mean length of others, in multi-n, multi-all and spot; undefined without such items. */
  readonly multiRatio: number | undefined;
  /** What those who reviewed the items answered. */
  readonly reviews: ReviewFigures;
  readonly advice: readonly Advice[];
};

/** Counts a module's items by type and level, and measures their keys. */
export function moduleFigures(module: LoadedModule): ModuleFigures {
  const items = module.items.map((item) => item.value).filter((item) => item.status !== 'retired');
  return {
    id: module.folder,
    items: items.length,
    inQuiz: items.filter((item) => item.inQuiz).length,
    byType: tally(items.map((item) => item.type)),
    byLevel: tally(items.map((item) => item.level)),
    sba: keyLengths(items),
    multiRatio: multiRatio(items),
    reviews: reviewFigures(items),
    advice: itemAdvice(items),
  };
}

function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function keyLengths(items: readonly Item[]): KeyLengths {
  const single = items.flatMap((item) => (item.type === 'sba' ? [item] : []));
  const share = (pick: (lengths: readonly number[]) => number) =>
    single.reduce((sum, item) => {
      const lengths = item.options.map((option) => option.text.length);
      const extreme = pick(lengths);
      const ties = lengths.filter((length) => length === extreme).length;
      const key = item.options.find((option) => option.id === item.key)?.text.length;
      return sum + (key === extreme ? (ties > 1 ? 0.5 : 1) : 0);
    }, 0) / Math.max(1, single.length);
  return {
    items: single.length,
    longest: share((lengths) => Math.max(...lengths)),
    shortest: share((lengths) => Math.min(...lengths)),
    chance: meanOf(single.map((item) => 1 / item.options.length)),
  };
}

function multiRatio(items: readonly Item[]): number | undefined {
  const options = items.flatMap((item) => {
    if (item.type === 'spot') return item.sentences.map(({ text, key }) => ({ length: text.length, isKey: key }));
    return item.type === 'multi-all' || item.type === 'multi-n'
      ? item.options.map((option) => ({ length: option.text.length, isKey: item.key.includes(option.id) }))
      : [];
  });
  const lengthsOf = (isKey: boolean) => options.filter((option) => option.isKey === isKey).map(({ length }) => length);
  const [keys, others] = [lengthsOf(true), lengthsOf(false)];
  return keys.length === 0 || others.length === 0 ? undefined : meanOf(keys) / meanOf(others);
}
