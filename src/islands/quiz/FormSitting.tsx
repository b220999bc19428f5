import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { submission, type MarkedResponse } from '#core/progress/form-session.ts';
import type { FormState } from '#core/progress/state.ts';
import AtOnceStep from '#islands/quiz/AtOnceStep.tsx';
import FormPlace from '#islands/quiz/FormPlace.tsx';
import { markIn } from '#islands/quiz/form-session.ts';
import GoneQuestion from '#islands/quiz/GoneQuestion.tsx';
import type { QuizBank, Sheet } from '#islands/quiz/pool.ts';
import QuestionStep from '#islands/quiz/QuestionStep.tsx';
import Results from '#islands/quiz/Results.tsx';
import ReviewAnswers from '#islands/quiz/ReviewAnswers.tsx';
import { flagsOf, keepFlags } from '#stores/flags.ts';
import { $progress, recordAll } from '#stores/progress.ts';
import { askToKeep } from '#stores/protect.ts';
import { $settings } from '#stores/settings.ts';

type Props = {
  readonly id: string;
  readonly bank: QuizBank;
  readonly sheet: Sheet;
  /** Whether each question is marked and explained before the next. */
  readonly isAtOnce?: boolean;
  readonly onAgain: () => void;
  readonly onMissed: (form: FormState, missed: readonly MarkedResponse[]) => void;
};
type Step = { readonly at: 'question'; readonly index: number } | { readonly at: 'review' | 'result' };

/** One form from its first question to its results, one question at a time, marked together at the end. */
export default function FormSitting({ id, bank, sheet, isAtOnce = false, onAgain, onMissed }: Props) {
  const slot = useRef<HTMLDivElement>(null);
  const form = useStore($progress).forms.get(id);
  const asksCertainty = useStore($settings).certainty;
  const [step, setStep] = useState<Step>(() => firstStep(form, isAtOnce));
  const [flags, setFlags] = useState(() => flagsOf(id));
  useEffect(() => slot.current?.append(sheet.place), []);
  if (!form) return null;
  const { questions } = sheet;
  const item = step.at === 'question' ? form.items[step.index] : undefined;
  const asked = item && questions.get(item.id);
  const kept = item && form.answers.get(item.id);
  const shown =
    step.at === 'question' && item && asked
      ? { asked, item, form: id, draft: kept?.draft, place: { index: step.index, count: form.items.length } }
      : undefined;
  const go = (by: -1 | 1) => {
    if (step.at !== 'question') return;
    const index = step.index + by;
    if (index < form.items.length) setStep({ at: 'question', index: Math.max(0, index) });
    else if (isAtOnce) handIn();
    else setStep({ at: 'review' });
  };
  const handIn = () => {
    recordAll(submission(id, form, markIn(form, bank, questions)));
    keepFlags(id, new Set());
    void askToKeep();
    setStep({ at: 'result' });
  };
  return (
    <>
      {step.at === 'question' && <FormPlace form={form} here={step.index} />}
      <div ref={slot} />
      {shown && isAtOnce && (
        <AtOnceStep
          key={shown.item.id}
          {...shown}
          answer={kept?.answer}
          criteria={bank.items.find((one) => one.id === shown.item.id)?.criteria ?? []}
          onGo={() => go(1)}
        />
      )}
      {shown && !isAtOnce && (
        <QuestionStep
          key={shown.item.id}
          {...shown}
          asksCertainty={asksCertainty}
          certainty={kept?.certainty}
          isFlagged={flags.has(shown.item.id)}
          onFlag={() => {
            const now = toggled(flags, shown.item.id);
            keepFlags(id, now);
            setFlags(now);
          }}
          onGo={go}
        />
      )}
      {step.at === 'question' && item && !asked && <GoneQuestion onGo={() => go(1)} />}
      {step.at === 'review' && (
        <ReviewAnswers
          form={form}
          pool={questions}
          flags={flags}
          onChange={(index) => setStep({ at: 'question', index })}
          onSubmit={handIn}
        />
      )}
      {step.at === 'result' && (
        <Results bank={bank} id={id} form={form} pool={questions} onAgain={onAgain} onMissed={onMissed} />
      )}
    </>
  );
}

/** The first question without an answer; with none, checking the answers; of a form that was handed in, its results. */
function firstStep(form: FormState | undefined, isAtOnce: boolean): Step {
  if (form?.submitted) return { at: 'result' };
  const isOpen = (id: string) => form?.answers.get(id)?.[isAtOnce ? 'answer' : 'draft'] === undefined;
  const index = form?.items.findIndex(({ id }) => isOpen(id)) ?? 0;
  if (index === -1) return isAtOnce ? { at: 'question', index: (form?.items.length ?? 1) - 1 } : { at: 'review' };
  return { at: 'question', index };
}

function toggled(flags: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(flags);
  if (!next.delete(id)) next.add(id);
  return next;
}
