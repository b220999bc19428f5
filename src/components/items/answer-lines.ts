import type { Item } from '#schemas/item.ts';

/** A line of the closed answer: a part, what is right for it, and why. */
export type AnswerLine = {
  readonly part: string;
  readonly text: string;
  readonly answer: string;
  readonly right?: boolean;
  readonly why: string;
  readonly likely: readonly { readonly target: string; readonly why: string }[];
};

/** The whole answer of an item, line by line, in the order of the key where there is one. */
export function answerLines(item: Item): readonly AnswerLine[] {
  switch (item.type) {
    case 'sba':
    case 'multi-all': {
      const keys = typeof item.key === 'string' ? [item.key] : item.key;
      const lines = item.options.map((option) => {
        const right = keys.includes(option.id);
        return {
          part: option.id,
          text: option.text,
          answer: right ? 'Right' : 'Not right',
          right,
          why: option.feedback,
          likely: [],
        };
      });
      return [...lines.filter((line) => line.right), ...lines.filter((line) => !line.right)];
    }
    case 'match':
      return item.rows.map((row) => ({
        part: row.id,
        text: row.text,
        answer: nameOf(item.targets, row.key),
        why: row.feedback.why,
        likely: Object.entries(row.feedback.likely).map(([target, why]) => ({ target, why })),
      }));
    case 'grid':
      return item.rows.map((row) => ({
        part: row.id,
        text: row.text,
        answer: nameOf(item.columns, row.key),
        why: row.feedback,
        likely: [],
      }));
    case 'sequence':
      return item.steps.map((step, index) => ({
        part: step.id,
        text: step.text,
        answer: places[index] ?? `Place ${index + 1}`,
        why: step.feedback,
        likely: [],
      }));
    case 'gap':
      return item.gaps.map((gap, index) => ({
        part: gap.id,
        text: `Gap ${index + 1}`,
        answer: gap.options === undefined ? gap.key : nameOf(gap.options, gap.key),
        why: gap.feedback,
        likely: [],
      }));
  }
}

const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'] as const;
const nameOf = (choices: readonly { readonly id: string; readonly text: string }[], id: string): string =>
  choices.find((choice) => choice.id === id)?.text ?? id;
