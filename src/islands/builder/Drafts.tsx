import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { decodePath } from '#core/paths/codec.ts';
import type { PathCourse } from '#core/paths/course.ts';
import { readPathFile } from '#core/paths/drafts.ts';
import { isStep } from '#core/paths/path.ts';
import { counted } from '#core/text/counted.ts';
import PathFile from '#islands/path/PathFile.tsx';
import type { Builder } from '#islands/builder/use-builder.ts';
import { $drafts, keepDraft, removeDraft } from '#stores/path-drafts.ts';

type Props = { readonly builder: Builder; readonly course: PathCourse; readonly say: (words: string) => void };

/** The drafts on this device, and the ways to begin another. */
export default function Drafts({ builder, course, say }: Props) {
  const drafts = useStore($drafts);
  const [gone, setGone] = useState<(typeof drafts)[number]>();
  const [problem, setProblem] = useState('');
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const read = readPathFile(await file.text());
    setProblem(
      read.ok
        ? ''
        : 'No path could be read in this file. Choose one that was saved here, or a text with a path’s link.',
    );
    if (read.ok) builder.begin(read.value);
  };
  return (
    <details class="drafts no-print" open={drafts.length > 1}>
      <summary>Drafts and starting points</summary>
      <p class="small">
        Drafts stay on this device, in this browser. To move one, save it as a file or open its link elsewhere.
      </p>
      <ul class="next-reading" role="list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            {draft.id === builder.id ? (
              <b>{draft.path.title || 'Without a name'}</b>
            ) : (
              draft.path.title || 'Without a name'
            )}{' '}
            <span class="small">
              {counted(draft.path.entries.filter(isStep).length, 'step')}
              {draft.id === builder.id && ', open now'}
            </span>
            <p class="button-row">
              {draft.id !== builder.id && (
                <DraftButton words="Open" of={draft.path.title} onClick={() => builder.open(draft.id, draft.path)} />
              )}
              <DraftButton
                words="Copy"
                of={draft.path.title}
                onClick={() => builder.begin({ ...draft.path, title: `${draft.path.title} (copy)` })}
              />
              <DraftButton
                words="Delete"
                of={draft.path.title}
                onClick={() => {
                  removeDraft(draft.id);
                  setGone(draft);
                  say(`Deleted: ${draft.path.title}`);
                  if (draft.id === builder.id) builder.begin();
                }}
              />
            </p>
          </li>
        ))}
      </ul>
      {gone && (
        <p>
          ‘{gone.path.title || 'Without a name'}’ is deleted.{' '}
          <DraftButton
            words="Bring it back"
            of={gone.path.title}
            onClick={() => {
              keepDraft(gone.id, gone.path);
              builder.open(gone.id, gone.path);
              setGone(undefined);
            }}
          />
        </p>
      )}
      <StartFrom course={course} builder={builder} onFile={bring} />
      <p role="alert">{problem}</p>
    </details>
  );
}

type ButtonProps = { readonly words: string; readonly of: string; readonly onClick: () => void };

function DraftButton({ words, of, onClick }: ButtonProps) {
  return (
    <button class="button" data-kind="plain" data-size="small" type="button" onClick={onClick}>
      {words}
      <span class="visually-hidden">: {of || 'Without a name'}</span>
    </button>
  );
}

type StartProps = Omit<Props, 'say'> & { readonly onFile: (file: File | undefined) => Promise<void> };

function StartFrom({ course, builder, onFile }: StartProps) {
  const [chosen, setChosen] = useState('');
  const start = () => {
    const read = decodePath(course.ready.find(({ id }) => id === chosen)?.link ?? '');
    builder.begin(read.ok ? read.value : undefined);
  };
  return (
    <div class="route-head">
      <div class="field route-name">
        <label htmlFor="start-from">Start a new draft from</label>
        <select class="input" id="start-from" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">nothing</option>
          {course.ready.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button class="button" data-kind="plain" type="button" onClick={start}>
          Start
        </button>
      </div>
      <div class="field route-name">
        <PathFile id="path-file" label="Or bring in a file" onFile={(file) => void onFile(file)} />
      </div>
    </div>
  );
}
