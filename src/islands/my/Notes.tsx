import { portfolioHtml, portfolioMarkdown, type PortfolioNote } from '#core/progress/portfolio.ts';
import { fullDay, shortDay } from '#islands/my/days.ts';
import type { ProgressState } from '#core/progress/state.ts';
import type { MyCourse } from '#islands/my/my-course.ts';
import { printPart } from '#islands/my/print-part.ts';
import { eraseText } from '#stores/progress.ts';
import { saveFile } from '#stores/save-file.ts';

type Props = { readonly course: MyCourse; readonly state: ProgressState };

/** What the learner wrote at the prompts, with the lesson that asked. */
export default function Notes({ course, state }: Props) {
  const lessons = course.modules.flatMap((module) => module.lessons);
  const notes = [...state.reflections]
    .filter(([, note]) => note.text.trim() !== '')
    .sort(([, a], [, b]) => b.time - a.time);
  const lessonOf = (id: string) => lessons.find((candidate) => id.startsWith(`${candidate.id}-`));
  const portfolio = (): readonly PortfolioNote[] =>
    notes.map(([id, { text, time }]) => {
      const lesson = lessonOf(id);
      const module = course.modules.find((one) => one.lessons.some((own) => own.id === lesson?.id));
      const where = { module: module?.title ?? '', lesson: lesson?.title ?? id, prompt: lesson?.prompts[id] };
      return { ...where, text, day: fullDay(time) };
    });
  return (
    <section class="my-part" aria-labelledby="notes">
      <h2 id="notes">My notes</h2>
      {notes.length === 0 && (
        <p>
          You have not written anything. Lessons end with a question about your own work, and what you write there is
          gathered here.
        </p>
      )}
      {notes.map(([id, note]) => {
        const lesson = lessonOf(id);
        return (
          <article class="own-note" key={id}>
            <p class="own-note-where">
              {lesson ? <a href={`${lesson.href}#${id}`}>{lesson.title}</a> : id}, {shortDay(note.time)}
            </p>
            {lesson?.prompts[id] !== undefined && <p class="own-note-prompt">{lesson.prompts[id]}</p>}
            <p class="own-note-text">{note.text}</p>
            <p>
              <button
                class="link-button small no-print"
                type="button"
                onClick={() => eraseText({ kind: 'reflection', id })}
              >
                Delete this note
              </button>
            </p>
          </article>
        );
      })}
      {notes.length > 0 && (
        <p class="button-row no-print">
          <button class="button" data-kind="plain" type="button" onClick={() => printPart('notes')}>
            Print my notes
          </button>
          <button
            class="button"
            data-kind="plain"
            type="button"
            onClick={() => saveFile('my-notes.html', 'text/html', portfolioHtml(portfolio(), fullDay(Date.now())))}
          >
            Save for Word
          </button>
          <button
            class="button"
            data-kind="plain"
            type="button"
            onClick={() =>
              saveFile('my-notes.md', 'text/markdown', portfolioMarkdown(portfolio(), fullDay(Date.now())))
            }
          >
            Save as Markdown
          </button>
        </p>
      )}
      <p class="no-print">
        <a href={course.statementHref}>Statement of study</a>: what you have done, on a sheet to print.
      </p>
    </section>
  );
}
