import { expect, test } from 'vitest';
import { forceOn } from '#core/law/in-force.ts';

test('a law is in force from its first day until the day before its end', () => {
  const dates = { from: '2000-04-01', to: '2007-03-01' };
  expect(forceOn(dates, '2000-03-31')).toBe('not-yet');
  expect(forceOn(dates, '2000-04-01')).toBe('in-force');
  expect(forceOn(dates, '2007-02-28')).toBe('in-force');
  expect(forceOn(dates, '2007-03-01')).toBe('ended');
});

test('a day inside a year or month that is all the record has is not settled', () => {
  expect(forceOn({ from: '2003-04' }, '2003-04-15')).toBe('unknown');
  expect(forceOn({ from: '2003-04' }, '2003-05-01')).toBe('in-force');
  expect(forceOn({ from: '2010' }, '2010-03-10')).toBe('unknown');
  expect(forceOn({ from: '2000', to: '2010' }, '2010-06-01')).toBe('unknown');
});

test('a law that was made and whose start is not in the record did not exist before and is not settled after', () => {
  expect(forceOn({ made: '2011-09-15' }, '2010-03-10')).toBe('not-yet');
  expect(forceOn({ made: '1996' }, '2010-03-10')).toBe('unknown');
});
