import type { Key, KeyOf } from '#core/assessment/types.ts';
import { exactly, firstOf, listOf, oneOf, recordOf, text, whole, type Reader } from '#core/text/read.ts';
import type { ItemType } from '#schemas/item.ts';

const texts = listOf(text);
const pairs = recordOf(text);
const choices = { options: texts, key: texts };
const gaps = recordOf(
  exactly<KeyOf<'gap'>['gaps'][string]>({ key: text }, { options: texts, accept: texts, confusable: texts }),
);

const readers: { readonly [T in ItemType]: Reader<KeyOf<T>> } = {
  sba: exactly<KeyOf<'sba'>>({ type: oneOf('sba'), options: texts, key: text }),
  'multi-n': exactly<KeyOf<'multi-n'>>({ type: oneOf('multi-n'), ...choices }),
  'multi-all': exactly<KeyOf<'multi-all'>>({ type: oneOf('multi-all'), ...choices }),
  spot: exactly<KeyOf<'spot'>>({ type: oneOf('spot'), ...choices }),
  match: exactly<KeyOf<'match'>>({ type: oneOf('match'), targets: texts, rows: pairs }),
  grid: exactly<KeyOf<'grid'>>({ type: oneOf('grid'), columns: texts, rows: pairs }),
  rate: exactly<KeyOf<'rate'>>({ type: oneOf('rate'), scale: texts, rows: pairs }),
  sequence: exactly<KeyOf<'sequence'>>({ type: oneOf('sequence'), order: texts }),
  rank: exactly<KeyOf<'rank'>>({ type: oneOf('rank'), order: texts }),
  gap: exactly<KeyOf<'gap'>>({ type: oneOf('gap'), gaps }),
  text: exactly<KeyOf<'text'>>({ type: oneOf('text'), gaps }),
  case: exactly<KeyOf<'case'>>({
    type: oneOf('case'),
    start: text,
    scenes: recordOf(recordOf(exactly<KeyOf<'case'>['scenes'][string][string]>({ to: text, rating: whole(3) }))),
  }),
};

/** Reads the key that stands in a page's question; KeySchema allows the same. */
export const readKey: Reader<Key> = firstOf<Key>(...Object.values(readers));
