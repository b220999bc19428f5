import { expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { isAfter } from '#check/dates.ts';
import { covers } from '#check/sections.ts';
import { withContent } from './fixture-tree.ts';

test('a date is later only when it is certainly so', () => {
  expect(isAfter('2010-03-04', '2010-03-03')).toBe(true);
  expect(isAfter('2010', '2010-03-03')).toBe(false);
  expect(isAfter('2010-03', '2010')).toBe(false);
  expect(isAfter('2011', '2010-12-31')).toBe(true);
});

test('a cited section is covered by itself, by the section it is part of, and by a range', () => {
  expect(covers('17', '17')).toBe(true);
  expect(covers('17', '17(2)')).toBe(true);
  expect(covers('42–45', '43')).toBe(true);
  expect(covers('42–45', '42-45')).toBe(true);
  expect(covers('17', '170')).toBe(false);
  expect(covers('42–45', '46')).toBe(false);
});

const kindsWithBondOn = (day: string) =>
  withContent([{ file: 'modules/harbour/case.yaml', find: 'on: 2010-03-03', replace: `on: ${day}` }], (root) =>
    checkContent(root).findings.map((finding) => finding.kind),
  );

test('a law binds from its first day and no longer on the day that it ends', () => {
  expect(kindsWithBondOn('2000-03-31')).toEqual(['law-not-in-force']);
  expect(kindsWithBondOn('2000-04-01')).toEqual([]);
  expect(kindsWithBondOn('2012-03-30')).toEqual([]);
  expect(kindsWithBondOn('2012-03-31')).toEqual(['law-not-in-force']);
});

test('a provision may begin later than its law', () => {
  const later = {
    file: 'law/kitchens-act-1999.yaml',
    find: 'force: duty, from: "2000-04-01"',
    replace: 'force: duty, from: "2011"',
  };
  expect(withContent([later], (root) => checkContent(root).findings.map((finding) => finding.message))).toEqual([
    'Unexpected law "kitchens-act-1999", section 4, on 2010-03-03, expected a day from 2011 on',
    'Unexpected law "kitchens-act-1999", section 4, on 2010-01, expected a day from 2011 on',
  ]);
});
