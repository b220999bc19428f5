import { useEffect, useRef, useState } from 'preact/hooks';
import { importMessage, type Message } from '#islands/my/import-messages.ts';
import { joinBackup } from '#stores/backup.ts';
import type { StoredRecord } from '#core/progress/events.ts';
import { counted } from '#core/text/counted.ts';
import type { NotBrought } from '#core/progress/travel.ts';

type State = { readonly records: readonly StoredRecord[] } | { readonly message: Message } | undefined;

const NOT_CHANGED = 'Nothing was brought in, and your own record has not been touched.';
const problems: Readonly<Record<Exclude<NotBrought, 'none'>, Message>> = {
  damaged: {
    line: 'dotted',
    title: 'The link is not whole',
    text: `${NOT_CHANGED} Copy it again on the other device, in one piece, or save a file there.`,
  },
  oversized: {
    line: 'dotted',
    title: 'The link is too long',
    text: `${NOT_CHANGED} No link of this course is as long. Save a file on the other device.`,
  },
  newer: {
    line: 'solid',
    title: 'The link comes from a newer version of the course',
    text: `${NOT_CHANGED} Load the page again while you are online, then open the link once more.`,
  },
};

/** What a link from another device brings: shown first, and joined only when the learner says so. The focus goes to what it says. */
export default function Arrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  const [state, setState] = useState<State>();
  useEffect(() => {
    const open = () => void readLink().then((found) => found && setState(found));
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  useEffect(() => heading.current?.focus(), [state]);
  if (state === undefined) return null;
  if ('message' in state)
    return (
      <section class="notice" data-line={state.message.line} aria-labelledby="arrival">
        <h2 class="notice-title" id="arrival" tabindex={-1} ref={heading}>
          {state.message.title}
        </h2>
        <p>{state.message.text}</p>
      </section>
    );
  const join = async () =>
    setState({ message: importMessage(await joinBackup({ ...state, course: '', made: '', unreadable: 0 })) });
  return (
    <section class="notice" data-line="solid" aria-labelledby="arrival">
      <h2 class="notice-title" id="arrival" tabindex={-1} ref={heading}>
        A record from another device
      </h2>
      <p>
        The link that you opened holds {counted(state.records.length, 'entry', 'entries')}: answers, lessons done,
        notes. Bring them in only if they are yours. They are joined to what is here, and nothing here is lost.
      </p>
      <p class="button-row">
        <button class="button" type="button" onClick={() => void join()}>
          Bring them in
        </button>
        <button class="button" data-kind="plain" type="button" onClick={() => setState(undefined)}>
          Leave them
        </button>
      </p>
    </section>
  );
}

/** Reads the link of the page and takes it out of the address bar, since it holds answers and notes; undefined without one. */
async function readLink(): Promise<State> {
  const { hash } = location;
  if (!hash.startsWith('#move=')) return undefined;
  history.replaceState(null, '', location.pathname);
  const { travelled } = await import('#stores/travel.ts');
  const found = travelled(hash);
  if (found.ok) return { records: found.value };
  return { message: problems[found.reason === 'none' ? 'damaged' : found.reason] };
}
