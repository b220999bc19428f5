import { useEffect, useState } from 'preact/hooks';
import { importMessage, type Message } from '#islands/my/import-messages.ts';
import { joinBackup } from '#stores/backup.ts';
import type { StoredRecord } from '#core/progress/events.ts';
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

/** What a link from another device brings: shown first, and joined only when the learner says so. */
export default function Arrival() {
  const [state, setState] = useState<State>();
  useEffect(() => {
    if (!location.hash.startsWith('#move=')) return;
    void import('#stores/travel.ts').then(({ travelled }) => {
      const found = travelled(location.hash);
      // The link holds answers and notes: it does not stay in the address bar.
      history.replaceState(null, '', location.pathname);
      if (found.ok) setState({ records: found.value });
      else setState({ message: problems[found.reason === 'none' ? 'damaged' : found.reason] });
    });
  }, []);
  if (state === undefined) return null;
  const join = async (records: readonly StoredRecord[]) =>
    setState({ message: importMessage(await joinBackup({ records, course: '', made: '', unreadable: 0 })) });
  return (
    <section class="notice" data-line="solid" aria-labelledby="arrival" role="status">
      {'records' in state ? (
        <>
          <h2 class="notice-title" id="arrival">
            A record from another device
          </h2>
          <p>
            The link that you opened holds {state.records.length} entries: answers, lessons done, notes. Bring them in
            only if they are yours. They are joined to what is here, and nothing here is lost.
          </p>
          <p class="button-row">
            <button class="button" type="button" onClick={() => void join(state.records)}>
              Bring them in
            </button>
            <button class="button" data-kind="plain" type="button" onClick={() => setState(undefined)}>
              Leave them
            </button>
          </p>
        </>
      ) : (
        <>
          <h2 class="notice-title" id="arrival">
            {state.message.title}
          </h2>
          <p>{state.message.text}</p>
        </>
      )}
    </section>
  );
}
