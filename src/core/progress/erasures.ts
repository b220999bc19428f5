import { currentId, type Aliases } from '#core/progress/aliases.ts';
import { byTime, type About, type ProgressEvent } from '#core/progress/events.ts';

/** Whether an entry carries words that the learner wrote freely. */
export const isText = ({ event }: ProgressEvent): boolean => event === 'reflectionWritten' || event === 'itemCommented';

/**
 * The uuids of the texts that the log's own `erased` entries take away, whichever way the log was put together:
 * those named by uuid always, those about a thing when they come before the erasure. Marks and erasures stay.
 */
export function erasedUuids(events: readonly ProgressEvent[], aliases: Aliases = {}): ReadonlySet<string> {
  const nameOf = (about: About) => `${about.kind} ${currentId(aliases, about)}`;
  const named = new Set<string>();
  const erasures = new Map<string, ProgressEvent>();
  for (const event of events) {
    if (event.event !== 'erased') continue;
    for (const uuid of event.data.uuids ?? []) named.add(uuid);
    if (!event.data.about) continue;
    const name = nameOf(event.data.about);
    const known = erasures.get(name);
    if (!known || byTime(known, event) < 0) erasures.set(name, event);
  }
  const isErased = (text: ProgressEvent) => {
    if (named.has(text.uuid)) return true;
    const erasure = erasures.get(nameOf(text.about));
    return erasure !== undefined && byTime(text, erasure) < 0;
  };
  return new Set(events.filter((event) => isText(event) && isErased(event)).map(({ uuid }) => uuid));
}
