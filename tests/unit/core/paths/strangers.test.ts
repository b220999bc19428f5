import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepKinds, tidyPath, type Entry } from '#core/paths/path.ts';
import { resolvePath } from '#core/paths/resolve.ts';
import { smallCourse } from '#tests/unit/core/paths/course.ts';

const hostileText = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '</title><svg/onload=alert(1)>',
    '\u202etxt.exe',
    '\nlmeaning-word\n',
    '{{constructor}}',
    '%3Cscript%3E',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const known = ['meaning-word', 'meaning', 'askew', 'baker-2001', 'care-act-2014', 'meaning-old-word'];
const hostileId = fc.oneof(
  fc.constantFrom(...known, '__proto__', 'constructor', '../../evil', 'https://evil.example', 'javascript:1', ''),
  hostileText,
);
const hostileEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record(
    { kind: fc.constantFrom(...stepKinds), id: hostileId, by: hostileText, note: hostileText },
    { requiredKeys: ['kind', 'id'] },
  ),
  fc.record({ kind: fc.constant('section'), title: hostileText }),
);
const hostilePath = fc.record({
  title: hostileText,
  author: hostileText,
  passMark: fc.double(),
  entries: fc.array(hostileEntry, { maxLength: 6 }),
});

const { modules, references, laws } = smallCourse;
const hrefs = new Set([
  ...modules.flatMap((module) => [module.href, module.quiz.href, ...module.lessons.map(({ href }) => href)]),
  ...[...references, ...laws].map(({ href }) => href),
]);
/** Control characters and those that turn the reading direction. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

test(
  'of 10,000 hostile paths no address, title or markup comes out, only short plain text',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(hostilePath, (path) => {
        // What a link gives is always tidy: codec.test.ts.
        const tidy = tidyPath(path);
        const found = resolvePath(tidy, smallCourse);
        expect(found.steps.filter(({ href }) => !hrefs.has(href))).toEqual([]);
        const texts = [
          tidy.title,
          tidy.author,
          ...found.sections.map(({ title }) => title),
          ...found.steps.flatMap(({ step }) => [step.note ?? '', step.by ?? '']),
          ...found.missing.map(({ id }) => id),
        ];
        expect(texts.filter((text) => unseen.test(text) || [...text].length > 240)).toEqual([]);
        expect(found.missing.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  },
);
