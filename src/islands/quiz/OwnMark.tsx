import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '#islands/question/read-question.ts';
import { record } from '#stores/progress.ts';

type Props = {
  readonly item: string;
  readonly form: string;
  readonly question: Question;
  readonly isUpheld: boolean;
};

/** "I think my answer is right": shows what is accepted, and notes what the learner makes of it. The result stays. */
export default function OwnMark({ item, form, question, isUpheld }: Props) {
  const [isOpen, setOpen] = useState(isUpheld);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isOpen && !isUpheld) said.current?.focus();
  }, [isOpen]);
  if (!isOpen)
    return (
      <p class="own-mark">
        <button class="button" data-kind="plain" data-size="small" type="button" onClick={() => setOpen(true)}>
          I think my answer is right
        </button>
      </p>
    );
  return (
    <div class="own-mark">
      <p tabindex={-1} ref={said}>
        Accepted here: <b>{acceptedBy(question).join('; ')}</b>. Capitals, hyphens and a leading article make no
        difference.
      </p>
      <p role="status">
        {isUpheld && 'You hold your answer to be right. That is noted; the result stays as it was handed in.'}
      </p>
      {!isUpheld && (
        <p>
          <button
            class="button"
            data-kind="plain"
            data-size="small"
            type="button"
            onClick={() => record({ about: { kind: 'item', id: item }, event: 'responseUpheld', data: { form } })}
          >
            Mark it as right for myself
          </button>
        </p>
      )}
    </div>
  );
}

const acceptedBy = ({ key }: Question): readonly string[] =>
  'gaps' in key ? Object.values(key.gaps).flatMap((gap) => gap.accept ?? []) : [];
