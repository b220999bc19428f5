import { vi } from 'vitest';
import type { StoredRecord } from '#core/progress/events.ts';
import type { EventStorage, RecordChange, StorageProblem } from '#stores/storage/types.ts';

/** A storage that lasts, that a test can look into, break, and speak to as another tab would. */
export type FakeStorage = EventStorage & {
  readonly entries: Map<string, StoredRecord>;
  problem: StorageProblem | undefined;
  tell(change: Partial<RecordChange>): void;
};

export function fakeStorage(...records: readonly StoredRecord[]): FakeStorage {
  const entries = new Map(records.map((record) => [record.uuid, record]));
  const listeners: ((change: RecordChange) => void)[] = [];
  const unless = <T>(problem: StorageProblem | undefined, work: () => T) =>
    problem ? ({ ok: false, reason: problem } as const) : ({ ok: true, value: work() } as const);
  return {
    isLasting: true,
    entries,
    problem: undefined,
    async append(added, dropped = []) {
      return unless(this.problem, () => {
        for (const uuid of dropped) entries.delete(uuid);
        for (const entry of added) entries.set(entry.uuid, entry);
      });
    },
    async readAll() {
      return unless(this.problem, () => [...entries.values()]);
    },
    async clear() {
      return unless(this.problem, () => entries.clear());
    },
    onChange(listener) {
      listeners.push(listener);
      return () => undefined;
    },
    tell(change) {
      for (const listener of listeners) listener({ added: [], dropped: [], isCleared: false, ...change });
    },
  };
}

/** Puts a localStorage in place and gives back what it holds. */
export function fakeLocalStorage(held = new Map<string, string>()): Map<string, string> {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
  return held;
}

/** A localStorage that a browser refuses at every touch. */
export function blockLocalStorage(): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
}
