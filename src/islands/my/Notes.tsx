import { shortDay } from '#islands/my/days.ts';
import type { ProgressState } from '#core/progress/state.ts';
import type { MyCourse } from '#islands/my/my-course.ts';
import { eraseText } from '#stores/progress.ts';

type Props = { readonly course: MyCourse; readonly state: ProgressState };

/** What the learner wrote at the prompts, with the lesson that asked. */
export default function Notes({ course, state }: Props) {
  const lessons = course.modules.flatMap((module) => module.lessons);
  const notes = [...state.reflections]
    .filter(([, note]) => note.text.trim() !== '')
    .sort(([, a], [, b]) => b.time - a.time);
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
        const lesson = lessons.find((candidate) => id.startsWith(`${candidate.id}-`));
        return (
          <article class="own-note" key={id}>
            <p class="own-note-where">
              {lesson ? <a href={`${lesson.href}#${id}`}>{lesson.title}</a> : id}, {shortDay(note.time)}
            </p>
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
        <p class="button-row">
          <button class="button" data-kind="plain" type="button" onClick={() => print()}>
            Print my notes
          </button>
        </p>
      )}
    </section>
  );
}
