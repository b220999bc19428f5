import { useStore } from '@nanostores/preact';
import { $progress, saveDraft } from '#stores/progress.ts';

type Props = { readonly item: string; readonly rev: number; readonly number: number };

/** A note of the learner's own on a question: kept with every change, read by nobody else. */
export default function OwnComment({ item, rev, number }: Props) {
  const kept = useStore($progress).items.get(item)?.comment?.text ?? '';
  const write = (text: string) =>
    saveDraft({ about: { kind: 'item', id: item }, rev, event: 'itemCommented', data: { text } });
  return (
    <details class="own-comment no-print">
      <summary>{kept === '' ? 'Write a note on this question' : 'Your note on this question'}</summary>
      <textarea
        class="practice-paper"
        rows={3}
        aria-label={`Your note on question ${number}`}
        defaultValue={kept}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="small">What you write stays on this device, and stands with your notes in My learning.</p>
    </details>
  );
}
