import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_PROGRESS } from '#core/progress/state.ts';
import { lessonOpened } from '#tests/unit/core/progress/make.ts';
import { blockLocalStorage, fakeStorage } from '#tests/unit/stores/fakes.ts';
import { freshDevice, leaveDevice, opened, page, submission, writing } from './page.ts';

let held: Map<string, string>;

beforeEach(() => {
  held = freshDevice();
});
afterEach(leaveDevice);

describe('how the record is kept', () => {
  test('a full storage says so, and what it would not take is written as soon as it can be', async () => {
    const { start, record, storage, $record, $progress } = await page();
    await start();
    storage.problem = 'full';
    record(opened);
    await vi.runAllTimersAsync();
    expect($record.get()).toBe('full');
    expect($progress.get().lessons.size).toBe(1);
    storage.problem = undefined;
    record(submission);
    await vi.runAllTimersAsync();
    expect($record.get()).toBe('kept');
    expect([...storage.entries.keys()]).toEqual(['n1', 'n3']);
  });

  test('without a database the record lasts as long as the tab', async () => {
    const progress = await import('#stores/progress.ts');
    await progress.startProgress({ scope: '/' });
    progress.record(opened);
    expect(progress.$record.get()).toBe('tab-only');
    expect(progress.$progress.get().lessons.size).toBe(1);
  });

  test('entries of a later version stay untouched, and recording goes on', async () => {
    const later = { uuid: 'u9', format: 7, event: 'somethingNew' };
    const { start, record, $record, storage } = await page(fakeStorage(later));
    await start();
    record(opened);
    expect($record.get()).toBe('newer');
    expect(storage.entries.get('u9')).toBe(later);
    expect(storage.entries.size).toBe(2);
  });

  test('a damaged entry costs nothing else and is not removed', async () => {
    const { start, $progress, storage } = await page(
      fakeStorage({ uuid: 'bad', format: 1, event: 'lessonOpened' }, lessonOpened('u1', 5, 'a-model')),
    );
    await start();
    expect($progress.get().lessons.size).toBe(1);
    expect(storage.entries.has('bad')).toBe(true);
  });

  test('blocked localStorage stops nothing', async () => {
    blockLocalStorage();
    const { start, record, storage } = await page();
    await start();
    record(opened);
    record(submission);
    expect([...storage.entries.values()].map(({ deviceId }) => deviceId)).toEqual(['n2', 'n2']);
  });
});

describe('another tab', () => {
  test('is heard, also when its entry is earlier', async () => {
    const { start, record, storage, $progress } = await page();
    await start();
    record(opened);
    storage.tell({ added: [lessonOpened('u1', 5, 'a-model')] });
    expect($progress.get().last).toEqual({ lesson: 'a-word', time: 1000 });
    expect($progress.get().lessons.get('a-model')?.openedAt).toBe(5);
  });

  test('that deletes the record is followed, and nothing is written back', async () => {
    const { start, record, saveDraft, storage, $progress } = await page();
    await start();
    record(opened);
    saveDraft(writing('My week'));
    storage.entries.clear();
    storage.tell({ isCleared: true });
    await vi.runAllTimersAsync();
    expect($progress.get()).toEqual(EMPTY_PROGRESS);
    expect(storage.entries.size).toBe(0);
    expect(held.has('cg:snapshot')).toBe(false);
  });
});
