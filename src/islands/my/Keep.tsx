import { useRef, useState } from 'preact/hooks';
import type { Backup } from '#core/progress/backup.ts';
import type { MyCourse } from '#islands/my/my-course.ts';
import MoveLink from '#islands/my/MoveLink.tsx';
import { importMessage, type Message } from '#islands/my/import-messages.ts';
import { importBackup, joinBackup } from '#stores/backup.ts';
import { saveBackup } from '#stores/backup-file.ts';
import { clearDevice } from '#stores/progress.ts';
import { clearReviewPlan } from '#stores/review-plan.ts';
import { clearSettings } from '#stores/settings.ts';

type Props = { readonly course: MyCourse };
type Ask = 'none' | 'finish' | 'delete';
type Content = 'everything' | 'to-share';

const savedMessage: Record<Content, Message> = {
  everything: {
    line: 'solid',
    title: 'Saved to a file',
    text: 'Look in the downloads of this device. The file holds everything, your notes too.',
  },
  'to-share': {
    line: 'solid',
    title: 'Saved to a file',
    text: 'This copy leaves out everything that you wrote in your own words.',
  },
};
const NOT_MADE: Message = {
  line: 'dotted',
  title: 'The file could not be made',
  text: 'This browser would not give back what it keeps. Your record has not been touched. Load the page again and try once more.',
};
const NOT_CLEARED: Message = {
  line: 'dotted',
  title: 'This browser would not clear everything',
  text: 'Use the browser’s own settings to delete the data of this site.',
};

/** Keep, move and delete: save a file, bring one in, finish on a shared machine, delete everything. */
export default function Keep({ course }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState<Message>();
  const [salvage, setSalvage] = useState<Backup>();
  const [ask, setAsk] = useState<Ask>('none');

  const save = async (content: Content): Promise<boolean> => {
    const isSaved = await saveBackup({ course: course.version, content });
    setMessage(isSaved ? savedMessage[content] : NOT_MADE);
    return isSaved;
  };
  const bringIn = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const result = await importBackup(await chosen.text());
    setSalvage(!result.ok && result.reason === 'damaged' ? result.value : undefined);
    setMessage(importMessage(result));
    if (file.current) file.current.value = '';
  };
  const join = async (backup: Backup) => {
    setSalvage(undefined);
    setMessage(importMessage(await joinBackup(backup)));
  };
  const clear = async (isSaved: boolean) => {
    if (isSaved && !(await save('everything'))) return;
    const cleared = await clearDevice();
    clearSettings();
    clearReviewPlan();
    setAsk('none');
    setMessage(cleared.ok ? clearedMessage(isSaved) : NOT_CLEARED);
  };
  return (
    <section class="my-part" aria-labelledby="keep">
      <h2 id="keep">Keep, move, delete</h2>
      <p class="keep-text">
        Everything here lives in this browser. A file moves it to another device and back without loss; bringing the
        same file in twice changes nothing.
      </p>
      <p class="button-row">
        <button class="button" type="button" onClick={() => void save('everything')}>
          Save a file
        </button>
        <button class="button" data-kind="plain" type="button" onClick={() => void save('to-share')}>
          Save a copy to share
        </button>
        <button class="button" data-kind="plain" type="button" onClick={() => file.current?.click()}>
          Bring in a file
        </button>
        <input
          class="visually-hidden"
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label="A file from another device"
          tabindex={-1}
          onChange={(event) => void bringIn(event.currentTarget.files?.[0])}
        />
      </p>
      <Answer
        message={message}
        salvage={salvage}
        onJoin={(backup) => void join(backup)}
        onLeave={() => {
          setSalvage(undefined);
          setMessage(undefined);
        }}
      />
      <MoveLink />
      <h3 class="keep-others">Others use this machine?</h3>
      <p class="keep-text">Finish here: take your record with you as a file, then clear it from this browser.</p>
      <p class="button-row">
        <button
          class="button"
          data-kind="plain"
          type="button"
          aria-expanded={ask === 'finish'}
          onClick={() => setAsk(ask === 'finish' ? 'none' : 'finish')}
        >
          Finish here
        </button>
        <button
          class="button"
          data-kind="plain"
          type="button"
          aria-expanded={ask === 'delete'}
          onClick={() => setAsk(ask === 'delete' ? 'none' : 'delete')}
        >
          Delete everything
        </button>
      </p>
      {ask !== 'none' && <Confirm ask={ask} onClear={(isSaved) => void clear(isSaved)} onStay={() => setAsk('none')} />}
    </section>
  );
}

type AnswerProps = {
  readonly message: Message | undefined;
  readonly salvage: Backup | undefined;
  readonly onJoin: (backup: Backup) => void;
  readonly onLeave: () => void;
};

/** What came of the last thing asked, and for a damaged file what can still be done with it. */
function Answer({ message, salvage, onJoin, onLeave }: AnswerProps) {
  return (
    <div role="status">
      {message && (
        <section class="notice" data-line={message.line}>
          <h3 class="notice-title">{message.title}</h3>
          <p>{message.text}</p>
          {salvage && (
            <p class="button-row">
              <button class="button" type="button" onClick={() => onJoin(salvage)}>
                Bring in what can be read
              </button>
              <button class="button" data-kind="plain" type="button" onClick={onLeave}>
                Leave it
              </button>
            </p>
          )}
        </section>
      )}
    </div>
  );
}

type ConfirmProps = {
  readonly ask: 'finish' | 'delete';
  readonly onClear: (isSaved: boolean) => void;
  readonly onStay: () => void;
};

/** Asks once more before anything is cleared; the choice that keeps a file comes first. */
function Confirm({ ask, onClear, onStay }: ConfirmProps) {
  return (
    <section class="notice" data-line="solid">
      <h3 class="notice-title">{ask === 'finish' ? 'Finish here' : 'Delete everything'}</h3>
      <p>Clearing cannot be undone without the file.</p>
      <p class="button-row">
        <button class="button" type="button" onClick={() => onClear(true)}>
          Save a file and clear this browser
        </button>
        <button class="button" data-kind="plain" type="button" onClick={() => onClear(false)}>
          Clear without saving
        </button>
        <button class="button" data-kind="plain" type="button" onClick={onStay}>
          Stay
        </button>
      </p>
    </section>
  );
}

function clearedMessage(isSaved: boolean): Message {
  return {
    line: 'none',
    title: 'This browser is clear',
    text: isSaved
      ? 'Your file is in the downloads folder of this machine. Move it to where you keep things, and delete it here.'
      : 'Nothing of yours is kept here any more.',
  };
}
