import type { ExerciseKind, ExerciseOf } from '#schemas/exercise.ts';
import { course } from '../../course.ts';

/** The exercise of an id and kind. Throws for one that the content check should have caught. */
export function exerciseOf<K extends ExerciseKind>(kind: K, id: string): ExerciseOf<K> {
  const found = course.exerciseById.get(id);
  if (found === undefined || !isOf(kind, found)) throw new Error(`There is no ${kind} exercise ${id}`);
  return found;
}

const isOf = <K extends ExerciseKind>(kind: K, exercise: { readonly kind: ExerciseKind }): exercise is ExerciseOf<K> =>
  exercise.kind === kind;
