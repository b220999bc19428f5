import { readFormCode } from '#core/assessment/form-code.ts';
import type { QuestionEntry } from '#core/assessment/question-index.ts';
import type { Result } from '#core/text/result.ts';

/** How many questions a practice paper may have. */
export const PAPER_LENGTHS = [10, 20, 30] as const;

/** A practice paper: how long, and from which modules and criteria; none named means all of them. */
export type Paper = {
  readonly items: (typeof PAPER_LENGTHS)[number];
  readonly modules: readonly string[];
  readonly criteria: readonly string[];
};

/** The paper over the whole course. */
export const WHOLE_PAPER: Paper = { items: 20, modules: [], criteria: [] };

/** The longest id of a quiz that leaves room in a form's id for its code and uuid. */
const LONGEST = 150;

/**
 * The id of a paper, which says all that it is, so that with a code and the version of the bank it names one form:
 * "paper_20", "paper_10_askew_law", "paper_30_2.1_2.2". Fails with `too-long` when it names too many modules.
 */
export function paperId({ items, modules, criteria }: Paper): Result<string, 'too-long'> {
  const id = ['paper', String(items), ...[...modules].sort(), ...[...criteria].sort()].join('_');
  return id.length > LONGEST ? { ok: false, reason: 'too-long' } : { ok: true, value: id };
}

/** The paper that an id names; nothing for any other id. */
export function readPaperId(id: string): Paper | undefined {
  const [kind, length, ...parts] = id.split('_');
  const items = PAPER_LENGTHS.find((one) => String(one) === length);
  if (kind !== 'paper' || items === undefined || parts.includes('')) return undefined;
  const isCriterion = (part: string): boolean => /^\d+\.\d+$/.test(part);
  return { items, modules: parts.filter((part) => !isCriterion(part)), criteria: parts.filter(isCriterion) };
}

/** The items that a paper may draw: of its modules, and with one of its criteria as their first. */
export function paperPool({ modules, criteria }: Paper, entries: readonly QuestionEntry[]): readonly QuestionEntry[] {
  return entries.filter(
    (entry) =>
      (modules.length === 0 || modules.includes(entry.module)) &&
      (criteria.length === 0 || criteria.includes(entry.criteria[0] ?? '')),
  );
}

/** A form as a link or a sheet of paper names it: the paper, the version that it was drawn from where that is said, and the code. */
export type FormName = { readonly quiz: string; readonly bank?: string; readonly code: string };

/** The part of a link after its "#" that names a form of a paper. */
export function formLink({ quiz, bank, code }: FormName): string {
  return new URLSearchParams({ form: code, paper: quiz, ...(bank !== undefined && { bank }) }).toString();
}

/**
 * Reads a code as somebody typed it, or the link that holds it. A bare code belongs to the paper that is asked for
 * beside it, and so does a link that names none. Fails with `no-code`, or with `unknown-paper` for an id of no paper.
 */
export function readFormName(typed: string, asked: string): Result<FormName, 'no-code' | 'unknown-paper'> {
  const parts = new URLSearchParams(typed.includes('form=') ? typed.slice(typed.indexOf('#') + 1) : { form: typed });
  const code = readFormCode(parts.get('form') ?? '');
  const quiz = parts.get('paper') ?? asked;
  const bank = parts.get('bank');
  if (!code.ok) return { ok: false, reason: 'no-code' };
  if (readPaperId(quiz) === undefined) return { ok: false, reason: 'unknown-paper' };
  return { ok: true, value: { quiz, code: code.value, ...(bank !== null && { bank }) } };
}
