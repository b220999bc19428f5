/** A line of the closed answer: a part, what is right for it, and why. */
export type AnswerLine = {
  readonly part: string;
  readonly text: string;
  readonly answer: string;
  readonly right?: boolean;
  readonly why: string;
  readonly likely: readonly { readonly target: string; readonly why: string }[];
};

type Named = { readonly id: string; readonly text: string };
type Part = Named & { readonly feedback: string };

/** Options or sentences, those that are keys first. */
export function keysFirst(parts: readonly Part[], keys: readonly string[]): readonly AnswerLine[] {
  const lines = parts.map(({ id, text, feedback }) => {
    const right = keys.includes(id);
    return { part: id, text, answer: right ? 'Right' : 'Not right', right, why: feedback, likely: [] };
  });
  return [...lines.filter((line) => line.right), ...lines.filter((line) => !line.right)];
}

/** Steps or actions, which are written in the order of the key. */
export function inPlaces(parts: readonly Part[]): readonly AnswerLine[] {
  return parts.map(({ id, text, feedback }, index) => ({
    part: id,
    text,
    answer: places[index] ?? `Place ${index + 1}`,
    why: feedback,
    likely: [],
  }));
}

/** A row, action or gap with the choice that is right for it. */
export function chosen({ id, text, feedback }: Part, choices: readonly Named[], key: string): AnswerLine {
  return {
    part: id,
    text,
    answer: choices.find((choice) => choice.id === key)?.text ?? key,
    why: feedback,
    likely: [],
  };
}

const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'] as const;
