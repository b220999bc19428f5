import { findingsIn } from '#check/checks/all.ts';
import { contentOf } from '#check/content.ts';
import { byPlace, type Finding } from '#check/finding.ts';
import { load } from '#check/load/load.ts';
import { reportOn, type CourseReport } from '#check/report/report.ts';
import { readTree } from '#check/source/tree.ts';
import { knownIn } from '#check/uses/known.ts';
import { usesIn } from '#check/uses/all.ts';
import { coverageOf } from '#core/course/coverage.ts';
import { linkCourse } from '#core/course/link.ts';
import type { Content } from '#core/course/model.ts';

/** What the content check gives: the content without what could not be shaped, all findings in order of place, and the report. */
export type Checked = {
  readonly content: Content;
  readonly findings: readonly Finding[];
  readonly report: CourseReport;
};

/**
 * Reads and checks a content folder. All problems are found in one run: an entry that cannot be shaped is left out and
 * the rest goes on. `essays` are the texts of the two source essays, when they are at hand, from which nothing may be copied.
 * Throws when `root` cannot be read.
 */
export function checkContent(root: string, essays: readonly string[] = []): Checked {
  const loaded = load(readTree(root));
  const uses = usesIn(loaded);
  const findings = [...loaded.findings, ...findingsIn({ loaded, uses, known: knownIn(loaded), essays })].sort(byPlace);
  const content = contentOf(loaded);
  return { content, findings, report: reportOn(loaded, uses, coverageOf(linkCourse(content))) };
}
