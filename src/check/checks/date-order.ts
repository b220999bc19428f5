import type { Checking } from '#check/checks/checking.ts';
import { isAfter } from '#check/dates.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Loaded } from '#check/load/loaded.ts';
import type { Place } from '#check/place.ts';
import { valueOf, type Tag } from '#check/tags/read-tags.ts';

/** Dates that end before they begin, and versions that are not listed newest first. */
export function dateOrder({ loaded }: Checking): readonly Finding[] {
  return [...laws(loaded), ...cases(loaded), ...changes(loaded), ...figures(loaded)];
}

function reversed(from: string | undefined, to: string | undefined, place: () => Place): readonly Finding[] {
  if (from === undefined || to === undefined || !isAfter(from, to)) return [];
  return [
    unexpected('date-order', place(), {
      found: `end ${to} before the beginning ${from}`,
      wanted: `a date not before ${from}`,
    }),
  ];
}

function laws(loaded: Loaded): readonly Finding[] {
  return loaded.laws.flatMap((law) => [
    ...reversed(law.value.from, law.value.to, () => law.at(['to'])),
    ...law.value.provisions.flatMap((provision, index) =>
      reversed(provision.from, provision.to, () => law.at(['provisions', index, 'to'])),
    ),
  ]);
}

function cases(loaded: Loaded): readonly Finding[] {
  return loaded.modules.flatMap(({ case: entry }) =>
    entry === undefined
      ? []
      : [
          ...entry.value.events.flatMap((event, index) =>
            reversed(event.date, event.to, () => entry.at(['events', index, 'to'])),
          ),
          ...entry.value.decisions.flatMap((decision, index) =>
            reversed(decision.date, decision.to, () => entry.at(['decisions', index, 'to'])),
          ),
        ],
  );
}

function changes({ changes: entries }: Loaded): readonly Finding[] {
  return entries.flatMap((entry, index) => {
    const newer = entries[index - 1]?.value;
    if (newer === undefined || newer.date >= entry.value.date) return [];
    return [
      unexpected('date-order', entry.at(['date']), {
        found: `version ${entry.value.version} of ${entry.value.date} below version ${newer.version} of ${newer.date}`,
        wanted: 'the newest version first',
        suggestion: `Move version ${entry.value.version} above version ${newer.version}.`,
      }),
    ];
  });
}

function figures(loaded: Loaded): readonly Finding[] {
  return loaded.texts.flatMap((text) => text.tags.filter((tag) => tag.name === 'Figure').flatMap(figure));
}

function figure(tag: Tag): readonly Finding[] {
  const year = (name: string) => (typeof valueOf(tag, name) === 'number' ? String(valueOf(tag, name)) : undefined);
  return reversed(year('from'), year('to'), () => tag.attributes.at(['to']));
}
