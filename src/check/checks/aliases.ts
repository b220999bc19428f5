import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Entry } from '#check/shape/shape.ts';

type Aliased = Entry<{ readonly id: string; readonly aliases: readonly string[] }>;

/** Old ids that are alive, or that lead to two things. */
export function aliases({ loaded }: Checking): readonly Finding[] {
  const { modules } = loaded;
  return [
    ...reused(
      'module',
      modules.flatMap((module) => module.module ?? []),
    ),
    ...reused(
      'lesson',
      modules.flatMap((module) => module.lessons.map((lesson) => lesson.entry)),
    ),
    ...reused('reference', loaded.references),
    ...reused(
      'item',
      modules.flatMap((module) => module.items),
    ),
  ];
}

function reused(noun: string, entries: readonly Aliased[]): readonly Finding[] {
  const live = new Set(entries.map((entry) => entry.value.id));
  const seen = new Set<string>();
  return entries.flatMap((entry) =>
    entry.value.aliases.flatMap((alias, index) => {
      const taken = live.has(alias) ? 'a live id' : seen.has(alias) ? 'taken' : undefined;
      seen.add(alias);
      if (taken === undefined) return [];
      return [
        unexpected('reused-alias', entry.at(['aliases', index]), {
          found: `${noun} alias "${alias}", which is ${taken}`,
          wanted: 'an old id that nothing else has',
          suggestion: `Remove "${alias}" from these aliases.`,
        }),
      ];
    }),
  );
}
