import { expect, test } from 'vitest';
import * as v from 'valibot';
import { fullCitation, shortCitation } from '#core/references/citation.ts';
import { ReferenceSchema } from '#schemas/reference.ts';

const common = {
  id: 'a-work',
  essays: [],
  sure: 'verified',
  corrected: false,
  seen: 'record',
  topics: ['models'],
  note: 'A note.',
} as const;
const article = v.parse(ReferenceSchema, {
  ...common,
  type: 'article-journal',
  title: 'Enacting leadership',
  'container-title': 'British Journal of Management',
  volume: '14',
  issue: 's1',
  page: 'S61-S76',
  author: [
    { family: 'Vangen', given: 'Siv' },
    { family: 'Huxham', given: 'Chris' },
  ],
  issued: { 'date-parts': [[2003, 12]] },
});
const text = (parts: ReturnType<typeof fullCitation>) =>
  parts.map((part) => (part.work ? `*${part.text}*` : part.text)).join('');

test('an article is cited in the Harvard manner, with its journal set apart', () => {
  expect(text(fullCitation(article))).toBe(
    'Vangen, S. and Huxham, C. (2003) ‘Enacting leadership’, *British Journal of Management*, 14(s1), pp. S61–S76.',
  );
});

test('running text names one author, two, or the first of more', () => {
  expect(shortCitation(article)).toBe('Vangen and Huxham 2003');
  expect(shortCitation({ ...article, author: [{ literal: 'Audit Commission' }] })).toBe('Audit Commission 2003');
  expect(shortCitation({ ...article, author: [...(article.author ?? []), { family: 'Third' }] })).toBe(
    'Vangen and others 2003',
  );
});

test('a work without a date says so', () => {
  expect(shortCitation({ ...article, issued: undefined })).toBe('Vangen and Huxham no date');
});
