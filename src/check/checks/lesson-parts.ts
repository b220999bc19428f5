import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Module } from '#schemas/course.ts';

const parts: Readonly<Record<Module['kind'], readonly string[]>> = {
  teaching: ['Situation', 'Aim', 'KeyPoints'],
  case: ['KeyPoints', 'ContentNote'],
};

/** Lessons that lack a part which every lesson of their kind of module has. */
export function lessonParts({ loaded }: Checking): readonly Finding[] {
  return loaded.modules.flatMap(({ module, lessons }) => {
    if (module === undefined) return [];
    const { kind } = module.value;
    return lessons.flatMap(({ entry, text }) =>
      parts[kind]
        .filter((part) => !text.tags.some((tag) => tag.name === part))
        .map((part) =>
          unexpected('lesson-parts', entry.at(['id']), {
            found: `lesson without <${part}>`,
            wanted: `one in each lesson of a ${kind} module`,
            expected: `${parts[kind].map((name) => `<${name}>`).join(', ')}`,
            suggestion: `Add <${part}> … </${part}>.`,
          }),
        ),
    );
  });
}
