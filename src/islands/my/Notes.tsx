import { portfolioHtml, portfolioMarkdown, type PortfolioNote } from '#core/progress/portfolio.ts';
import { fullDay, shortDay } from '#islands/my/days.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { noteRows } from '#islands/my/note-rows.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import type { MyCourse } from '#islands/my/my-course.ts';
import { printPart } from '#islands/my/print-part.ts';
import { eraseText } from '#stores/progress.ts';
import { saveFile } from '#stores/save-file.ts';

type Props = { readonly course: MyCourse; readonly review: ReviewCourse; readonly state: ProgressState };

/** What the learner wrote at the prompts and on questions, with the lesson that it belongs to. */
export default function Notes({ course, review, state }: Props) {
  const notes = noteRows(course, review, state);
  const portfolio = (): readonly PortfolioNote[] =>
    notes.map(({ about, module, lesson, prompt, text, time }) => ({
      module: module ?? '',
      lesson: lesson?.title ?? about.id,
      prompt,
      text,
      day: fullDay(time),
    }));
  return (
    <section class="my-part" aria-labelledby="notes">
      <h2 id="notes">My notes</h2>
      {notes.length === 0 && (
        <p>
          You have not written anything. Lessons end with a question about your own work, and the results of a quiz have
          room for a note on each question. What you write there is gathered here.
        </p>
      )}
      {notes.map(({ about, lesson, prompt, text, time }) => (
        <article class="own-note" key={`${about.kind} ${about.id}`}>
          <p class="own-note-where">
            {lesson ? <a href={lesson.href}>{lesson.title}</a> : about.id}, {shortDay(time)}
          </p>
          {prompt !== undefined && <p class="own-note-prompt">{prompt}</p>}
          <p class="own-note-text">{text}</p>
          <p>
            <button class="link-button small no-print" type="button" onClick={() => eraseText(about)}>
              Delete this note
            </button>
          </p>
        </article>
      ))}
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
