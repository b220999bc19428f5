import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PROGRESS } from '#core/progress/state.ts';
import { createKeeper, forgetAll, keepRecords, openKeeper, readAgain } from '#stores/keeper.ts';
import { erased, lessonOpened, reflected } from '#tests/unit/core/progress/make.ts';
import { fakeStorage } from '#tests/unit/stores/fakes.ts';

const about = { kind: 'reflection', id: 'my-week' } as const;
const longRecord = Array.from({ length: 350 }, (_, index) => lessonOpened(`u${index}`, index, `lesson-${index}`));

/** A device so slow that every step of reading takes too long. */
beforeEach(() => {
  vi.useFakeTimers();
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a long record is read whole, in steps', async () => {
  const keeper = createKeeper();
  const opening = openKeeper(keeper, fakeStorage(...longRecord));
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.$progress.get()).toBe(EMPTY_PROGRESS);
  await vi.runAllTimersAsync();
  await opening;
  expect(keeper.$progress.get().lessons.size).toBe(350);
  expect(keeper.$progress.get().last).toEqual({ lesson: 'lesson-349', time: 349 });
  expect(keeper.reading).toBeUndefined();
});

test.each([1, 3, 5, 7])(
  'what is recorded while a long record is read, at step %i, is neither lost nor hidden',
  async (step) => {
    const keeper = createKeeper();
    const storage = fakeStorage(...longRecord);
    const opening = openKeeper(keeper, storage);
    for (let turn = 0; turn < step; turn += 1) await vi.advanceTimersToNextTimerAsync();
    void keepRecords(keeper, [lessonOpened('n1', 1000, 'a-word')]);
    expect(keeper.$progress.get().lessons.has('a-word')).toBe(true);
    await vi.runAllTimersAsync();
    await opening;
    expect(keeper.$progress.get().lessons.size).toBe(351);
    expect(keeper.$progress.get().last?.lesson).toBe('a-word');
    expect(storage.entries.has('n1')).toBe(true);
  },
);

test.each([1, 5])('a record deleted while it is read, at step %i, stays forgotten', async (step) => {
  const keeper = createKeeper();
  const opening = openKeeper(keeper, fakeStorage(...longRecord));
  for (let turn = 0; turn < step; turn += 1) await vi.advanceTimersToNextTimerAsync();
  forgetAll(keeper);
  await vi.runAllTimersAsync();
  await opening;
  expect(keeper.$progress.get()).toBe(EMPTY_PROGRESS);
});

test('a page that was asleep learns what another tab did meanwhile', async () => {
  const keeper = createKeeper();
  const storage = fakeStorage(lessonOpened('u1', 1, 'a-word'), reflected('u2', 2, 'my-week', 'Mrs B'));
  void openKeeper(keeper, storage);
  await vi.runAllTimersAsync();
  storage.entries.delete('u2');
  storage.entries.set('u3', erased('u3', 3, { about }));
  storage.entries.set('u4', lessonOpened('u4', 4, 'a-model'));
  void readAgain(keeper);
  await vi.runAllTimersAsync();
  expect(keeper.$progress.get().reflections.size).toBe(0);
  expect([...keeper.$progress.get().lessons.keys()]).toEqual(['a-word', 'a-model']);
});

test('a page that was asleep forgets what another tab deleted meanwhile', async () => {
  const keeper = createKeeper();
  const storage = fakeStorage(lessonOpened('u1', 1, 'a-word'));
  void openKeeper(keeper, storage);
  await vi.runAllTimersAsync();
  storage.entries.clear();
  void readAgain(keeper);
  await vi.runAllTimersAsync();
  expect(keeper.$progress.get()).toBe(EMPTY_PROGRESS);
  expect(storage.entries.size).toBe(0);
});

test('a text that another tab erased disappears here', async () => {
  const keeper = createKeeper();
  const storage = fakeStorage(reflected('u2', 2, 'my-week', 'Mrs B'));
  void openKeeper(keeper, storage);
  await vi.runAllTimersAsync();
  storage.tell({ added: [erased('u3', 3, { uuids: ['u2'] })], dropped: ['u2'] });
  expect(keeper.$progress.get().reflections.size).toBe(0);
});

test('an unreadable entry from another tab costs nothing', async () => {
  const keeper = createKeeper();
  const storage = fakeStorage();
  void openKeeper(keeper, storage);
  await vi.runAllTimersAsync();
  storage.tell({ added: [{ uuid: 'bad' }, lessonOpened('u1', 1, 'a-word')] });
  expect(keeper.$progress.get().lessons.size).toBe(1);
});

test('a storage that cannot be read is said to last only as long as the tab', async () => {
  const keeper = createKeeper();
  const storage = fakeStorage();
  storage.problem = 'failed';
  void openKeeper(keeper, storage);
  void keepRecords(keeper, [lessonOpened('u1', 1, 'a-word')]);
  await vi.runAllTimersAsync();
  expect(keeper.$record.get()).toBe('tab-only');
  expect(keeper.$progress.get().lessons.size).toBe(1);
});
