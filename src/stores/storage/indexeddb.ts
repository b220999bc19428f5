import type { StoredRecord } from '#core/progress/events.ts';
import type { Result } from '#core/text/result.ts';
import { scopedName } from '#stores/storage/scope.ts';
import { createTabs } from '#stores/storage/tabs.ts';
import type { EventStorage, StorageProblem } from '#stores/storage/types.ts';

const STORE = 'events';
/** Entries read in one turn. */
const BATCH = 100;
type Connection = { db: IDBDatabase | undefined };

/**
 * Keeps entries in the browser's database "common-ground", which stays at version 1 for good: a page from an offline copy could not
 * open a later one. What an entry means is in its own `format`. Rejects where the browser allows no database.
 * Written on the browser's own interface: a library for it was 1.2 kB of the 22 that a lesson page may load.
 */
export async function openIndexedDb(scope: string): Promise<EventStorage> {
  const name = scopedName('common-ground', scope);
  const connection: Connection = { db: undefined };
  await connect(connection, name);
  const run = <T>(work: (db: IDBDatabase) => Promise<T>) => attempt(connection, name, work);
  const tabs = createTabs(name);
  return {
    isLasting: true,
    async append(added, dropped = []) {
      const result = await run((db) =>
        write(db, (store) => {
          for (const uuid of dropped) store.delete(uuid);
          for (const entry of added) store.put(entry);
        }),
      );
      if (result.ok) tabs.tell({ added, dropped, isCleared: false });
      return result;
    },
    readAll: () => run(readInBatches),
    async clear() {
      const result = await run((db) => write(db, (store) => store.clear()));
      if (result.ok) tabs.tell({ added: [], dropped: [], isCleared: true });
      return result;
    },
    onChange: tabs.onChange,
  };
}

async function connect(connection: Connection, name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'uuid' });
  const db = await resultOf(request);
  connection.db = db;
  const forget = () => {
    db.close();
    connection.db = undefined;
  };
  // Someone deletes the database: hold nobody up. Or the browser closed it.
  db.onversionchange = forget;
  db.onclose = forget;
  return db;
}

/** Opens the database again when the browser closed it meanwhile (Safari does so to pages in the background), and once only. */
async function attempt<T>(
  connection: Connection,
  name: string,
  work: (db: IDBDatabase) => Promise<T>,
): Promise<Result<T, StorageProblem>> {
  for (let isLast = false; ; isLast = true) {
    try {
      return { ok: true, value: await work(connection.db ?? (await connect(connection, name))) };
    } catch (error) {
      const kind = error instanceof DOMException ? error.name : '';
      if (kind === 'QuotaExceededError') return { ok: false, reason: 'full' };
      if (isLast || kind !== 'InvalidStateError') return { ok: false, reason: 'failed' };
      connection.db = undefined;
    }
  }
}

/** Reading thousands of entries at once would hold up a slow phone for half a second. */
async function readInBatches(db: IDBDatabase): Promise<readonly StoredRecord[]> {
  const store = db.transaction(STORE).objectStore(STORE);
  const entries: StoredRecord[] = [];
  for (;;) {
    const last = entries.at(-1);
    const batch: StoredRecord[] = await resultOf(store.getAll(last && IDBKeyRange.lowerBound(last.uuid, true), BATCH));
    entries.push(...batch);
    if (batch.length < BATCH) return entries;
  }
}

/** Does several steps, all or none of them. */
function write(db: IDBDatabase, steps: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    try {
      steps(transaction.objectStore(STORE));
      // Commits without waiting for a turn of the event loop, which a page that is being left may not get.
      transaction.commit();
    } catch (error) {
      transaction.abort();
      reject(error);
    }
  });
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
