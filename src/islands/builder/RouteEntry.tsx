import { limits, isStep, type Entry, type Step } from '#core/paths/path.ts';
import type { FoundStep } from '#core/paths/resolve.ts';

export type Move = 'up' | 'down' | 'remove';
/** The kind of what is dragged, so that nothing else can be dropped on a line. */
const DRAGGED = 'application/x-path-entry';

type Props = {
  readonly entry: Entry;
  readonly index: number;
  readonly count: number;
  /** Counts the steps alone; a heading has none. */
  readonly number: number | undefined;
  readonly found: FoundStep | undefined;
  readonly title: string;
  readonly onChange: (entry: Entry) => void;
  readonly onMove: (how: Move) => void;
  /** Something was dragged here from another line. */
  readonly onDropped: (from: number) => void;
};

/** One line of the path: a step with its date and note, or a heading; moved and removed by buttons, or by dragging its number. */
export default function RouteEntry({ entry, index, count, number, found, title, onChange, onMove, onDropped }: Props) {
  return (
    <li
      class="step"
      data-module={found?.module}
      onDragOver={(event) => event.dataTransfer?.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDropped(Number(event.dataTransfer?.getData(DRAGGED)));
      }}
    >
      <span
        class="step-number"
        aria-hidden="true"
        draggable
        onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, String(index))}
      >
        {number}
      </span>
      <div class="step-words">
        {isStep(entry) ? (
          <StepFields step={entry} found={found} title={title} index={index} onChange={onChange} />
        ) : (
          <div class="field">
            <label htmlFor={`heading-${index}`}>Heading</label>
            <input
              class="input"
              id={`heading-${index}`}
              type="text"
              maxLength={limits.section}
              value={entry.title}
              onInput={(event) => onChange({ kind: 'section', title: event.currentTarget.value })}
            />
          </div>
        )}
      </div>
      <div class="step-move">
        <MoveButton words="Up" title={title} how="up" isOff={index === 0} onMove={onMove} />
        <MoveButton words="Down" title={title} how="down" isOff={index === count - 1} onMove={onMove} />
        <MoveButton words="Remove" title={title} how="remove" isOff={false} onMove={onMove} />
      </div>
    </li>
  );
}

type ButtonProps = {
  readonly words: string;
  readonly title: string;
  readonly how: Move;
  readonly isOff: boolean;
  readonly onMove: (how: Move) => void;
};

/** Never `disabled`: the focus stays where it is when a step comes to an end of the list. */
function MoveButton({ words, title, how, isOff, onMove }: ButtonProps) {
  return (
    <button
      class="button"
      data-kind="plain"
      data-size="small"
      data-move={how}
      type="button"
      aria-disabled={isOff}
      onClick={() => onMove(how)}
    >
      {words}
      <span class="visually-hidden">: {title}</span>
    </button>
  );
}

type FieldsProps = {
  readonly step: Step;
  readonly found: FoundStep | undefined;
  readonly title: string;
  readonly index: number;
  readonly onChange: (entry: Entry) => void;
};

function StepFields({ step, found, title, index, onChange }: FieldsProps) {
  const { by: _, ...undated } = step;
  return (
    <>
      <p class="step-title">
        <b>{title}</b>
      </p>
      <p class="small">
        {found ? found.what : 'Not in this version of the course: learners will be told so'}
        {found && found.minutes > 0 && `, ${found.minutes} min`}
      </p>
      <p class="step-more">
        <label>
          Read by<span class="visually-hidden">: {title}</span>{' '}
          <input
            class="input step-date"
            type="date"
            value={step.by ?? ''}
            onInput={(event) =>
              onChange(event.currentTarget.value === '' ? undated : { ...step, by: event.currentTarget.value })
            }
          />
        </label>
      </p>
      <details class="step-note-field" open={step.note !== undefined && step.note !== ''}>
        <summary>
          Note<span class="visually-hidden">: {title}</span>
        </summary>
        <div class="field">
          <label class="visually-hidden" htmlFor={`note-${index}`}>
            Note: {title}
          </label>
          <textarea
            class="input"
            id={`note-${index}`}
            rows={2}
            maxLength={limits.note}
            value={step.note ?? ''}
            onInput={(event) => onChange({ ...step, note: event.currentTarget.value })}
          />
        </div>
      </details>
    </>
  );
}
