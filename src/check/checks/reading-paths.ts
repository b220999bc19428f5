import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';

/** Reading paths without steps, and steps that do not name exactly one thing. */
export function readingPaths({ loaded }: Checking): readonly Finding[] {
  return loaded.paths.flatMap((path) => {
    const { steps } = path.value;
    if (steps.length === 0)
      return [
        unexpected('path-empty', path.at(['steps']), {
          found: 'reading path without steps',
          wanted: 'at least one step',
          expected: 'steps such as "- lesson: <lesson id>"; or no such file',
        }),
      ];
    return steps.flatMap((step, index) => {
      const named = [step.module, step.lesson, step.quiz].filter((id) => id !== undefined).length;
      if (named === 1) return [];
      return [
        unexpected('path-step-unknown', path.at(['steps', index]), {
          found: named === 0 ? 'step that names nothing' : 'step that names more than one thing',
          wanted: 'one of "module", "lesson" or "quiz"',
        }),
      ];
    });
  });
}
