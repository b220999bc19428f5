import type { StoredRecord } from '#core/progress/events.ts';
import type { RecordChange } from '#stores/storage/types.ts';

/** Carries changes of the record between tabs of one browser; where there is no BroadcastChannel a tab learns of them when it loads. */
export function createTabs(name: string): {
  tell(change: RecordChange): void;
  onChange(listener: (change: RecordChange) => void): () => void;
} {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  return {
    tell: (change) => channel?.postMessage(change),
    onChange(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        const change = readChange(data);
        if (change) listener(change);
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
  };
}

/** The other tab may run another version of the course. */
function readChange(data: unknown): RecordChange | undefined {
  if (typeof data !== 'object' || data === null || !('added' in data) || !('dropped' in data) || !('isCleared' in data))
    return undefined;
  if (!Array.isArray(data.added) || !Array.isArray(data.dropped)) return undefined;
  return { added: data.added.filter(isRecord), dropped: data.dropped.map(String), isCleared: data.isCleared === true };
}

const isRecord = (entry: unknown): entry is StoredRecord =>
  typeof entry === 'object' && entry !== null && 'uuid' in entry && typeof entry.uuid === 'string';
