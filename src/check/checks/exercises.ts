import type { Checking } from '#check/checks/checking.ts';
import { maybeMeant } from '#check/checks/mistyped.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Entry } from '#check/shape/shape.ts';
import { idOf, type Tag } from '#check/tags/read-tags.ts';
import type { Exercise, ExerciseKind } from '#schemas/exercise.ts';

/** The tags that place each kind, in the order in which they stand in the lesson; a card stands in no lesson. */
const tagsOf: Readonly<Record<ExerciseKind, readonly string[]>> = {
  predict: ['Predict', 'Predicted'],
  explain: ['Explain'],
  worked: ['Worked'],
  card: [],
};
const kindOf = new Map(Object.entries(tagsOf).flatMap(([kind, tags]) => tags.map((tag) => [tag, kind])));

type Placed = { readonly tag: Tag; readonly id: string; readonly lesson: string };

/** Exercises that are not placed once by each of their tags, in this order, in the lesson of their section. */
export function exercises(checking: Checking): readonly Finding[] {
  const { loaded } = checking;
  const meant = maybeMeant(checking, 'exercise');
  const all = loaded.modules.flatMap((module) => module.exercises);
  const placed = loaded.modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ entry, text }) =>
      text.tags.flatMap((tag): readonly Placed[] => {
        const id = kindOf.has(tag.name) ? idOf(tag) : undefined;
        return id === undefined ? [] : [{ tag, id, lesson: entry.value.id }];
      }),
    ),
  );
  return [
    ...placed.flatMap((one, index) => strayed(one, placed.slice(0, index), all)),
    ...all.filter(({ value }) => !meant.has(value.id)).flatMap((entry) => missing(entry, placed)),
  ];
}

function strayed(
  { tag, id, lesson }: Placed,
  before: readonly Placed[],
  all: readonly Entry<Exercise>[],
): readonly Finding[] {
  const exercise = all.find(({ value }) => value.id === id)?.value;
  if (exercise === undefined) return [];
  const [home = ''] = exercise.section.split('#');
  const tags = tagsOf[exercise.kind];
  const earlier = before.filter((other) => other.id === id).map((other) => other.tag.name);
  const found = !tags.includes(tag.name)
    ? { found: `exercise "${id}" of the kind ${exercise.kind} in <${tag.name}>`, wanted: placesOf(exercise) }
    : home !== lesson
      ? { found: `exercise "${id}" outside the lesson of its section`, wanted: `<${tag.name}> in the lesson "${home}"` }
      : earlier.includes(tag.name)
        ? { found: `second <${tag.name}> for "${id}"`, wanted: 'each exercise in one place' }
        : tags.slice(0, tags.indexOf(tag.name)).some((name) => !earlier.includes(name))
          ? {
              found: `<${tag.name}> before its question`,
              wanted: `${tags.map((name) => `<${name}>`).join(' and after it ')}`,
            }
          : undefined;
  return found === undefined ? [] : [unexpected('exercise-place', tag.attributes.at(['id']), found)];
}

function missing(entry: Entry<Exercise>, placed: readonly Placed[]): readonly Finding[] {
  const { id, kind } = entry.value;
  return tagsOf[kind]
    .filter((name) => !placed.some((one) => one.id === id && one.tag.name === name))
    .map((name) =>
      unexpected('exercise-place', entry.at(['id']), {
        found: `exercise "${id}" without <${name}>`,
        wanted: placesOf(entry.value),
        suggestion: `Add <${name} id="${id}" /> in the lesson.`,
      }),
    );
}

function placesOf({ kind, section }: Exercise): string {
  const [lesson = ''] = section.split('#');
  const tags = tagsOf[kind];
  return tags.length === 0
    ? 'a card for review, which stands in no lesson'
    : `${tags.map((name) => `<${name}>`).join(' and ')} in the lesson "${lesson}"`;
}
