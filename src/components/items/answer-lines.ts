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
    case 'multi-n':
    case 'multi-all': {
      const keys = [item.key].flat();
      return keysFirst(item.options.map((option) => ({ ...option, key: keys.includes(option.id) })));
    }
    case 'spot':
      return keysFirst(item.sentences);
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
    case 'rate':
      return item.actions.map((action) => ({
        part: action.id,
        text: action.text,
        answer: nameOf(item.scale, action.rating),
        why: action.feedback,
        likely: [],
      }));
    case 'sequence':
      return inPlaces(item.steps);
    case 'rank':
      return inPlaces(item.actions);
    case 'text': {
      const [answer = '', ...others] = item.accept;
      const also = others.length === 0 ? '' : ` Also right: ${others.join('; ')}.`;
      return [{ part: 'answer', text: 'The answer', answer, why: `${item.feedback}${also}`, likely: [] }];
    }
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

type Part = { readonly id: string; readonly text: string; readonly feedback: string };

/** Options or sentences, those that are keys first. */
function keysFirst(parts: readonly (Part & { readonly key: boolean })[]): readonly AnswerLine[] {
  const lines = parts.map(({ id, text, feedback, key }) => ({
    part: id,
    text,
    answer: key ? 'Right' : 'Not right',
    right: key,
    why: feedback,
    likely: [],
  }));
  return [...lines.filter((line) => line.right), ...lines.filter((line) => !line.right)];
}

/** Steps or actions, which are written in the order of the key. */
function inPlaces(parts: readonly Part[]): readonly AnswerLine[] {
  return parts.map(({ id, text, feedback }, index) => ({
    part: id,
    text,
    answer: places[index] ?? `Place ${index + 1}`,
    why: feedback,
    likely: [],
  }));
}

const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'] as const;
const nameOf = (choices: readonly { readonly id: string; readonly text: string }[], id: string): string =>
  choices.find((choice) => choice.id === id)?.text ?? id;
