import { expect, test } from 'vitest';
import { chooseCode } from '#core/assessment/choose-code.ts';
import type { Form } from '#core/assessment/form-schema.ts';

const DAY = 86_400_000;
const papers: Record<string, string[]> = {
  AAAAAA: ['one', 'two'],
  BBBBBB: ['two', 'three'],
  CCCCCC: ['three', 'four'],
  DDDDDD: ['three', 'unseen'],
};
const draw = (code: string): Form => ({
  quiz: 'models',
  bank: '1.0.0',
  code,
  items: (papers[code] ?? []).map((id) => ({ id, rev: 1, order: [] })),
});
const codes: [string, string, string] = ['AAAAAA', 'BBBBBB', 'CCCCCC'];
const seen = (day: number, isWrong = false): { seenAt: number; isWrong: boolean } => ({ seenAt: day * DAY, isWrong });

test('without a history the first code is taken', () => {
  expect(chooseCode(codes, {}, draw)).toBe('AAAAAA');
});

test('the form with the most unseen items comes first', () => {
  expect(chooseCode(codes, { one: seen(1), two: seen(1) }, draw)).toBe('CCCCCC');
});

test('one unseen item counts more than any time', () => {
  expect(
    chooseCode(codes, { one: seen(1), two: seen(1), three: seen(9), four: seen(9), five: seen(9) }, (code) =>
      draw(code === 'CCCCCC' ? 'DDDDDD' : code),
    ),
  ).toBe('CCCCCC');
});

test('among equals the form seen longest ago', () => {
  expect(chooseCode(codes, { one: seen(9), two: seen(3), three: seen(2), four: seen(9) }, draw)).toBe('BBBBBB');
});

test('among equals seen on the same days the form with the most wrong items', () => {
  const history = { one: seen(3), two: seen(3.5, true), three: seen(3, true), four: seen(3) };
  expect(chooseCode(codes, history, draw)).toBe('BBBBBB');
});
