import type { StoredRecord } from '#core/progress/events.ts';
import type { EventStorage } from '#stores/storage/types.ts';

/** Keeps entries until the tab closes, where the browser allows nothing else. */
export function createMemoryStorage(): EventStorage {
  const entries = new Map<string, StoredRecord>();
  const done = { ok: true, value: undefined } as const;
  return {
    isLasting: false,
    async append(added, dropped = []) {
      for (const uuid of dropped) entries.delete(uuid);
      for (const entry of added) entries.set(entry.uuid, entry);
      return done;
    },
    async readAll() {
      return { ok: true, value: [...entries.values()] };
    },
    async clear() {
      entries.clear();
      return done;
    },
    onChange: () => () => undefined,
  };
}
