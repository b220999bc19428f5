import { drawPractice, PRACTICE_LENGTHS, practicePool, readPractice } from '#core/assessment/practice.ts';
import { itemHistory } from '#core/progress/item-history.ts';
import { useState } from 'preact/hooks';
import type { StartProps } from '#islands/quiz/CoursePractice.tsx';
import { randomCode } from '#islands/quiz/random-code.ts';
import FormsTaken from '#islands/quiz/FormsTaken.tsx';
import GoOn from '#islands/quiz/GoOn.tsx';

/** Before mixed practice: what to draw from and how much. */
export default function SetMixed({ data, bank, progress, isReady, open, taken, onBegin, onShow }: StartProps) {
  const [from, setFrom] = useState(() => linkedFrom());
  const [items, setItems] = useState<number>(10);
  const history = itemHistory(progress);
  const practice = readPractice(from) ?? { from: 'all' as const };
  const pool = practicePool(practice, bank.items, history);
  const begin = () => {
    const code = randomCode();
    onBegin({ quiz: 'mixed', code, items: drawPractice({ practice, items, code }, bank.items, history) });
  };
  return (
    <section class="quiz-start" aria-label="Begin">
      <GoOn form={open} isReady={isReady} onShow={onShow} />
      <form class="paper-choice" method="dialog" onSubmit={begin}>
        <div class="field">
          <label htmlFor="mixed-from">Practise</label>
          <select class="input" id="mixed-from" value={from} onChange={(event) => setFrom(event.currentTarget.value)}>
            <option value="weak">Weak spots: missed last time, or never seen</option>
            <option value="all">Everything in the course</option>
            <Choices
              label="One criterion"
              kind="criterion"
              of={Object.entries(data.criteria).map(([id, words]) => ({ id, title: `${id} ${words}` }))}
            />
            <Choices label="One module" kind="module" of={data.modules} />
            <Choices label="One case, in every module" kind="case" of={data.cases} />
          </select>
        </div>
        <div class="field">
          <label htmlFor="mixed-items">How many questions</label>
          <select
            class="input"
            id="mixed-items"
            value={items}
            onChange={(event) => setItems(Number(event.currentTarget.value))}
          >
            {PRACTICE_LENGTHS.map((length) => (
              <option key={length} value={length}>
                {length}
              </option>
            ))}
          </select>
        </div>
        <p class="small" role="status">
          {poolWords(pool.length, items)}
        </p>
        <p class="button-row">
          <button
            class="button"
            data-kind={open === undefined ? undefined : 'plain'}
            disabled={!isReady || pool.length === 0}
          >
            Start
          </button>
        </p>
      </form>
      <FormsTaken taken={taken} onShow={onShow} />
    </section>
  );
}

type ChoicesProps = {
  readonly label: string;
  readonly kind: 'criterion' | 'module' | 'case';
  readonly of: readonly { readonly id: string; readonly title: string }[];
};

function Choices({ label, kind, of }: ChoicesProps) {
  return (
    <optgroup label={label}>
      {of.map(({ id, title }) => (
        <option key={id} value={`${kind}:${id}`}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}

function poolWords(count: number, items: number): string {
  if (count === 0)
    return 'There is nothing here to practise: every question was answered and the last answer was right.';
  return count < items ? `${count} questions fit.` : `${count} questions fit; ${items} of them are drawn.`;
}

/** A link may name what to practise, such as "#from=module:law". */
function linkedFrom(): string {
  const from = new URLSearchParams(location.hash.slice(1)).get('from') ?? 'weak';
  return readPractice(from) === undefined ? 'weak' : from;
}
