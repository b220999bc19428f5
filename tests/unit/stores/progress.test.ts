import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_PROGRESS } from '#core/progress/state.ts';
import type { DraftEvent, NewEvent } from '#core/progress/events.ts';
import { changed, lessonOpened, reflected } from '#tests/unit/core/progress/make.ts';
import { blockLocalStorage, fakeLocalStorage, fakeStorage } from '#tests/unit/stores/fakes.ts';

const opened: NewEvent = { about: { kind: 'lesson', id: 'a-word' }, event: 'lessonOpened', data: {} };
const draft = (option: string, form?: string): DraftEvent => ({
  about: { kind: 'item', id: 'item-one' },
  event: 'responseChanged',
  data: { response: { option }, ...(form !== undefined && { form }) },
});
const submission: NewEvent = {
  about: { kind: 'item', id: 'item-one' },
  rev: 1,
  event: 'responseSubmitted',
  data: { response: { option: 'b' }, mark: { got: 1, max: 1 }, try: 1 },
};
const about = { kind: 'reflection', id: 'my-week' } as const;
const writing = (text: string): DraftEvent => ({ about, event: 'reflectionWritten', data: { text } });

let held: Map<string, string>;
let count: number;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  held = fakeLocalStorage();
  count = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A page as it is when it was just loaded. */
async function page(storage = fakeStorage(), scope = '/') {
  const progress = await import('#stores/progress.ts');
  const start = () => progress.startProgress({ scope, storage, now: () => 1000, uuid: () => `n${++count}` });
  return { ...progress, storage, start, events: () => [...storage.entries.values()].map(({ event }) => event) };
}

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

describe('drafts', () => {
  test('are written 0.4 s after the first change, the latest alone', async () => {
    const { start, saveDraft, $progress, events } = await page();
    await start();
    saveDraft(draft('a'));
    await vi.advanceTimersByTimeAsync(399);
    saveDraft(draft('b'));
    expect(events()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(events()).toEqual(['responseChanged']);
    expect($progress.get().items.get('item-one')?.draft).toEqual({ option: 'b' });
  });

  test('take the place of the draft before in the storage', async () => {
    const { start, saveDraft, storage } = await page();
    await start();
    saveDraft(writing('My'));
    await vi.advanceTimersByTimeAsync(400);
    saveDraft(writing('My week'));
    await vi.advanceTimersByTimeAsync(400);
    expect([...storage.entries.values()].map(({ data }) => data)).toEqual([{ text: 'My week' }]);
  });

  test('stand before the submission that follows, and outlast it', async () => {
    const { start, saveDraft, record, $progress, events } = await page();
    await start();
    saveDraft(draft('b'));
    record(submission);
    saveDraft(draft('c'));
    await vi.advanceTimersByTimeAsync(400);
    expect(events()).toEqual(['responseChanged', 'responseSubmitted', 'responseChanged']);
    expect($progress.get().items.get('item-one')).toMatchObject({
      draft: { option: 'c' },
      tries: [{ response: { option: 'b' } }],
    });
  });

  test('of two fields do not replace each other', async () => {
    const { start, saveDraft, events } = await page();
    await start();
    saveDraft(draft('b'));
    saveDraft(draft('c', 'meaning:7K2M9Q:d1'));
    saveDraft(writing('My week'));
    await vi.advanceTimersByTimeAsync(400);
    expect(events()).toHaveLength(3);
  });
});

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

describe('erasing and deleting', () => {
  test('an erased text leaves the storage, also what was typed a moment ago', async () => {
    const { start, saveDraft, eraseText, storage, $progress } = await page(
      fakeStorage(reflected('u1', 5, 'my-week', 'Mrs B'), reflected('u2', 99_999, 'my-week', 'from a wrong clock')),
    );
    await start();
    saveDraft(writing('Mrs B again'));
    eraseText(about);
    await vi.runAllTimersAsync();
    expect($progress.get().reflections.size).toBe(0);
    expect(JSON.stringify([...storage.entries.values()])).not.toContain('Mrs B');
    expect([...storage.entries.values()].map(({ event }) => event)).toEqual(['erased']);
  });

  test('a text that was erased elsewhere is removed here when the record is opened', async () => {
    const erasure = { format: 1, uuid: 'u2', time: 6, deviceId: 'phone', about, event: 'erased', data: { about } };
    const { start, storage } = await page(fakeStorage(reflected('u1', 5, 'my-week', 'Mrs B'), erasure));
    await start();
    expect([...storage.entries.keys()]).toEqual(['u2']);
  });

  test('deleting leaves nothing on the device and writes nothing back', async () => {
    const { start, record, saveDraft, clearDevice, storage, $progress } = await page();
    await start();
    record(opened);
    saveDraft(writing('My week'));
    expect(await clearDevice()).toEqual({ ok: true, value: undefined });
    await vi.runAllTimersAsync();
    expect(storage.entries.size).toBe(0);
    expect([...held.keys()]).toEqual([]);
    expect($progress.get()).toEqual(EMPTY_PROGRESS);
  });
});

test('deleting lets go of what was typed a moment ago, even on a device that held nothing', async () => {
  const { start, saveDraft, clearDevice, storage } = await page();
  await start();
  saveDraft(writing('My week'));
  await clearDevice();
  await vi.runAllTimersAsync();
  expect(storage.entries.size).toBe(0);
});

describe('the snapshot', () => {
  test('follows the record, and each folder of an origin has its own', async () => {
    const { start, record } = await page(fakeStorage(), '/college/care/');
    await start();
    record(opened);
    expect([...held.keys()].sort()).toEqual(['cg:device@college/care', 'cg:snapshot@college/care']);
    expect(JSON.parse(held.get('cg:snapshot@college/care') ?? '')).toMatchObject({
      lessons: { 'a-word': 'open' },
      last: { lesson: 'a-word' },
    });
  });

  test('is not written again while it says the same', async () => {
    const { start, record } = await page();
    await start();
    record(opened);
    const set = vi.spyOn(held, 'set');
    record({ about: { kind: 'item', id: 'item-one' }, event: 'itemShown', data: {} });
    expect(set).not.toHaveBeenCalled();
  });

  test('is not made of an empty record', async () => {
    const { start } = await page();
    await start();
    expect(held.size).toBe(0);
  });
});
