import { unexpected, type Finding } from '#check/finding.ts';
import type { FindingKind } from '#check/kinds.ts';
import { covers } from '#check/sections.ts';
import { nearest, oneOf } from '#check/nearest.ts';
import type { IdKind } from '#check/load/loaded.ts';
import type { Known } from '#check/uses/known.ts';
import type { InnerKind, Use } from '#check/uses/use.ts';

type Naming = { readonly finding: FindingKind; readonly noun: string; readonly where: string };

/** How each kind of thing is called, and where an author finds or adds it. */
const namings: Readonly<Record<IdKind | InnerKind, Naming>> = {
  reference: {
    finding: 'unknown-reference',
    noun: 'reference',
    where: 'a file in content/references, named without ".yaml"',
  },
  law: { finding: 'unknown-law', noun: 'law', where: 'a file in content/law, named without ".yaml"' },
  term: { finding: 'unknown-term', noun: 'term', where: 'an id in content/glossary.yaml' },
  criterion: { finding: 'unknown-criterion', noun: 'criterion', where: 'a criterion of content/outcomes.yaml' },
  lesson: { finding: 'unknown-lesson', noun: 'lesson', where: 'the id in a lesson’s front matter' },
  item: { finding: 'unknown-item', noun: 'item', where: 'an id in a module’s items.yaml' },
  exercise: { finding: 'unknown-exercise', noun: 'exercise', where: 'an id in a module’s exercises.yaml' },
  module: { finding: 'unknown-module', noun: 'module', where: 'a folder in content/modules' },
  case: { finding: 'unknown-case', noun: 'case', where: 'the id in a module’s case.yaml' },
  context: { finding: 'unknown-context', noun: 'context', where: 'an id in content/contexts.yaml' },
  topic: { finding: 'unknown-topic', noun: 'topic', where: 'an id in content/topics.yaml' },
  'source-check': {
    finding: 'unknown-source-check',
    noun: 'source check',
    where: 'an id in content/source-checks.yaml',
  },
  page: { finding: 'broken-link', noun: 'page', where: 'a file in content/pages, named without ".mdx"' },
  path: { finding: 'path-step-unknown', noun: 'reading path', where: 'a file in content/paths, named without ".yaml"' },
  heading: { finding: 'unknown-heading', noun: 'heading', where: 'the id of a <Heading> in the lesson' },
  'page-heading': { finding: 'broken-link', noun: 'heading', where: 'the id of a <Heading> in the page' },
  section: { finding: 'unknown-section', noun: 'section', where: 'the id of a provision in the entry of the law' },
  event: { finding: 'unknown-event', noun: 'event', where: 'the id of an event of the case' },
  finding: { finding: 'unknown-finding', noun: 'finding', where: 'the id of a finding of the case' },
  partner: { finding: 'unknown-partner', noun: 'partner', where: 'the id of a partner of the case' },
  body: { finding: 'unknown-body', noun: 'body', where: 'the id of a body of the case' },
  decision: { finding: 'unknown-decision', noun: 'decision', where: 'the id of a decision of the case' },
  thing: { finding: 'unknown-thing', noun: 'thing', where: 'the id of a thing known in the case' },
};

/** Finds every use of an id that leads to nothing. */
export function unknownIds(uses: readonly Use[], known: Known): readonly Finding[] {
  return uses.flatMap((use) => {
    const ids = idsFor(use, known);
    return ids === undefined || ids.some((id) => resolves(use, id)) ? [] : [unknown(use, ids, known)];
  });
}

/** The ids among which a use must be; undefined when they cannot be known, since what holds them was not read. */
function idsFor(use: Use, known: Known): readonly string[] | undefined {
  if (isInner(use.kind)) return use.within === undefined ? undefined : known.inner[use.kind].get(use.within);
  return known.opaque.has(use.kind) ? undefined : [...known.ids[use.kind]];
}

const innerKinds: ReadonlySet<string> = new Set<InnerKind>([
  'heading',
  'page-heading',
  'section',
  'event',
  'finding',
  'partner',
  'body',
  'decision',
  'thing',
]);
const isInner = (kind: Use['kind']): kind is InnerKind => innerKinds.has(kind);

const resolves = (use: Use, id: string) => (use.kind === 'section' ? covers(id, use.id) : use.id === id);

function unknown(use: Use, ids: readonly string[], known: Known): Finding {
  const { finding, noun, where } = namings[use.kind];
  const live = known.aliases.get(use.id);
  const near =
    live !== undefined && ids.includes(live)
      ? live
      : nearest(
          use.id,
          ids.filter((id) => use.kind === 'section' || /^[a-z0-9-]+$/.test(id)),
        );
  const holder = use.within === undefined ? '' : ` of "${use.within}"`;
  return unexpected(use.finding ?? finding, use.place, {
    found: `${noun} "${use.id}"${holder}`,
    wanted: where,
    expected: ids.length > 0 && ids.length <= 12 ? `${where}: ${oneOf(ids)}` : where,
    suggestion: near === undefined ? undefined : `Write "${near}".`,
  });
}
