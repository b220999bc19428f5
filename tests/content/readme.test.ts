import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { checkContent } from '#check/check-content.ts';
import { kinds, type FindingKind } from '#check/kinds.ts';
import { findingsText } from '#check/print.ts';
import { readMdx } from '#check/source/mdx.ts';
import { tags } from '#check/tags/table.ts';
import { examplesIn, guide, partOf, tagRowsIn, withExamples, type Example } from './guide.ts';

const examples = examplesIn(guide);
const tagRows = tagRowsIn(guide);
const lesson = 'content/modules/basics/sharing.mdx';

/** What the check says of the examples when a text is added to the end of the lesson. */
function saidWith(addition: string): readonly string[] {
  const longer = examples.map((one): Example =>
    one.file === lesson ? { ...one, text: `${one.text}\n${addition}\n` } : one,
  );
  return withExamples(longer, (root) => checkContent(root).findings).map(({ kind, message }) => `${kind} ${message}`);
}

/** Two places for one item or id are no fault of an example that stands beside the lesson. */
const isOwn = (said: string) => !/^(item-placed-twice|exercise-place|duplicate-id) /.test(said);

describe('the author’s guide has examples', () => {
  test('for each kind of file', () => {
    expect([...new Set(examples.map((one) => one.file))]).toEqual([
      'content/course.yaml',
      'content/outcomes.yaml',
      'content/topics.yaml',
      'content/modules/basics/module.yaml',
      'content/modules/basics/sharing.mdx',
      'content/modules/basics/items.yaml',
      'content/modules/harbour/items.yaml',
      'content/modules/basics/exercises.yaml',
      'content/contexts.yaml',
      'content/modules/harbour/module.yaml',
      'content/modules/harbour/case.yaml',
      'content/modules/harbour/fire.mdx',
      'content/references/baker-2001.yaml',
      'content/law/kitchens-act-1999.yaml',
      'content/law/kitchens-act-2011.yaml',
      'content/glossary.yaml',
      'content/source-checks-basics.yaml',
      'content/essays.yaml',
      'content/paths/first-evening.yaml',
      'content/pages/about.mdx',
      'content/modules/basics/discussion.mdx',
      'content/changes.yaml',
    ]);
  });

  test.each(examples.filter((one) => one.language === 'yaml'))('that can be read as YAML: $file', ({ text }) => {
    const { errors, warnings } = parseDocument(text);
    expect([...errors, ...warnings]).toEqual([]);
  });

  test.each(examples.filter((one) => one.language === 'mdx'))('that can be read as MDX: $file', ({ file, text }) => {
    const { front, findings } = readMdx(file, text);
    expect(findings).toEqual([]);
    expect(parseDocument(front ?? '[').errors).toEqual([]);
  });

  test('that together are a course without a finding', () => {
    expect(withExamples(examples, (root) => findingsText(checkContent(root).findings))).toBe('');
  });

  test('that show every type of item', () => {
    const shown = withExamples(examples, (root) =>
      checkContent(root).content.modules.flatMap((entry) => entry.items.map((item) => item.type)),
    );
    expect(shown.sort()).toEqual([
      'case',
      'gap',
      'grid',
      'match',
      'multi-all',
      'multi-n',
      'rank',
      'rate',
      'sba',
      'sequence',
      'spot',
      'text',
    ]);
  });
});

describe('the table of tags', () => {
  test('has each tag once', () => {
    expect(tagRows.map((row) => row.name).sort()).toEqual(Object.keys(tags).sort());
  });

  test.each(tagRows)('shows $name as the check takes it', ({ name, example }) => {
    expect(example).toMatch(new RegExp(`^<${name}[ />]`));
    expect(saidWith(example).filter(isOwn)).toEqual([]);
  });

  test('would show an example that the check does not take', () => {
    expect(saidWith('<HowSure level="surely">We think so.</HowSure>')).toEqual([
      'tag-attribute Unexpected "surely" at "level", expected one of full, part, record, none',
    ]);
  });
});

describe('the table of figures', () => {
  const figures = [...partOf(guide, 'The tags').matchAll(/^\| `([a-z]+)` \| (.*) \|$/gm)].map(
    ([, kind = '', cell = '']) => ({
      kind,
      data: [...cell.matchAll(/`([a-z]+=\{.*?\})`/g)].map(([, one]) => one).join(' '),
    }),
  );

  test('has each kind', () => {
    expect(figures.map((row) => row.kind)).toEqual([
      'comparison',
      'ground',
      'ladder',
      'continuum',
      'process',
      'periods',
    ]);
  });

  test.each(figures)('shows the data of $kind as the check takes them', ({ kind, data }) => {
    expect(
      saidWith(
        `<Figure id="one-more" kind="${kind}" title="One more" caption="One more." description="One more." ${data} />`,
      ),
    ).toEqual([]);
  });
});

describe('the table of findings', () => {
  const rows = [
    ...partOf(guide, 'Every finding').matchAll(/^\| `([a-z-]+)` \| .*?`(content\/[^`]+)` \| (.+) \|$/gm),
  ].map(([, kind = '', message = '', mend = '']) => ({ kind, message, mend }));

  test('has each kind once', () => {
    expect(rows.map((row) => row.kind).sort()).toEqual(Object.keys(kinds).sort());
  });

  test.each(rows)('quotes a message of $kind as it is printed', ({ kind, message }) => {
    const file = join(import.meta.dirname, '..', 'fixtures', 'broken', kind, 'expected.txt');
    expect(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []).toContain(message);
  });

  test.each(rows)('says how to mend $kind as the check does', ({ kind, mend }) => {
    const wanted = isKind(kind) ? kinds[kind].mend : 'a kind of finding';
    expect(mend.replaceAll('`', '')).toContain(wanted.replaceAll('`', ''));
  });
});

const isKind = (kind: string): kind is FindingKind => kind in kinds;
