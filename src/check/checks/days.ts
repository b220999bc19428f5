import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { allEntries, textsIn } from '#check/load/all-entries.ts';

/** Dates such as 2010-02-31. */
export function days({ loaded }: Checking): readonly Finding[] {
  return allEntries(loaded).flatMap((entry) =>
    textsIn(entry.value)
      .filter(([, text]) => isNoDay(text))
      .map(([path, text]) =>
        unexpected('no-such-day', entry.at(path), {
          found: `day ${text}`,
          wanted: 'a day that its month has',
        }),
      ),
  );
}

function isNoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate();
}
