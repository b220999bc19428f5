import { allOrNone } from '#check/checks/all-or-none.ts';
import { aliases } from '#check/checks/aliases.ts';
import type { Check, Checking } from '#check/checks/checking.ts';
import { copiedRuns } from '#check/checks/copied-runs.ts';
import { criteria } from '#check/checks/criteria.ts';
import { dateOrder } from '#check/checks/date-order.ts';
import { days } from '#check/checks/days.ts';
import { duplicates } from '#check/checks/duplicates.ts';
import { exercises } from '#check/checks/exercises.ts';
import { fileNames } from '#check/checks/file-names.ts';
import { files } from '#check/checks/files.ts';
import { gaps } from '#check/checks/gaps.ts';
import { inForce } from '#check/checks/in-force.ts';
import { keys } from '#check/checks/keys.ts';
import { lessonParts } from '#check/checks/lesson-parts.ts';
import { links } from '#check/checks/links.ts';
import { names } from '#check/checks/names.ts';
import { outsideLinks } from '#check/checks/outside-links.ts';
import { placing } from '#check/checks/placing.ts';
import { readingPaths } from '#check/checks/reading-paths.ts';
import { scenes } from '#check/checks/scenes.ts';
import { siblings } from '#check/checks/siblings.ts';
import { tagUse } from '#check/checks/tag-use.ts';
import { unchecked } from '#check/checks/unchecked.ts';
import { unknownIds } from '#check/checks/unknown-ids.ts';
import { unlisted } from '#check/checks/unlisted.ts';
import { unusedReferences } from '#check/checks/unused-references.ts';
import type { Finding } from '#check/finding.ts';

const always: readonly Check[] = [
  ({ uses, known }) => unknownIds(uses, known),
  files,
  fileNames,
  unlisted,
  duplicates,
  aliases,
  tagUse,
  links,
  outsideLinks,
  readingPaths,
  keys,
  gaps,
  scenes,
  allOrNone,
  siblings,
  dateOrder,
  days,
  inForce,
  lessonParts,
  names,
  copiedRuns,
];

/** Checks for what is missing: they would cry wolf while a file or tag that may hold it cannot be read. */
const whenWhole: readonly Check[] = [unusedReferences, criteria, placing, exercises, unchecked];

/** Runs every check over what was loaded. */
export function findingsIn(checking: Checking): readonly Finding[] {
  const findings = always.flatMap((check) => check(checking));
  const isWhole =
    checking.loaded.findings.length === 0 &&
    !findings.some(({ kind }) => kind === 'unknown-tag' || kind === 'tag-attribute');
  return isWhole ? [...findings, ...whenWhole.flatMap((check) => check(checking))] : findings;
}
