import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_PROGRESS } from '#core/progress/state.ts';
import { reflected } from '#tests/unit/core/progress/make.ts';
import { fakeStorage } from '#tests/unit/stores/fakes.ts';
import { about, freshDevice, leaveDevice, opened, page, writing } from './page.ts';

let held: Map<string, string>;

beforeEach(() => {
  held = freshDevice();
});
afterEach(leaveDevice);

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
