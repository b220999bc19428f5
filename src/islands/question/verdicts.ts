import type { Mark, Response } from '#core/assessment/types.ts';
import type { Question } from '#islands/question/read-question.ts';
import { typeWords } from '#islands/question/type-words.ts';

/** A part of an answered question: how it went, what is right, what was said, and why. */
export type Verdict = {
  readonly part: string;
  readonly sign: 'full' | 'half' | 'empty' | 'none';
  readonly what: string;
  readonly answer?: string;
  readonly said: string;
  readonly why: string;
};

/**
 * What to show of an answered question. While tries are left it speaks only of what was chosen, so that it never gives
 * the answer away; once the answer is out it shows every part.
 */
export function verdictsOf(question: Question, response: Response, mark: Mark, isOut: boolean): readonly Verdict[] {
  if ('options' in question.key) return optionVerdicts(question, response, mark, isOut);
  return partsInOrder(question, response, isOut).map((part) => partVerdict(question, part, response, mark, isOut));
}

const signs = { right: 'full', wrong: 'empty', missed: 'half', 'not-chosen': 'none' } as const;

function optionVerdicts(question: Question, response: Response, mark: Mark, isOut: boolean): readonly Verdict[] {
  const chosen = 'option' in response ? [response.option] : 'options' in response ? response.options : [];
  const unknown: Verdict[] =
    'unknown' in response ? [{ part: '', sign: 'none', what: 'I do not know yet', said: 'Your answer', why: '' }] : [];
  const ids = 'options' in question.key ? question.key.options : [];
  const keys = 'key' in question.key ? [question.key.key].flat() : [];
  const shown = ids.filter((id) => chosen.includes(id) || (isOut && (keys.includes(id) || 'unknown' in response)));
  return [
    ...unknown,
    ...shown.map((id): Verdict => {
      const isKey = keys.includes(id);
      const isChosen = chosen.includes(id);
      const said = isChosen
        ? isKey
          ? 'Your answer, right'
          : 'Your answer, not right'
        : isKey
          ? 'unknown' in response
            ? 'The answer'
            : 'Right, not chosen'
          : 'Not right';
      return {
        part: id,
        sign: isChosen ? signs[mark.parts[id] ?? 'wrong'] : isKey ? ('unknown' in response ? 'full' : 'half') : 'empty',
        what: question.texts[id] ?? id,
        said,
        why: question.whys[id] ?? '',
      };
    }),
  ];
}

function partVerdict(question: Question, part: string, response: Response, mark: Mark, isOut: boolean): Verdict {
  const said = saidOf(question, part, response);
  const choice = choiceOf(part, response);
  const isRight = mark.parts[part] === 'right';
  const likely = choice === undefined ? undefined : question.likely[part]?.[choice];
  const answer = question.answers[part] ?? '';
  const you = said === '' ? 'You left it open.' : isRight ? 'You said so.' : `You said: ${said}.`;
  if (isOut || isRight)
    return {
      part,
      sign: isRight ? 'full' : said === '' ? 'none' : 'empty',
      what: question.texts[part] ?? part,
      answer,
      said: you,
      why: [isRight ? '' : (likely ?? ''), question.whys[part] ?? ''].filter(Boolean).join(' '),
    };
  return {
    part,
    sign: said === '' ? 'none' : 'empty',
    what: question.texts[part] ?? part,
    said: `${you} Not right.`,
    why: likely ?? '',
  };
}

const choiceOf = (part: string, response: Response): string | undefined =>
  'rows' in response ? response.rows[part] : 'gaps' in response ? response.gaps[part] : undefined;

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const;

function saidOf(question: Question, part: string, response: Response): string {
  if ('order' in response) return response.order.includes(part) ? (places[response.order.indexOf(part)] ?? '') : '';
  const choice = choiceOf(part, response);
  return choice === undefined ? '' : question.choiceName(part, choice);
}

/** Steps stand in the learner's order until the answer is out, then in the right one. */
function partsInOrder(question: Question, response: Response, isOut: boolean): readonly string[] {
  const { key } = question;
  if ('order' in key) return isOut || !('order' in response) ? key.order : response.order;
  return Object.keys('gaps' in key ? key.gaps : 'rows' in key ? key.rows : {});
}

/** The heading over a result, in words. */
export function resultTitle(question: Question, response: Response, mark: Mark): string {
  if ('unknown' in response) return 'Not known yet';
  if (mark.got === mark.max) return 'Correct';
  if (mark.got === 0) return 'Not quite';
  return `Partly correct: ${mark.got} of ${mark.max} ${typeWords[question.key.type].units ?? ''}`.trim();
}

export const resultKind = (response: Response, mark: Mark): 'right' | 'partly' | 'wrong' | 'unknown' =>
  'unknown' in response ? 'unknown' : mark.got === mark.max ? 'right' : mark.got === 0 ? 'wrong' : 'partly';
