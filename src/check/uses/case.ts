import type { Entry } from '#check/shape/shape.ts';
import { sourceUses } from '#check/uses/sources.ts';
import { inside, use, type Use } from '#check/uses/use.ts';
import type { Case, Decision, Partner } from '#schemas/case.ts';

/** What a case's data names: laws, works, and its own partners, events, bodies and things. */
export function caseUses(entry: Entry<Case>): readonly Use[] {
  const { value } = entry;
  return [
    ...value.partners.flatMap((partner, index) => partnerUses(entry, partner, index)),
    ...value.events.flatMap((event, index) => [
      ...sourceUses(entry, ['events', index, 'sources'], event.sources),
      ...event.known.flatMap((known, k) =>
        inside(value.id, use('partner', known.partner, entry.at(['events', index, 'known', k, 'partner']))),
      ),
    ]),
    ...value.knew.flatMap((knew, index) => [
      ...inside(value.id, use('partner', knew.partner, entry.at(['knew', index, 'partner']))),
      ...inside(value.id, use('thing', knew.thing, entry.at(['knew', index, 'thing']))),
      ...sourceUses(entry, ['knew', index, 'sources'], knew.sources),
    ]),
    ...value.findings.flatMap((finding, index) => [
      ...inside(value.id, use('body', finding.by, entry.at(['findings', index, 'by']))),
      ...sourceUses(entry, ['findings', index, 'sources'], finding.sources),
    ]),
    ...value.strands.flatMap((strand, index) => sourceUses(entry, ['strands', index, 'sources'], strand.sources)),
    ...value.decisions.flatMap((decision, index) => decisionUses(entry, decision, index)),
    ...value.changed.flatMap((change, index) => [
      ...use('law', change.law, entry.at(['changed', index, 'law'])),
      ...sourceUses(entry, ['changed', index, 'sources'], change.sources),
    ]),
  ];
}

function partnerUses(entry: Entry<Case>, partner: Partner, index: number): readonly Use[] {
  const path = ['partners', index] as const;
  return [
    ...sourceUses(entry, [...path, 'sources'], partner.sources),
    ...partner.bonds.flatMap((bond, b) => [
      ...use('law', bond.law, entry.at([...path, 'bonds', b, 'law'])),
      ...inside(bond.law, use('section', bond.section, entry.at([...path, 'bonds', b, 'section']))),
    ]),
    ...partner.ties.flatMap((tie, t) => [
      ...inside(entry.value.id, use('partner', tie.to, entry.at([...path, 'ties', t, 'to']))),
      ...sourceUses(entry, [...path, 'ties', t, 'sources'], tie.sources),
    ]),
  ];
}

function decisionUses(entry: Entry<Case>, decision: Decision, index: number): readonly Use[] {
  const path = ['decisions', index] as const;
  return [
    ...sourceUses(entry, [...path, 'sources'], decision.sources),
    ...decision.held.flatMap((held, h) => [
      ...inside(entry.value.id, use('partner', held.partner, entry.at([...path, 'held', h, 'partner']))),
      ...use('law', held.law, entry.at([...path, 'held', h, 'law'])),
      ...inside(held.law, use('section', held.section, entry.at([...path, 'held', h, 'section']))),
    ]),
  ];
}
