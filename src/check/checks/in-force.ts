import type { Checking } from '#check/checks/checking.ts';
import { firstDay, isAfter, lastDay } from '#check/dates.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Loaded } from '#check/load/loaded.ts';
import type { Place } from '#check/place.ts';
import { provisionFor } from '#check/sections.ts';
import type { Entry } from '#check/shape/shape.ts';
import type { Case } from '#schemas/case.ts';
import type { Law } from '#schemas/law.ts';

/** A law that a case says bound someone, and when. */
type Bound = {
  readonly law?: string | undefined;
  readonly section?: string | undefined;
  readonly from: string;
  readonly to: string;
};

type Span = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Laws and provisions that a case says bound a partner on a day when they were not in force. */
export function inForce({ loaded }: Checking): readonly Finding[] {
  return loaded.modules.flatMap(({ case: entry }) =>
    entry === undefined ? [] : [...bonds(loaded, entry), ...decisions(loaded, entry)],
  );
}

function bonds(loaded: Loaded, entry: Entry<Case>): readonly Finding[] {
  return entry.value.partners.flatMap((partner, p) =>
    partner.bonds.flatMap(({ law, section, on }, b) =>
      on === undefined
        ? []
        : notInForce(loaded, entry.at(['partners', p, 'bonds', b, 'law']), { law, section, from: on, to: on }),
    ),
  );
}

function decisions(loaded: Loaded, entry: Entry<Case>): readonly Finding[] {
  return entry.value.decisions.flatMap((decision, d) =>
    decision.held.flatMap(({ law, section }, h) =>
      notInForce(loaded, entry.at(['decisions', d, 'held', h, 'law']), {
        law,
        section,
        from: decision.date,
        to: decision.to ?? decision.date,
      }),
    ),
  );
}

function notInForce(loaded: Loaded, place: Place, bound: Bound): readonly Finding[] {
  const law = loaded.laws.find(({ value }) => value.id === bound.law)?.value;
  if (law === undefined) return [];
  const provision = provisionFor(law, bound.section);
  const wrong = [law, ...(provision === undefined ? [] : [provision])].find((span) => isOut(span, bound));
  if (wrong === undefined) return [];
  const day = bound.from === bound.to ? bound.from : `${bound.from} to ${bound.to}`;
  const then = lawOfTheDay(loaded, law, bound);
  return [
    unexpected('law-not-in-force', place, {
      found: `law "${law.id}"${wrong === provision ? `, section ${provision.id},` : ''} on ${day}`,
      wanted: `a day ${spanWords(wrong)}`,
      expected: `a law that was in force on ${day}, or a day ${spanWords(wrong)}`,
      suggestion: then === undefined ? undefined : `Write "${then.id}", which was in force then.`,
    }),
  ];
}

/** Whether all of the time named lies outside the time in force, which ends before `to`. */
function isOut(span: Span, bound: Bound): boolean {
  if (span.from !== undefined && isAfter(span.from, bound.to)) return true;
  if (span.to === undefined) return false;
  return span.to.length === 10 ? firstDay(bound.from) >= span.to : firstDay(bound.from) > lastDay(span.to);
}

/** A law that replaced this one, or that this one replaced, and that was in force then. */
function lawOfTheDay(loaded: Loaded, law: Law, bound: Bound): Law | undefined {
  const kin = loaded.laws
    .map(({ value }) => value)
    .filter(
      (other) =>
        [...law.replaces, ...law.replacedBy].includes(other.id) ||
        other.replacedBy.includes(law.id) ||
        other.replaces.includes(law.id),
    );
  return kin.find((other) => other.from !== undefined && !isOut(other, bound));
}

function spanWords({ from, to }: Span): string {
  if (from === undefined) return `before ${to ?? ''}`;
  return to === undefined ? `from ${from} on` : `from ${from} and before ${to}`;
}
