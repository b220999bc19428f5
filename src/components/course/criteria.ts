import { course } from '../../course.ts';

/** The words of a criterion. Throws for an id that no outcome has. */
export function criterionText(id: string): string {
  const criterion = course.outcomes.flatMap((outcome) => outcome.criteria).find((candidate) => candidate.id === id);
  if (criterion === undefined) throw new Error(`No outcome has the criterion ${id}`);
  return criterion.text;
}
