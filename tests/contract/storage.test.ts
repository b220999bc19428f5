import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from '#stores/storage/memory.ts';
import { STORAGE_CONTRACT } from '#tests/contract/storage-contract.ts';

// IndexedDB is in no Node: a browser test runs the same cases against openIndexedDb.
describe('memory storage', () => {
  test.each(STORAGE_CONTRACT)('$sentence', async ({ run, expected }) => {
    expect(await run(createMemoryStorage())).toEqual(expected);
  });
});
