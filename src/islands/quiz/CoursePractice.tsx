import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { openForm, takenForms, type NamedForm } from '#core/progress/form-session.ts';
import type { ProgressState } from '#core/progress/state.ts';
import FetchProblem from '#islands/quiz/FetchProblem.tsx';
import { beginForm, chooseMissed } from '#islands/quiz/form-session.ts';
import FormSitting from '#islands/quiz/FormSitting.tsx';
import type { Chosen, CourseData, QuizBank } from '#islands/quiz/pool.ts';
import { useCourseQuestions } from '#islands/quiz/use-course-questions.ts';
import { $progress, $record } from '#stores/progress.ts';

/** What the start of a practice is given. */
export type StartProps = {
  readonly data: CourseData;
  readonly bank: QuizBank;
  readonly progress: ProgressState;
  readonly isReady: boolean;
  readonly open: string | undefined;
  readonly taken: readonly NamedForm[];
  readonly onBegin: (chosen: Chosen) => void;
  readonly onShow: (form: string) => void;
};
type Props = {
  readonly data: CourseData;
  /** Whether a form of this quiz belongs to this page. */
  readonly isOurs: (quiz: string) => boolean;
  readonly isAtOnce?: boolean;
  readonly start: (props: StartProps) => ComponentChildren;
};
type Stage =
  | { readonly at: 'start' | 'fetching' }
  | { readonly at: 'form'; readonly form: string }
  | { readonly at: 'problem'; readonly words: string; readonly again: () => void };

/** Practice with questions of the whole course: choose, fetch what the form needs, answer, look at the results. */
export default function CoursePractice({ data, isOurs, isAtOnce = false, start }: Props) {
  const { index, sheet, bring, fetchAgain } = useCourseQuestions(data);
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const progress = useStore($progress);
  const isReady = useStore($record) !== 'loading';
  if (index === 'loading') return <p role="status">Fetching the list of questions.</p>;
  if (index === 'missing')
    return <FetchProblem words="The list of questions could not be fetched." onAgain={fetchAgain} />;
  const bank: QuizBank = { ...data, bank: index.bank, items: index.items };

  const need = async (ids: readonly string[], done: (questions: typeof sheet.questions) => string) => {
    setStage({ at: 'fetching' });
    const modules = new Set(index.items.filter(({ id }) => ids.includes(id)).map(({ module }) => module));
    const { questions, missing } = await bring([...modules]);
    const again = () => void need(ids, done);
    const isWhole = index.items.every(({ id }) => !ids.includes(id) || questions.has(id));
    if (missing.length > 0)
      setStage({ at: 'problem', words: `These pages could not be fetched: ${missing.join('; ')}.`, again });
    else if (!isWhole)
      setStage({
        at: 'problem',
        words: 'The course was changed while this page was open. Load the page again to go on with the new version.',
        again: () => location.reload(),
      });
    else setStage({ at: 'form', form: done(questions) });
  };
  const begin = (chosen: Chosen) =>
    void need(
      chosen.items.map(({ id }) => id),
      (questions) => beginForm(chosen, bank.bank, questions),
    );
  const show = (form: string) =>
    void need(
      (progress.forms.get(form)?.items ?? []).map(({ id }) => id),
      () => form,
    );
  const leave = () => setStage({ at: 'start' });
  return (
    <div class="quiz-live">
      {stage.at === 'start' &&
        start({
          data,
          bank,
          progress,
          isReady,
          open: openForm(progress, isOurs),
          taken: takenForms(progress, isOurs),
          onBegin: begin,
          onShow: show,
        })}
      {stage.at === 'fetching' && <p role="status">Fetching the questions.</p>}
      {stage.at === 'problem' && (
        <FetchProblem words={stage.words} onAgain={stage.again} leave={{ words: 'Choose something else', go: leave }} />
      )}
      {stage.at === 'form' && (
        <FormSitting
          key={stage.form}
          id={stage.form}
          bank={bank}
          sheet={sheet}
          isAtOnce={isAtOnce}
          onAgain={leave}
          onMissed={(form, missed) => begin(chooseMissed(form, missed, bank))}
        />
      )}
    </div>
  );
}
