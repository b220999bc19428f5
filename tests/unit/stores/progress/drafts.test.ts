import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draft, freshDevice, leaveDevice, page, submission, writing } from './page.ts';

beforeEach(() => {
  freshDevice();
});
afterEach(leaveDevice);

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
