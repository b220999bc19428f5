import type { Key, KeyOf } from '#core/assessment/types.ts';
import { exactly, firstOf, listOf, oneOf, recordOf, text, type Reader } from '#core/text/read.ts';

const texts = listOf(text);
const pairs = recordOf(text);
const choices = { options: texts, key: texts };
const gaps = recordOf(
  exactly<KeyOf<'gap'>['gaps'][string]>({ key: text }, { options: texts, accept: texts, confusable: texts }),
);

/** Reads the key that stands in a page's question; KeySchema allows the same. */
export const readKey: Reader<Key> = firstOf<Key>(
  exactly<KeyOf<'sba'>>({ type: oneOf('sba'), options: texts, key: text }),
  exactly<KeyOf<'multi-n'>>({ type: oneOf('multi-n'), ...choices }),
  exactly<KeyOf<'multi-all'>>({ type: oneOf('multi-all'), ...choices }),
  exactly<KeyOf<'spot'>>({ type: oneOf('spot'), ...choices }),
  exactly<KeyOf<'match'>>({ type: oneOf('match'), targets: texts, rows: pairs }),
  exactly<KeyOf<'grid'>>({ type: oneOf('grid'), columns: texts, rows: pairs }),
  exactly<KeyOf<'rate'>>({ type: oneOf('rate'), scale: texts, rows: pairs }),
  exactly<KeyOf<'sequence'>>({ type: oneOf('sequence'), order: texts }),
  exactly<KeyOf<'rank'>>({ type: oneOf('rank'), order: texts }),
  exactly<KeyOf<'gap'>>({ type: oneOf('gap'), gaps }),
  exactly<KeyOf<'text'>>({ type: oneOf('text'), gaps }),
);
