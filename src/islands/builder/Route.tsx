import { useEffect, useRef, useState } from 'preact/hooks';
import type { PathCourse } from '#core/paths/course.ts';
import { addEntry, moveEntry, removeAt, replaceAt } from '#core/paths/edit.ts';
import { isStep, limits, stepName, type Entry } from '#core/paths/path.ts';
import { findStep, pathCover, pathMinutes, type FoundPath } from '#core/paths/resolve.ts';
import { counted } from '#core/text/counted.ts';
import { hoursWords } from '#core/text/hours.ts';
import RouteEntry, { type Move } from '#islands/builder/RouteEntry.tsx';
import type { Builder } from '#islands/builder/use-builder.ts';

type Props = {
  readonly builder: Builder;
  readonly course: PathCourse;
  readonly found: FoundPath;
  readonly say: (words: string) => void;
};

/** The path that is being built: its name, its steps in order, what it covers. */
export default function Route({ builder, course, found, say }: Props) {
  const { path, change } = builder;
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<readonly [at: number, move: Move]>();
  useEffect(() => {
    if (!focus) return;
    const [at, move] = focus;
    const buttons = list.current?.querySelectorAll<HTMLElement>(`[data-move="${move}"]`);
    (buttons?.[Math.min(at, buttons.length - 1)] ?? document.getElementById('path-name'))?.focus();
  }, [focus]);
  const titleOf = (entry: Entry) =>
    isStep(entry) ? (findStep(entry, course)?.title ?? entry.id) : entry.title || 'Heading';
  const move = (entry: Entry, at: number, how: Move) => {
    if (how === 'remove') {
      change(removeAt(path, at));
      say(`Removed: ${titleOf(entry)}`);
      return setFocus([at, how]);
    }
    const to = how === 'up' ? at - 1 : at + 1;
    if (to < 0 || to >= path.entries.length) return;
    change(moveEntry(path, at, to));
    say(`${titleOf(entry)} is now ${to + 1} of ${path.entries.length}`);
    setFocus([to, how]);
  };
  return (
    <section class="route" aria-labelledby="route">
      <h2 class="builder-title" id="route">
        Your path
      </h2>
      <RouteHead builder={builder} />
      <Totals course={course} found={found} />
      <ol class="steps" role="list" ref={list}>
        {path.entries.map((entry, index) => (
          <RouteEntry
            key={isStep(entry) ? stepName(entry) : `section-${index}`}
            entry={entry}
            index={index}
            count={path.entries.length}
            number={isStep(entry) ? path.entries.slice(0, index + 1).filter(isStep).length : undefined}
            found={isStep(entry) ? findStep(entry, course) : undefined}
            title={titleOf(entry)}
            onChange={(next) => change(replaceAt(path, index, next), `${index}-${isStep(next) ? stepName(next) : ''}`)}
            onMove={(how) => move(entry, index, how)}
            onDropped={(from) => change(moveEntry(path, from, index))}
          />
        ))}
      </ol>
      <p class="button-row">
        <button
          class="button"
          data-kind="plain"
          type="button"
          onClick={() => change(addEntry(path, { kind: 'section', title: '' }))}
        >
          Add a heading
        </button>
        <button
          class="button"
          data-kind="plain"
          type="button"
          aria-disabled={builder.history.past.length === 0}
          onClick={builder.undo}
        >
          Undo
        </button>
        <button
          class="button"
          data-kind="plain"
          type="button"
          aria-disabled={builder.history.future.length === 0}
          onClick={builder.redo}
        >
          Redo
        </button>
      </p>
    </section>
  );
}

function RouteHead({ builder: { path, change } }: { readonly builder: Builder }) {
  const mark = (value: string) => {
    const { passMark: _, ...rest } = path;
    const given = Number(value);
    change(value === '' || Number.isNaN(given) ? rest : { ...rest, passMark: given }, 'mark');
  };
  return (
    <div class="route-head">
      <div class="field route-name">
        <label htmlFor="path-name">Name of the path</label>
        <input
          class="input"
          id="path-name"
          type="text"
          maxLength={limits.title}
          value={path.title}
          onInput={(event) => change({ ...path, title: event.currentTarget.value }, 'title')}
        />
      </div>
      <div class="field route-name">
        <label htmlFor="path-author">From (your name, if you like)</label>
        <input
          class="input"
          id="path-author"
          type="text"
          maxLength={limits.author}
          value={path.author}
          onInput={(event) => change({ ...path, author: event.currentTarget.value }, 'author')}
        />
      </div>
      <div class="field route-mark">
        <label htmlFor="path-mark">Pass mark for quizzes, in % (optional)</label>
        <input
          class="input"
          id="path-mark"
          type="number"
          min={limits.passMark[0]}
          max={limits.passMark[1]}
          value={path.passMark ?? ''}
          onInput={(event) => mark(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}

/** What the path takes and covers, told again with each change. */
function Totals({ course, found }: { readonly course: PathCourse; readonly found: FoundPath }) {
  const { covered, uncovered } = pathCover(found.steps, course);
  if (found.steps.length === 0)
    return <p class="small">Nothing in it yet. Tick a lesson, or start from a ready-made path.</p>;
  return (
    <>
      <p class="small" role="status">
        {counted(found.steps.length, 'step')}, about {hoursWords(pathMinutes(found.steps))}. {covered.length} of{' '}
        {course.criteria.length} criteria covered.
      </p>
      {uncovered.length > 0 && (
        <details class="route-uncovered">
          <summary>Not covered: {uncovered.map(({ id }) => id).join(', ')}</summary>
          <ul>
            {uncovered.map(({ id, text }) => (
              <li key={id}>
                <b>{id}</b> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
