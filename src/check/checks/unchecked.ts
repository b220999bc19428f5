import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';

/** Claims of the essays and corrections of works that no source check takes up. */
export function unchecked(checking: Checking): readonly Finding[] {
  return [...uncheckedClaims(checking), ...uncheckedCorrections(checking)];
}

function uncheckedClaims({ loaded }: Checking): readonly Finding[] {
  return loaded.essays.flatMap((essay) =>
    essay.value.sections.flatMap(({ claims }, section) =>
      claims.flatMap(({ id, checks }, claim) =>
        checks.length > 0
          ? []
          : [
              unexpected('claim-unchecked', essay.at(['sections', section, 'claims', claim, 'id']), {
                found: `claim "${id}" that no source check takes up`,
                wanted: 'the id of a source check under "checks"',
              }),
            ],
      ),
    ),
  );
}

function uncheckedCorrections({ loaded }: Checking): readonly Finding[] {
  const named = new Set(loaded.sourceChecks.flatMap(({ value }) => value.sources.flatMap(({ ref }) => ref ?? [])));
  return loaded.references
    .filter(({ value }) => value.corrections.length > 0 && value.unchecked === undefined && !named.has(value.id))
    .map((work) =>
      unexpected('correction-unchecked', work.at(['corrections']), {
        found: `corrections of the work "${work.value.id}" that no source check names`,
        wanted: 'it among the sources of a source check, or the key "unchecked" with the reason',
        suggestion: 'Add "unchecked:" with one sentence.',
      }),
    );
}
