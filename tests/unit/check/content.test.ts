import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { reportText } from '#check/report/report-text.ts';
import { fixtures, withContent } from './fixture-tree.ts';

const { content, report } = checkContent(join(fixtures, 'content-base'));
const body = content.modules[0]?.lessons[0]?.body;

test('modules and lessons stand in the order of their lists', () => {
  expect(content.modules.map((entry) => entry.module.id)).toEqual(['basics', 'harbour']);
  const turned = withContent(
    [{ file: 'course.yaml', find: '[basics, harbour]', replace: '[harbour, basics]' }],
    (root) => checkContent(root).content,
  );
  expect(turned.modules.map((entry) => entry.module.id)).toEqual(['harbour', 'basics']);
});

test('a lesson knows its module and its address', () => {
  expect(content.modules[0]?.lessons[0]).toMatchObject({
    module: 'basics',
    slug: 'sharing',
    lesson: { id: 'basics-sharing' },
  });
});

test('a body tells what its text says, cites and places', () => {
  expect(body).toMatchObject({
    headings: [
      { id: 'what-it-is', text: 'What it is', level: 2 },
      { id: 'what-it-asks', text: 'What it asks', level: 2 },
    ],
    cites: [
      { ref: 'baker-2001', locator: 'chapter 1' },
      { case: 'harbour', event: 'fire' },
    ],
    laws: [{ id: 'kitchens-act-2011', section: '4' }],
    terms: ['rota'],
    checks: [
      { item: 'basics-stove', heading: 'what-it-is' },
      { item: 'basics-days', heading: 'what-it-is' },
    ],
    sourceChecks: ['rota-claim'],
    figures: [{ id: 'basics-two-days', kind: 'comparison', title: 'Two days of the rota' }],
    prompts: [{ id: 'basics-sharing-practice', text: 'Whose turn is it at your place?' }],
    keyPoints: ['Sharing needs a list.'],
    links: [{ kind: 'module', id: 'harbour' }],
    cases: [],
  });
  expect(content.modules[1]?.lessons[0]?.body.cases).toEqual(['harbour']);
});

test('headings, figures and checks are no running text', () => {
  const longer = withContent(
    [
      {
        file: 'modules/basics/sharing.mdx',
        find: '<Heading id="what-it-asks">What it asks',
        replace: '<Heading id="what-it-asks">What it asks of people',
      },
    ],
    (root) => checkContent(root).content,
  );
  expect(longer.modules[0]?.lessons[0]?.body.words).toBe(body?.words);
  const wordier = withContent(
    [{ file: 'modules/basics/sharing.mdx', find: 'It asks for a list', replace: 'It really asks for a list' }],
    (root) => checkContent(root).content,
  );
  expect(wordier.modules[0]?.lessons[0]?.body.words).toBe((body?.words ?? 0) + 1);
});

test('an entry that cannot be shaped is left out and the rest stays', () => {
  const broken = withContent(
    [{ file: 'modules/basics/items.yaml', find: 'level: apply', replace: 'level: none' }],
    (root) => checkContent(root),
  );
  expect(broken.content.modules[0]?.items.map((item) => item.id)).toEqual([
    'basics-cleaners',
    'basics-days',
    'basics-order',
    'basics-words',
    'basics-record',
    'basics-empty-rota',
  ]);
  expect(broken.findings).toHaveLength(1);
});

test('several problems are reported in one run', () => {
  const { findings } = withContent(
    [
      { file: 'course.yaml', text: 'title: [\n' },
      { file: 'glossary.yaml', find: 'sure: confirmed', replace: 'sure: surely' },
      { file: 'modules/basics/sharing.mdx', find: '(module:harbour)', replace: '(/modules/harbour/)' },
      { file: 'modules/harbour/case.yaml', find: 'to: club', replace: 'to: clubs' },
    ],
    (root) => checkContent(root),
  );
  expect(findings.map((finding) => finding.kind)).toEqual(['yaml-syntax', 'shape', 'absolute-link', 'unknown-partner']);
});

test('a mistyped id is one finding and does not make its target look unused', () => {
  const { findings } = withContent(
    [{ file: 'modules/basics/sharing.mdx', find: '"basics-stove"', replace: '"basics-stoev"' }],
    (root) => checkContent(root),
  );
  expect(findings.map((finding) => finding.kind)).toEqual(['unknown-item']);
});

test('the report counts what there is', () => {
  expect(reportText(report)).toMatchInlineSnapshot(`
    "Lessons: words in all, words of the thread, words in a sentence, reading ease
      basics-sharing                            81      65     8.1    93.9
      harbour-fire                              33      21     6.6   100.2

    Criteria: lessons, items, works cited
      1.1                                        2       7       1
      1.2                                        0       0       0

    Sections of the essays: lessons, claims, source checks
      1 definition                               1       1       1

    Terms and their homes
      rota                                basics-sharing

    Items
      basics: 7, 4 in the quiz; sba 1, multi-all 1, match 1, sequence 1, gap 1, grid 1, case 1; apply 1, recall 4, judge 2
        single best answers (1): key longest 100%, shortest 0%, by chance 33%
        select all: keys 1.29 times as long as the others (0.85 to 1.15 gives nothing away)
        answered from the lesson alone: 0 of 0 with the key; not yet answered: 6 (basics-stove, basics-cleaners, basics-days, basics-order, basics-words, basics-record)
        not yet guessed at: 2 (basics-stove, basics-cleaners)
      harbour: none

    Lessons not yet read against the record: 2 (basics-sharing, harbour-fire)
    Terms that no text marks: none
    Items on recalled points: none
    "
  `);
});
