import type { Key, KeyOf } from '#core/assessment/types.ts';
import { exactly, firstOf, listOf, oneOf, recordOf, text, type Reader } from '#core/text/read.ts';

const texts = listOf(text);
const pairs = recordOf(text);

/** Reads the key that stands in a page's question; KeySchema allows the same. */
export const readKey: Reader<Key> = firstOf<Key>(
  exactly<KeyOf<'sba'>>({ type: oneOf('sba'), options: texts, key: text }),
  exactly<KeyOf<'multi-all'>>({ type: oneOf('multi-all'), options: texts, key: texts }),
  exactly<KeyOf<'match'>>({ type: oneOf('match'), targets: texts, rows: pairs }),
  exactly<KeyOf<'grid'>>({ type: oneOf('grid'), columns: texts, rows: pairs }),
  exactly<KeyOf<'sequence'>>({ type: oneOf('sequence'), order: texts }),
  exactly<KeyOf<'gap'>>({
    type: oneOf('gap'),
    gaps: recordOf(
      exactly<KeyOf<'gap'>['gaps'][string]>({ key: text }, { options: texts, accept: texts, confusable: texts }),
    ),
  }),
);
