import { readKey } from '#core/assessment/read-key.ts';
import type { Key } from '#core/assessment/types.ts';

/** A question as it stands in the page: its form, its key and the words of its closed answer. */
export type Question = {
  readonly form: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly answer: HTMLDetailsElement;
  readonly key: Key;
  readonly rev: number;
  readonly stem: string;
  /** By part: an option, row, step or gap. */
  readonly texts: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly whys: Readonly<Record<string, string>>;
  /** By part, then by the wrong choice that it speaks to. */
  readonly likely: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The words of each choice, by part where choices differ between parts. */
  readonly choiceName: (part: string, choice: string) => string;
  readonly hints: readonly string[];
  /** What ratings or an order rest on; empty where the type has none. */
  readonly basis: string;
  readonly principle: string;
  readonly readAgain: string | undefined;
};

/** Reads the question that stands below an element, or nothing where the page has none. */
export function readQuestion(root: HTMLElement): Question | undefined {
  const form = root.querySelector<HTMLFormElement>('form[data-key]');
  const fieldset = form?.querySelector('fieldset');
  const answer = root.querySelector<HTMLDetailsElement>('details[data-answer]');
  if (!form || !fieldset || !answer) return undefined;
  const key = readKey(JSON.parse(form.dataset['key'] ?? ''));
  if (!key) throw new Error(`The key of ${form.id} cannot be read`);
  const lines = [...answer.querySelectorAll<HTMLElement>('[data-for]')];
  const byPart = (read: (line: HTMLElement) => string) =>
    Object.fromEntries(lines.map((line) => [line.dataset['for'] ?? '', read(line)]));
  return {
    form,
    fieldset,
    answer,
    key,
    rev: Number(form.dataset['rev']),
    stem: textOf(form, '.check-stem'),
    texts: byPart((line) => textOf(line, '.verdict-what')),
    answers: byPart((line) => textOf(line, '.verdict-words').replace(/\.$/, '')),
    whys: byPart((line) => textOf(line, '.verdict-why:not([data-likely])')),
    likely: Object.fromEntries(
      lines.map((line) => [
        line.dataset['for'] ?? '',
        Object.fromEntries(
          [...line.querySelectorAll<HTMLElement>('[data-likely]')].map((why) => [
            why.dataset['likely'] ?? '',
            why.textContent ?? '',
          ]),
        ),
      ]),
    ),
    choiceName: (part, choice) => choiceName(form, part, choice),
    hints: [...answer.querySelectorAll('[data-hints] > li')].map((hint) => hint.textContent ?? ''),
    basis: textOf(answer, '[data-basis]'),
    principle: textOf(answer, '[data-principle] > span'),
    readAgain: answer.querySelector<HTMLAnchorElement>('[data-principle] > a')?.getAttribute('href') ?? undefined,
  };
}

const textOf = (root: Element, selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';

function choiceName(form: HTMLFormElement, part: string, choice: string): string {
  const named = `[name="row:${part}"], [name="gap:${part}"]`;
  const control = form.querySelector(named);
  if (control instanceof HTMLSelectElement)
    return [...control.options].find((option) => option.value === choice)?.text ?? choice;
  const radio = [...form.querySelectorAll<HTMLInputElement>(named)].find(
    (input) => input.type === 'radio' && input.value === choice,
  );
  return radio?.closest('label')?.textContent?.trim() ?? choice;
}
