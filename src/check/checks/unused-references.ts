import type { Checking } from '#check/checks/checking.ts';
import { maybeMeant } from '#check/checks/mistyped.ts';
import { unexpected, type Finding } from '#check/finding.ts';

/** Works that nothing cites and that do not say why they are listed. */
export function unusedReferences(checking: Checking): readonly Finding[] {
  const { loaded, uses } = checking;
  const meant = maybeMeant(checking, 'reference');
  const used = new Set(uses.flatMap((use) => (use.kind === 'reference' ? [use.id] : [])));
  return loaded.references
    .filter(({ value }) => !used.has(value.id) && !meant.has(value.id) && value.listed === undefined)
    .map((work) =>
      unexpected('unused-reference', work.at(['id']), {
        found: `work "${work.value.id}" that nothing cites`,
        wanted: 'a citation, or the key "listed" with the reason',
        expected: `<Cite id="${work.value.id}" /> in a text, it among the sources of an item, term, case or source check, or listed: why it stands in the index`,
        suggestion: 'Add "listed:" with one sentence.',
      }),
    );
}
