import type { ItemHistory, SeenItem } from '#core/assessment/choose-code.ts';
import type { ProgressState, Try } from '#core/progress/state.ts';

/** What the record says of each item that was answered, in a form or in a lesson: the last time and how it went then. */
export function itemHistory(state: ProgressState): ItemHistory {
  const seen = new Map<string, SeenItem>();
  const add = (id: string, { time, mark }: Try): void => {
    if ((seen.get(id)?.seenAt ?? -Infinity) <= time) seen.set(id, { seenAt: time, isWrong: mark.got < mark.max });
  };
  for (const [id, { tries }] of state.items) for (const one of tries) add(id, one);
  for (const form of state.forms.values()) for (const [id, { answer }] of form.answers) if (answer) add(id, answer);
  return Object.fromEntries(seen);
}
