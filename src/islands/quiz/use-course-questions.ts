import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionIndex } from '#core/assessment/question-index.ts';
import { fetchIndex, fetchQuestions } from '#islands/quiz/fetch-questions.ts';
import type { CourseData, PoolQuestion, Sheet } from '#islands/quiz/pool.ts';

/** The index of all questions: on its way, here, or not to be had. */
export type IndexState = QuestionIndex | 'loading' | 'missing';

/** The questions of the whole course: first their index, then the pages of those that a form needs, kept in one sheet. */
export function useCourseQuestions(data: CourseData) {
  const [index, setIndex] = useState<IndexState>('loading');
  const [sheet, setSheet] = useState<Sheet>(() => ({ place: newPlace(), questions: new Map() }));
  const brought = useRef<ReadonlySet<string>>(new Set());
  const fetchAgain = () => {
    setIndex('loading');
    void fetchIndex(data.index).then((found) => setIndex(found ?? 'missing'));
  };
  useEffect(fetchAgain, []);

  /** Adds the questions of these modules to the sheet. Gives all that is there, or the titles of the modules that did not come. */
  const bring = async (modules: readonly string[]) => {
    const wanted = data.modules.filter(({ id }) => modules.includes(id) && !brought.current.has(id));
    const { questions: came, missing } = await fetchQuestions(wanted.map(({ page }) => page));
    const failed = wanted.filter(({ page }) => missing.includes(page));
    const isHere = wanted.filter((module) => !failed.includes(module));
    brought.current = new Set([...brought.current, ...isHere.map(({ id }) => id)]);
    const questions: ReadonlyMap<string, PoolQuestion> = new Map([...sheet.questions, ...came]);
    for (const { whole } of came.values()) sheet.place.append(hidden(whole));
    setSheet({ ...sheet, questions });
    return { questions, missing: failed.map(({ title }) => title) };
  };
  return { index, sheet, bring, fetchAgain };
}

function newPlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'quiz-pool';
  return place;
}

function hidden(whole: HTMLElement): HTMLElement {
  whole.hidden = true;
  return whole;
}
