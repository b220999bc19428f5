import { openIndexedDb } from '#stores/storage/indexeddb.ts';
import { createMemoryStorage } from '#stores/storage/memory.ts';
import type { EventStorage } from '#stores/storage/types.ts';

/** Opens the database, or where the browser blocks it a storage that lasts as long as the tab (`isLasting` tells which). */
export async function openStorage(scope: string): Promise<EventStorage> {
  try {
    return await openIndexedDb(scope);
  } catch {
    return createMemoryStorage();
  }
}
