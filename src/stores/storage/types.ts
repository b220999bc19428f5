import type { StoredRecord } from '#core/progress/events.ts';
import type { Result } from '#core/text/result.ts';

/** `full`: the browser gives no more room; `failed`: it refuses, or the connection broke. */
export type StorageProblem = 'full' | 'failed';

/** What another tab did to the record. */
export type RecordChange = {
  readonly added: readonly StoredRecord[];
  /** Uuids of the entries taken away. */
  readonly dropped: readonly string[];
  /** Everything was deleted, before anything added. */
  readonly isCleared: boolean;
};

/** Where the entries of the record lie. No method throws or rejects. */
export type EventStorage = {
  /** Whether entries outlast the tab. */
  readonly isLasting: boolean;
  /** Adds entries by uuid and takes others away, all or nothing; an entry that is there already is replaced. */
  append(added: readonly StoredRecord[], dropped?: readonly string[]): Promise<Result<void, StorageProblem>>;
  /** Every entry, in no particular order, whatever version wrote it. */
  readAll(): Promise<Result<readonly StoredRecord[], StorageProblem>>;
  /** Deletes every entry. */
  clear(): Promise<Result<void, StorageProblem>>;
  /** Hears what other tabs do, never what this one does; gives back the way to stop hearing. */
  onChange(listener: (change: RecordChange) => void): () => void;
};
