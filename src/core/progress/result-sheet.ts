/** A result as a learner may take it along. */
export type ResultSheet = {
  /** What names the form, in words. */
  readonly name: string;
  readonly day: string;
  /** "7.5 of 10". */
  readonly sum: string;
  readonly criteria: readonly { readonly id: string; readonly text: string; readonly sum: string }[];
  /** Questions without full marks, with the line that closes each. */
  readonly missed: readonly { readonly number: number; readonly stem: string; readonly principle: string }[];
};

/** The result as Markdown: by criterion, then what was missed with its principle. It holds no answer of anybody’s. */
export function resultMarkdown({ name, day, sum, criteria, missed }: ResultSheet): string {
  const lines = [
    '# A result from Common Ground',
    `${name} Handed in on ${day}: ${sum}. Self-marked, on my own device.`,
    '## By criterion',
    criteria.map(({ id, text, sum: own }) => `- ${id} ${text}: ${own}`).join('\n'),
    ...(missed.length === 0
      ? ['Every question was right.']
      : ['## To go over again', missed.map((one) => `- ${one.number}. ${one.stem}\n  ${one.principle}`).join('\n')]),
  ];
  return `${lines.join('\n\n')}\n`;
}
