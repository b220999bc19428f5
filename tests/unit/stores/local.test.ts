import { beforeEach, expect, test, vi } from 'vitest';
import { local } from '#stores/storage/local.ts';
import { blockLocalStorage, fakeLocalStorage } from '#tests/unit/stores/fakes.ts';

beforeEach(() => {
  delete local['a'];
});

test('values are kept in localStorage', () => {
  const held = fakeLocalStorage();
  local['a'] = '1';
  expect([...held]).toEqual([['a', '1']]);
  expect('a' in local).toBe(true);
  delete local['a'];
  expect(held.size).toBe(0);
  expect(local['a']).toBeUndefined();
});

test('a value that localStorage refuses is there until the tab closes', () => {
  blockLocalStorage();
  local['a'] = '1';
  expect(local['a']).toBe('1');
  delete local['a'];
  expect('a' in local).toBe(false);
});

test('a full localStorage hides no later value', () => {
  fakeLocalStorage();
  const set = vi.spyOn(localStorage, 'setItem').mockImplementationOnce(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  local['a'] = '1';
  local['a'] = '2';
  expect(set).toHaveBeenCalledTimes(2);
  expect(local['a']).toBe('2');
});
