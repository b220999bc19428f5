import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeLocalStorage } from '#tests/unit/stores/fakes.ts';

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The plan that a device holds which kept this text. */
async function planFrom(text: string | undefined) {
  fakeLocalStorage(new Map(text === undefined ? [] : [['cg:review', text]]));
  const { startReviewPlan, $reviewPlan } = await import('#stores/review-plan.ts');
  startReviewPlan('/');
  return $reviewPlan.get();
}

test.each([undefined, '{', '[]', 'null'])('%j is a plan of twelve questions a day', async (text) => {
  expect(await planFrom(text)).toEqual({ size: 12 });
});

test('a field that cannot be read leaves the others', async () => {
  expect(await planFrom('{"size":"many","examDay":"2027-01-15"}')).toEqual({ size: 12, examDay: '2027-01-15' });
});

test('a size out of bounds is brought within them, and no day or time is made of what is none', async () => {
  expect(await planFrom('{"size":99,"examDay":"soon","catchUpUntil":null}')).toEqual({ size: 30 });
});

test('deleting leaves nothing of it on the device', async () => {
  const held = fakeLocalStorage();
  const { startReviewPlan, changeReviewPlan, clearReviewPlan } = await import('#stores/review-plan.ts');
  startReviewPlan('/');
  changeReviewPlan({ size: 20 });
  expect([...held]).toEqual([['cg:review', '{"size":20}']]);
  clearReviewPlan();
  expect(held.size).toBe(0);
});
