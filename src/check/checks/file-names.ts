import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Entry } from '#check/shape/shape.ts';

/** Entries whose id is not the name of their file, or of the module's folder. */
export function fileNames({ loaded }: Checking): readonly Finding[] {
  const entries: readonly Entry<{ readonly id: string }>[] = [
    ...loaded.references,
    ...loaded.laws,
    ...loaded.paths,
    ...loaded.pages.map((page) => page.entry),
  ];
  return [
    ...entries.flatMap((entry) => differs(entry, entry.file.replace(/^.*\//, '').replace(/\.\w+$/, ''), 'file')),
    ...loaded.modules.flatMap(({ module, folder }) => (module === undefined ? [] : differs(module, folder, 'folder'))),
  ];
}

function differs(entry: Entry<{ readonly id: string }>, name: string, holder: 'file' | 'folder'): readonly Finding[] {
  const { id } = entry.value;
  if (id === name) return [];
  return [
    unexpected('file-name', entry.at(['id']), {
      found: `id "${id}" in the ${holder} "${name}"`,
      wanted: 'the same name for both',
      expected: `id: ${name}, or a ${holder} named "${id}"`,
      suggestion: `Write "id: ${name}".`,
    }),
  ];
}
