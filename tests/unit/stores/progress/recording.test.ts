import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changed, lessonOpened } from '#tests/unit/core/progress/make.ts';
import { fakeStorage } from '#tests/unit/stores/fakes.ts';
import { draft, freshDevice, leaveDevice, opened, page, submission } from './page.ts';

let held: Map<string, string>;

beforeEach(() => {
  held = freshDevice();
});
afterEach(leaveDevice);

describe('recording', () => {
  test('counts at once and is written', async () => {
    const { start, record, $progress, $record, storage } = await page();
    await start();
    record(opened);
    expect($progress.get().lessons.get('a-word')?.openedAt).toBe(1000);
    await vi.runAllTimersAsync();
    expect([...storage.entries.values()]).toEqual([{ format: 1, uuid: 'n1', time: 1000, deviceId: 'n2', ...opened }]);
    expect($record.get()).toBe('kept');
  });

  test('after the clock was set back still counts later', async () => {
    held.set('cg:device', 'phone');
    const { start, saveDraft, flushDrafts, $progress } = await page(fakeStorage(changed('u1', 5000, 'item-one', 'a')));
    await start();
    saveDraft(draft('b'));
    flushDrafts();
    await vi.runAllTimersAsync();
    expect($progress.get().items.get('item-one')?.draft).toEqual({ option: 'b' });
  });

  test('before the record is open loses nothing', async () => {
    const { start, record, $progress, $record, storage } = await page(fakeStorage(lessonOpened('u1', 5, 'a-model')));
    const starting = start();
    record(opened);
    expect($record.get()).toBe('loading');
    await starting;
    expect([...$progress.get().lessons.keys()].sort()).toEqual(['a-model', 'a-word']);
    expect([...storage.entries.keys()]).toEqual(['u1', 'n1']);
  });

  test('within one millisecond keeps its order', async () => {
    const { start, record, storage } = await page();
    await start();
    record(opened);
    record(submission);
    expect([...storage.entries.values()].map(({ time }) => time)).toEqual([1000, 1001]);
  });

  test('starting twice reads once', async () => {
    const storage = fakeStorage();
    const readAll = vi.spyOn(storage, 'readAll');
    const { start } = await page(storage);
    await Promise.all([start(), start()]);
    expect(readAll).toHaveBeenCalledTimes(1);
  });
});
