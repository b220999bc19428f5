/** A note of a learner with where it was asked for. */
export type PortfolioNote = {
  readonly module: string;
  readonly lesson: string;
  /** The prompt, where the course still has it. */
  readonly prompt?: string | undefined;
  readonly text: string;
  /** The day it was written, in words. */
  readonly day: string;
};

const TITLE = 'My notes from Common Ground';
const about = (day: string) =>
  `Written in the course “Working in partnership in health and social care”; saved on ${day}.`;

/** The notes as Markdown. A learner's lines stand as they were typed, each as a quotation, so that none turns into a heading. */
export function portfolioMarkdown(notes: readonly PortfolioNote[], day: string): string {
  const parts = notes.map(({ module, lesson, prompt, text, day: written }) =>
    [
      `## ${lesson}`,
      `${module}, ${written}`,
      ...(prompt === undefined ? [] : [prompt]),
      text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n'),
    ].join('\n\n'),
  );
  return `${[`# ${TITLE}`, about(day), ...parts].join('\n\n')}\n`;
}

/** The notes as a page of HTML that word processors open. All text is escaped. */
export function portfolioHtml(notes: readonly PortfolioNote[], day: string): string {
  const parts = notes.map(
    ({ module, lesson, prompt, text, day: written }) =>
      `<h2>${escape(lesson)}</h2>\n<p><small>${escape(module)}, ${escape(written)}</small></p>\n` +
      (prompt === undefined ? '' : `<p><strong>${escape(prompt)}</strong></p>\n`) +
      `<p>${escape(text).replaceAll('\n', '<br>')}</p>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${TITLE}</title></head>
<body>
<h1>${TITLE}</h1>
<p>${escape(about(day))}</p>
${parts.join('\n')}
</body>
</html>
`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
