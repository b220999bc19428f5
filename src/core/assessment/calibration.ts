import type { Certainty } from '#core/progress/events.ts';
import type { ProgressState, Try } from '#core/progress/state.ts';

/** How often a learner was right at one level of certainty. */
export type CertaintyLevel = {
  readonly certainty: Certainty;
  readonly count: number;
  readonly right: number;
  /** Absent below ten responses, which say too little. */
  readonly share?: { readonly mean: number; readonly low: number; readonly high: number };
};

const FEWEST = 10;
const marks = { 1: [1, 0], 2: [2, -2], 3: [3, -6] } as const;

/**
 * Certainty marks of a response (Gardner-Medwin): 1, 2 or 3 when right, 0, −2 or −6 when wrong. To say what one believes
 * pays best: by the chance p of being right the levels are worth p, 4p − 2 and 9p − 6, which cross at 2/3 and 0.8.
 */
export function certaintyMark(certainty: Certainty, isRight: boolean): number {
  return marks[certainty][isRight ? 0 : 1];
}

/** The responses of a record that said how sure they were, to questions with one right answer; "I do not know yet" says nothing of it. */
export function certainTries(state: ProgressState): readonly Try[] {
  const inForms = [...state.forms.values()].flatMap(({ answers }) => [...answers.values()]);
  return [
    ...inForms.flatMap(({ answer }) => answer ?? []),
    ...[...state.items.values()].flatMap(({ tries }) => tries),
  ].filter(({ certainty, response }) => certainty !== undefined && 'option' in response);
}

/** Each level with the proportion right and its Wilson 95 % interval, from ten responses on. */
export function calibrationOf(tries: readonly Try[]): readonly CertaintyLevel[] {
  return ([1, 2, 3] as const).map((certainty) => {
    const own = tries.filter((one) => one.certainty === certainty);
    const right = own.filter(({ mark }) => mark.got === mark.max).length;
    const level = { certainty, count: own.length, right };
    return own.length < FEWEST ? level : { ...level, share: wilson(right, own.length) };
  });
}

/** What the levels say, in one sentence; nothing before a level has ten responses. */
export function calibrationSentence(levels: readonly CertaintyLevel[]): string | undefined {
  const of = (wanted: Certainty) => levels.find(({ certainty }) => certainty === wanted)?.share;
  const [unsure, fairly, very] = [of(1), of(2), of(3)];
  if (very !== undefined && very.high < 0.8)
    return `When you were very sure you were right ${percent(very.mean)} of the time: look at those answers first.`;
  if (fairly !== undefined && fairly.high < 2 / 3)
    return `When you were fairly sure you were right ${percent(fairly.mean)} of the time, which is less than you thought.`;
  if (unsure !== undefined && unsure.low > 2 / 3)
    return `When you were unsure you were still right ${percent(unsure.mean)} of the time: you know more than you think.`;
  return unsure || fairly || very
    ? 'Nothing here says that you are surer than you should be, or less sure.'
    : undefined;
}

/** The Wilson score interval of a proportion at 95 % (Wilson 1927); `count` is above 0. */
export function wilson(right: number, count: number): { mean: number; low: number; high: number } {
  const z = 1.959964;
  const mean = right / count;
  const middle = (mean + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const half = (z / (1 + (z * z) / count)) * Math.sqrt((mean * (1 - mean)) / count + (z * z) / (4 * count * count));
  return { mean, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
