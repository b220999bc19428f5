import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { beginForm, markForm, openFormOf, submitForm, takenForms } from '#islands/quiz/form-session.ts';
import { readPool, type PoolQuestion, type QuizData } from '#islands/quiz/pool.ts';
import QuestionStep from '#islands/quiz/QuestionStep.tsx';
import Results from '#islands/quiz/Results.tsx';
import ReviewAnswers from '#islands/quiz/ReviewAnswers.tsx';
import StartQuiz from '#islands/quiz/StartQuiz.tsx';
import { $progress, $record } from '#stores/progress.ts';
import { $settings } from '#stores/settings.ts';
import { askToKeep } from '#stores/protect.ts';

type Props = {
  readonly data: QuizData;
  /** The element that holds every question of the pool. */ readonly place: HTMLElement;
};
type Step =
  | { readonly at: 'start' }
  | { readonly at: 'question'; readonly form: string; readonly index: number }
  | { readonly at: 'review' | 'result'; readonly form: string };

/** A module's quiz: a form drawn from the pool in the page, one question at a time, marked together at the end. */
export default function ModuleQuiz({ data, place }: Props) {
  const slot = useRef<HTMLDivElement>(null);
  const [pool, setPool] = useState<ReadonlyMap<string, PoolQuestion>>();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [flags, setFlags] = useState<ReadonlySet<string>>(new Set());
  const progress = useStore($progress);
  const asksCertainty = useStore($settings).certainty;
  const isReady = useStore($record) !== 'loading';

  useEffect(() => {
    const found = readPool(place);
    for (const { whole } of found.values()) whole.hidden = true;
    slot.current?.append(place);
    setPool(found);
  }, []);

  const form = step.at === 'start' ? undefined : progress.forms.get(step.form);
  const begin = (code?: string) => setStep({ at: 'question', form: beginForm(data, $progress.get(), code), index: 0 });
  const resume = (id: string) => {
    const items = progress.forms.get(id)?.items ?? [];
    const first = items.findIndex((item) => progress.forms.get(id)?.answers.get(item.id)?.draft === undefined);
    setStep(first === -1 ? { at: 'review', form: id } : { at: 'question', form: id, index: first });
  };
  const go = (by: -1 | 1) => {
    if (step.at !== 'question' || !form) return;
    const index = step.index + by;
    setStep(index >= form.items.length ? { at: 'review', form: step.form } : { ...step, index: Math.max(0, index) });
  };
  const handIn = () => {
    if (step.at !== 'review' || !form || !pool) return;
    submitForm(step.form, form, markForm(form, data, pool));
    void askToKeep();
    setStep({ at: 'result', form: step.form });
  };
  const item = step.at === 'question' ? form?.items[step.index] : undefined;
  const asked = item && pool?.get(item.id);
  return (
    <div class="quiz-live">
      {pool && step.at === 'start' && (
        <StartQuiz
          data={data}
          isReady={isReady}
          open={openFormOf(progress, data.quiz.id)}
          taken={takenForms(progress, data.quiz.id)}
          onBegin={begin}
          onResume={resume}
          onShow={(id) => setStep({ at: 'result', form: id })}
        />
      )}
      {step.at === 'question' && form && (
        <Place
          index={step.index}
          form={form.items.map(({ id }) => (form.answers.get(id)?.draft === undefined ? 'dotted' : 'solid'))}
          code={form.code}
        />
      )}
      <div ref={slot} />
      {step.at === 'question' && item && asked && form && (
        <QuestionStep
          key={item.id}
          asked={asked}
          item={item}
          form={step.form}
          draft={form.answers.get(item.id)?.draft}
          asksCertainty={asksCertainty}
          certainty={form.answers.get(item.id)?.certainty}
          place={{ index: step.index, count: form.items.length }}
          isFlagged={flags.has(item.id)}
          onFlag={() => setFlags(toggled(flags, item.id))}
          onGo={go}
        />
      )}
      {step.at === 'question' && item && !asked && (
        <p class="notice" data-line="none">
          This question is no longer in the course.{' '}
          <button class="button" data-kind="plain" data-size="small" type="button" onClick={() => go(1)}>
            Go on
          </button>
        </p>
      )}
      {step.at === 'review' && form && pool && (
        <ReviewAnswers
          form={form}
          pool={pool}
          flags={flags}
          onChange={(index) => setStep({ at: 'question', form: step.form, index })}
          onSubmit={handIn}
        />
      )}
      {step.at === 'result' && form && pool && (
        <Results data={data} id={step.form} form={form} pool={pool} takesFocus onAgain={() => begin()} />
      )}
    </div>
  );
}

function Place({
  index,
  form,
  code,
}: {
  readonly index: number;
  readonly form: readonly string[];
  readonly code: string;
}) {
  return (
    <div class="question-progress">
      <p class="small">
        {form.filter((line) => line === 'solid').length} of {form.length} answered. Form {code}. Saved as you go.
      </p>
      <div class="question-line" aria-hidden="true">
        {form.map((line, at) => (
          <span key={at} data-line={at === index ? 'here' : line} />
        ))}
      </div>
    </div>
  );
}

function toggled(flags: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(flags);
  if (!next.delete(id)) next.add(id);
  return next;
}
