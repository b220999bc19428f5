import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { openForm, takenForms } from '#core/progress/form-session.ts';
import { beginForm, chooseForm, chooseMissed } from '#islands/quiz/form-session.ts';
import FormSitting from '#islands/quiz/FormSitting.tsx';
import { readPool, type Chosen, type QuizData, type Sheet } from '#islands/quiz/pool.ts';
import StartQuiz from '#islands/quiz/StartQuiz.tsx';
import { $progress, $record } from '#stores/progress.ts';

type Props = {
  readonly data: QuizData;
  /** The element that holds every question of the pool. */ readonly place: HTMLElement;
};

/** A module's quiz: a form drawn from the pool in the page. */
export default function ModuleQuiz({ data, place }: Props) {
  const [sheet, setSheet] = useState<Sheet>();
  const [form, setForm] = useState<string>();
  const progress = useStore($progress);
  const isReady = useStore($record) !== 'loading';
  useEffect(() => {
    const questions = readPool(place);
    for (const { whole } of questions.values()) whole.hidden = true;
    setSheet({ place, questions });
  }, []);
  if (!sheet) return <div class="quiz-live" />;

  const isOurs = (quiz: string) => quiz === data.quiz.id;
  const begin = (chosen: Chosen) => setForm(beginForm(chosen, data.bank, sheet.questions));
  const draw = (code?: string) => begin(chooseForm(data.quiz, data.items, { state: $progress.get(), code }));
  return (
    <div class="quiz-live">
      {form === undefined ? (
        <StartQuiz
          data={data}
          isReady={isReady}
          open={openForm(progress, isOurs)}
          taken={takenForms(progress, isOurs)}
          onBegin={draw}
          onShow={setForm}
        />
      ) : (
        <FormSitting
          key={form}
          id={form}
          bank={data}
          sheet={sheet}
          onAgain={() => draw()}
          onMissed={(of, missed) => begin(chooseMissed(of, missed, data))}
        />
      )}
    </div>
  );
}
