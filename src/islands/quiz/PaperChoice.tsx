import { PAPER_LENGTHS, type Paper } from '#core/assessment/paper.ts';
import type { CourseData } from '#islands/quiz/pool.ts';

type Props = {
  readonly data: CourseData;
  readonly paper: Paper;
  readonly available: number;
  readonly onChange: (paper: Paper) => void;
};

/** How long a paper is and what it is drawn from. */
export default function PaperChoice({ data, paper, available, onChange }: Props) {
  const change = (form: HTMLFormElement) => {
    const chosen = new FormData(form);
    const items = PAPER_LENGTHS.find((length) => String(length) === chosen.get('length')) ?? paper.items;
    onChange({ items, modules: chosen.getAll('module').map(String), criteria: chosen.getAll('criterion').map(String) });
  };
  return (
    <form class="paper-choice" method="dialog" onChange={(event) => change(event.currentTarget)}>
      <fieldset>
        <legend>How many questions</legend>
        <div class="paper-lengths">
          {PAPER_LENGTHS.map((length) => (
            <label key={length} class="paper-part">
              <input type="radio" name="length" value={length} defaultChecked={length === paper.items} />
              <span>{length}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <details class="quiz-code" open={paper.modules.length + paper.criteria.length > 0}>
        <summary>Only some modules or criteria</summary>
        <p class="small">With nothing chosen, the whole course.</p>
        <fieldset>
          <legend>Modules</legend>
          {data.modules.map(({ id, title }) => (
            <label key={id} class="paper-part">
              <input type="checkbox" name="module" value={id} defaultChecked={paper.modules.includes(id)} />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Criteria</legend>
          {Object.entries(data.criteria).map(([id, words]) => (
            <label key={id} class="paper-part">
              <input type="checkbox" name="criterion" value={id} defaultChecked={paper.criteria.includes(id)} />
              <span>
                {id} {words}
              </span>
            </label>
          ))}
        </fieldset>
      </details>
      <p class="small" role="status">
        {available < paper.items
          ? `Only ${available} questions fit, so the paper has at most as many.`
          : `${available} questions fit; each form draws ${paper.items} of them, evenly over criteria and levels.`}
      </p>
    </form>
  );
}
