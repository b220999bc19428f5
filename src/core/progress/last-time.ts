const DAY = 86_400_000;

/**
 * The latest of a device's own times, after which a page goes on, so that what is said later counts later even when the
 * clock was set back in between. Times more than a day ahead came from a clock that was plainly wrong, and are let be:
 * going on after them would date everything that follows wrongly.
 */
export function lastTimeOf(times: Iterable<number>, now: number): number {
  let last = 0;
  for (const time of times) if (time > last && time <= now + DAY) last = time;
  return last;
}
