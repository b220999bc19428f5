import { vi } from 'vitest';
import type { DraftEvent, NewEvent } from '#core/progress/events.ts';
import { fakeLocalStorage, fakeStorage } from '#tests/unit/stores/fakes.ts';

export const opened: NewEvent = { about: { kind: 'lesson', id: 'a-word' }, event: 'lessonOpened', data: {} };
export const draft = (option: string, form?: string): DraftEvent => ({
  about: { kind: 'item', id: 'item-one' },
  event: 'responseChanged',
  data: { response: { option }, ...(form !== undefined && { form }) },
});
export const submission: NewEvent = {
  about: { kind: 'item', id: 'item-one' },
  rev: 1,
  event: 'responseSubmitted',
  data: { response: { option: 'b' }, mark: { got: 1, max: 1 }, try: 1 },
};
export const about = { kind: 'reflection', id: 'my-week' } as const;
export const writing = (text: string): DraftEvent => ({ about, event: 'reflectionWritten', data: { text } });

/** A device before a page is loaded: fresh modules, a clock that stands still, and what localStorage holds. */
export function freshDevice(): Map<string, string> {
  vi.resetModules();
  vi.useFakeTimers();
  return fakeLocalStorage();
}

/** Gives the real clock and globals back. */
export function leaveDevice() {
  vi.unstubAllGlobals();
  vi.useRealTimers();
}

/** A page as it is when it was just loaded. */
export async function page(storage = fakeStorage(), scope = '/') {
  const progress = await import('#stores/progress.ts');
  let count = 0;
  const start = () => progress.startProgress({ scope, storage, now: () => 1000, uuid: () => `n${++count}` });
  return { ...progress, storage, start, events: () => [...storage.entries.values()].map(({ event }) => event) };
}
