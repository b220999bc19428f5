import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formCodeOf } from '#core/assessment/form-code.ts';
import { formLink, PAPER_LENGTHS, paperId, paperPool, readFormName, readPaperId } from '#core/assessment/paper.ts';
import { anEntry } from '#tests/unit/core/assessment/makers.ts';

const paper = fc.record({
  items: fc.constantFrom(...PAPER_LENGTHS),
  modules: fc.subarray(['askew', 'law', 'mid-staffordshire']),
  criteria: fc.subarray(['1.1', '2.1', '3.3']),
});

test('an id says all that a paper is', () => {
  expect(paperId({ items: 20, modules: [], criteria: [] })).toEqual({ ok: true, value: 'paper_20' });
  expect(paperId({ items: 10, modules: ['law', 'askew'], criteria: ['2.1'] })).toEqual({
    ok: true,
    value: 'paper_10_askew_law_2.1',
  });
  fc.assert(
    fc.property(paper, (one) => {
      const id = paperId(one);
      expect(id.ok && readPaperId(id.value)).toEqual(one);
    }),
  );
});

test('what is no paper is not read as one', () => {
  expect(readPaperId('meaning')).toBeUndefined();
  expect(readPaperId('paper_11')).toBeUndefined();
  expect(readPaperId('paper_10_')).toBeUndefined();
  expect(readPaperId('retry_paper_10')).toBeUndefined();
});

test('an id too long for the record is refused', () => {
  const modules = Array.from({ length: 20 }, (_, index) => `a-long-module-${index}`);
  expect(paperId({ items: 10, modules, criteria: [] })).toEqual({ ok: false, reason: 'too-long' });
});

test('a paper draws from its modules and criteria, all of them where none is named', () => {
  const entries = [
    anEntry({ id: 'in-law', module: 'law', criteria: ['2.2', '2.1'] }),
    anEntry({ id: 'in-models', module: 'models', criteria: ['2.1'] }),
  ];
  const ids = (modules: string[], criteria: string[]) =>
    paperPool({ items: 10, modules, criteria }, entries).map(({ id }) => id);
  expect(ids([], [])).toEqual(['in-law', 'in-models']);
  expect(ids(['law'], [])).toEqual(['in-law']);
  expect(ids([], ['2.1'])).toEqual(['in-models']);
  expect(ids(['law'], ['2.1'])).toEqual([]);
});

test('a link names a form for good', () => {
  expect(formLink({ quiz: 'paper_20', bank: '1.0.0', code: '7K2M9Q' })).toBe('form=7K2M9Q&paper=paper_20&bank=1.0.0');
  fc.assert(
    fc.property(paper, fc.integer({ min: 0, max: 2 ** 30 - 1 }).map(formCodeOf), (one, code) => {
      const id = paperId(one);
      const name = { quiz: id.ok ? id.value : '', bank: '1.2.3', code };
      expect(readFormName(`https://a.example/test/paper/#${formLink(name)}`, 'paper_30')).toEqual({
        ok: true,
        value: name,
      });
    }),
  );
});

test('a bare code belongs to the paper that is asked for beside it', () => {
  expect(readFormName(' 7k2-m9q ', 'paper_10')).toEqual({ ok: true, value: { quiz: 'paper_10', code: '7K2M9Q' } });
  expect(readFormName('#form=7K2M9Q', 'paper_10')).toEqual({ ok: true, value: { quiz: 'paper_10', code: '7K2M9Q' } });
});

test('what is no code and what is no paper are told apart', () => {
  expect(readFormName('7K2M', 'paper_10')).toEqual({ ok: false, reason: 'no-code' });
  expect(readFormName('#form=7K2M9Q&paper=exam', 'paper_10')).toEqual({ ok: false, reason: 'unknown-paper' });
});
