import { expect, test } from 'vitest';
import { decodePlan } from '#stores/review-plan.ts';

test('a plan is twelve questions a day until the learner says otherwise', () => {
  expect(decodePlan(undefined)).toEqual({ size: 12 });
  expect(decodePlan('{')).toEqual({ size: 12 });
  expect(decodePlan('[]')).toEqual({ size: 12 });
});

test('a field that cannot be read leaves the others', () => {
  expect(decodePlan('{"size":"many","examDay":"2027-01-15"}')).toEqual({ size: 12, examDay: '2027-01-15' });
  expect(decodePlan('{"size":99,"examDay":"soon","catchUpUntil":null}')).toEqual({ size: 30 });
});
