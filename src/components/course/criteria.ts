import { course } from '../../course.ts';

/** The words of a criterion. Throws for an id that no outcome has. */
export function criterionText(id: string): string {
  const criterion = course.outcomes.flatMap((outcome) => outcome.criteria).find((candidate) => candidate.id === id);
  if (criterion === undefined) throw new Error(`No outcome has the criterion ${id}`);
  return criterion.text;
}

/** Criteria in short, with runs joined: "1.2, 2.1–2.3, 3.1–3.3", or "all criteria". */
export function criteriaRange(ids: readonly string[]): string {
  if (course.outcomes.every((outcome) => outcome.criteria.every(({ id }) => ids.includes(id)))) return 'all criteria';
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (
      run !== undefined &&
      last !== undefined &&
      last.charAt(0) === id.charAt(0) &&
      Number(id.charAt(2)) === Number(last.charAt(2)) + 1
    )
      run.push(id);
    else runs.push([id]);
  }
  return runs.map((run) => (run.length < 2 ? run[0] : `${run[0]}–${run.at(-1)}`)).join(', ');
}
