import { useState } from 'preact/hooks';
import type { PathCourse, PathModule, PathWork } from '#core/paths/course.ts';
import { addEntry, hasStep, removeStep } from '#core/paths/edit.ts';
import type { ReadingPath, StepKind } from '#core/paths/path.ts';

type Props = {
  readonly course: PathCourse;
  readonly path: ReadingPath;
  readonly onChange: (path: ReadingPath) => void;
  readonly say: (words: string) => void;
};
type Pick = { readonly kind: StepKind; readonly id: string; readonly title: string; readonly words?: string };

/** The course to choose from: a tick puts a thing at the end of the path, taking it away removes it. */
export default function Shelf(props: Props) {
  const { course } = props;
  return (
    <section class="shelf" aria-labelledby="shelf">
      <h2 class="builder-title" id="shelf">
        The course
      </h2>
      <p class="small">Tick what belongs in the path. It goes to the end, and you order it there.</p>
      <ol class="shelf-list" role="list">
        {course.modules.map((module) => (
          <Group
            key={module.id}
            {...props}
            number={String(module.number)}
            title={module.title}
            picks={picksOf(module)}
          />
        ))}
      </ol>
      <ol class="shelf-list" role="list">
        <Works {...props} title="Works" kind="reference" works={course.references} />
        <Works {...props} title="Law and guidance" kind="law" works={course.laws} />
      </ol>
    </section>
  );
}

const picksOf = (module: PathModule): readonly Pick[] => [
  { kind: 'module', id: module.id, title: module.title, words: module.isCase ? 'The whole case' : 'The whole module' },
  ...module.lessons.map(({ id, title }) => ({ kind: 'lesson' as const, id, title })),
  { kind: 'quiz', id: module.id, title: module.quiz.title, words: 'Module quiz' },
];

type GroupProps = Props & { readonly title: string; readonly number?: string; readonly picks: readonly Pick[] };

function Group({ title, number, picks, ...props }: GroupProps) {
  const count = picks.filter((pick) => hasStep(props.path, pick)).length;
  return (
    <li class="shelf-module">
      <details>
        <summary>
          <span class="shelf-number">{number}</span> {title}{' '}
          {count > 0 && <span class="small">{count} in the path</span>}
        </summary>
        <div class="shelf-lessons">
          {picks.map((pick) => (
            <Tick key={`${pick.kind}:${pick.id}`} pick={pick} {...props} />
          ))}
        </div>
      </details>
    </li>
  );
}

function Tick({ pick, path, onChange, say }: Omit<Props, 'course'> & { readonly pick: Pick }) {
  const { kind, id, title, words = title } = pick;
  return (
    <label class="facet-option">
      <input
        type="checkbox"
        checked={hasStep(path, pick)}
        onChange={(event) => {
          const isIn = event.currentTarget.checked;
          onChange(isIn ? addEntry(path, { kind, id }) : removeStep(path, pick));
          say(isIn ? `Added: ${title}` : `Removed: ${title}`);
        }}
      />
      <span>{words}</span>
    </label>
  );
}

type WorksProps = Props & {
  readonly title: string;
  readonly kind: 'reference' | 'law';
  readonly works: readonly PathWork[];
};

/** A long list, cut down by what is typed; what is in the path always stands there. */
function Works({ works, kind, title, ...props }: WorksProps) {
  const [typed, setTyped] = useState('');
  const picks = works
    .map((work) => ({ kind, id: work.id, title: work.title }))
    .filter((pick) => pick.title.toLowerCase().includes(typed.toLowerCase().trim()) || hasStep(props.path, pick));
  const count = works.filter(({ id }) => hasStep(props.path, { kind, id })).length;
  return (
    <li class="shelf-module">
      <details>
        <summary>
          <span class="shelf-number" /> {title} {count > 0 && <span class="small">{count} in the path</span>}
        </summary>
        <div class="shelf-lessons">
          <div class="field">
            <label htmlFor={`find-${kind}`}>Find in {title.toLowerCase()}</label>
            <input
              class="input"
              id={`find-${kind}`}
              type="search"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </div>
          {picks.map((pick) => (
            <Tick key={pick.id} pick={pick} {...props} />
          ))}
        </div>
      </details>
    </li>
  );
}
