import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';

/** Lessons and modules that no list names, so that no reader meets them. */
export function unlisted({ loaded }: Checking): readonly Finding[] {
  const listed = loaded.course?.value.modules;
  return loaded.modules.flatMap(({ folder, module, lessons }) => {
    if (module === undefined) return [];
    const strange = lessons
      .filter(({ entry }) => !module.value.lessons.includes(entry.value.id))
      .map(({ entry }) =>
        unexpected('unlisted-lesson', entry.at(['id']), {
          found: `lesson "${entry.value.id}" that its module does not list`,
          wanted: `its id under "lessons" in ${module.file}`,
          suggestion: `Add "${entry.value.id}" to "lessons" in ${module.file}.`,
        }),
      );
    if (listed === undefined || listed.includes(folder)) return strange;
    return [
      ...strange,
      unexpected('unlisted-module', module.at(['id']), {
        found: `module "${folder}" that the course does not list`,
        wanted: 'its id under "modules" in course.yaml',
        suggestion: `Add "${folder}" to "modules" in course.yaml.`,
      }),
    ];
  });
}
