import { useEffect, useRef } from 'preact/hooks';
import type { Mark, Response } from '#core/assessment/types.ts';
import type { Question } from '#islands/question/read-question.ts';
import { typeWords } from '#islands/question/type-words.ts';
import { resultKind, resultTitle, verdictsOf } from '#islands/question/verdicts.ts';

type Props = {
  readonly question: Question;
  readonly response: Response;
  readonly mark: Mark;
  /** Whether the answer is out: right, revealed, or no tries left. */
  readonly isOut: boolean;
  /** Whether the heading takes the focus, as after a press. */
  readonly takesFocus: boolean;
};

const signs = { right: 'full', partly: 'half', wrong: 'empty', unknown: 'none' } as const;

/** How an answered question went: each part in words, then the result and the principle. */
export default function Result({ question, response, mark, isOut, takesFocus }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus, response, isOut]);
  const kind = resultKind(response, mark);
  return (
    <div class="result">
      <div class="feedback" data-result={kind} data-print="key">
        <h4 class="feedback-title" tabindex={-1} ref={title}>
          <Sign name={signs[kind]} />
          {resultTitle(question, response, mark)}
        </h4>
        <p class="small">{explain(question, mark, kind)}</p>
      </div>
      <ul class="verdicts" role="list">
        {verdictsOf(question, response, mark, isOut).map((verdict) => (
          <li class="verdict" key={verdict.part} data-sign={verdict.sign}>
            <Sign name={verdict.sign} />
            <div>
              <p class="verdict-what">{verdict.what}</p>
              <p class="verdict-words">
                {verdict.answer !== undefined && verdict.answer !== '' && (
                  <>
                    <b>{verdict.answer}.</b>{' '}
                  </>
                )}
                {verdict.said}
              </p>
              {verdict.why !== '' && <p class="verdict-why">{verdict.why}</p>}
            </div>
          </li>
        ))}
      </ul>
      {isOut && question.basis !== '' && <p class="small">{question.basis}</p>}
      {isOut && (
        <p class="feedback-principle result-principle">
          <b>The principle.</b> {question.principle}{' '}
          {question.readAgain !== undefined && <a href={question.readAgain}>Read this part again</a>}
        </p>
      )}
    </div>
  );
}

function Sign({ name }: { readonly name: 'full' | 'half' | 'empty' | 'none' }) {
  return (
    <svg class="mark" aria-hidden="true">
      <use href={`#m-${name}`} />
    </svg>
  );
}

function explain(question: Question, mark: Mark, kind: keyof typeof signs): string {
  if (kind === 'unknown') return 'Nothing is taken off for saying so.';
  if (kind === 'right') return '';
  return typeWords[question.key.type].marked?.(mark) ?? '';
}
