import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { StoredRecord } from '#core/progress/events.ts';
import type { Result } from '#core/text/result.ts';
import { scopedName } from '#stores/storage/scope.ts';
import { createTabs } from '#stores/storage/tabs.ts';
import type { EventStorage, StorageProblem } from '#stores/storage/types.ts';

interface Database extends DBSchema {
  events: { key: string; value: StoredRecord };
}
/** Entries read in one turn. */
const BATCH = 100;
type Connection = { db: IDBPDatabase<Database> | undefined };

/**
 * Keeps entries in the browser's database "common-ground", which stays at version 1 for good: a page from an offline copy could not
 * open a later one. What an entry means is in its own `format`. Rejects where the browser allows no database.
 */
export async function openIndexedDb(scope: string): Promise<EventStorage> {
  const name = scopedName('common-ground', scope);
  const connection: Connection = { db: undefined };
  await connect(connection, name);
  const run = <T>(work: (db: IDBPDatabase<Database>) => Promise<T>) => attempt(connection, name, work);
  const tabs = createTabs(name);
  return {
    isLasting: true,
    async append(added, dropped = []) {
      const result = await run((db) => write(db, added, dropped));
      if (result.ok) tabs.tell({ added, dropped, isCleared: false });
      return result;
    },
    readAll: () => run(readInBatches),
    async clear() {
      const result = await run((db) => db.clear('events'));
      if (result.ok) tabs.tell({ added: [], dropped: [], isCleared: true });
      return result;
    },
    onChange: tabs.onChange,
  };
}

async function connect(connection: Connection, name: string): Promise<IDBPDatabase<Database>> {
  const forget = () => {
    connection.db = undefined;
  };
  const db = await openDB<Database>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('events', { keyPath: 'uuid' }),
    // Someone deletes the database: hold nobody up.
    blocking: () => {
      db.close();
      forget();
    },
    terminated: forget,
  });
  connection.db = db;
  return db;
}

/** Opens the database again when the browser closed it meanwhile (Safari does so to pages in the background), and once only. */
async function attempt<T>(connection: Connection, name: string, work: (db: IDBPDatabase<Database>) => Promise<T>): Promise<Result<T, StorageProblem>> {
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
async function readInBatches(db: IDBPDatabase<Database>): Promise<readonly StoredRecord[]> {
  const { store } = db.transaction('events');
  const entries: StoredRecord[] = [];
  for (;;) {
    const last = entries.at(-1);
    const batch = await store.getAll(last && IDBKeyRange.lowerBound(last.uuid, true), BATCH);
    entries.push(...batch);
    if (batch.length < BATCH) return entries;
  }
}

async function write(db: IDBPDatabase<Database>, added: readonly StoredRecord[], dropped: readonly string[]): Promise<void> {
  const transaction = db.transaction('events', 'readwrite');
  const steps = [...dropped.map((uuid) => transaction.store.delete(uuid)), ...added.map((entry) => transaction.store.put(entry))];
  // Commits without waiting for a turn of the event loop, which a page that is being left may not get.
  transaction.commit();
  await Promise.all([...steps, transaction.done]);
}
