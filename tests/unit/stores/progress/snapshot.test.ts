import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage } from '#tests/unit/stores/fakes.ts';
import { freshDevice, leaveDevice, opened, page } from './page.ts';

let held: Map<string, string>;

beforeEach(() => {
  held = freshDevice();
});
afterEach(leaveDevice);

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
