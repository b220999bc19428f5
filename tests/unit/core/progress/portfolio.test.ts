import { expect, test } from 'vitest';
import { portfolioHtml, portfolioMarkdown } from '#core/progress/portfolio.ts';

const note = {
  module: 'What partnership means',
  lesson: 'A definition that you can test',
  prompt: 'Which partnership do you know?',
  text: '# The memory clinic\n<b>and</b> the day centre',
  day: '22 November 2026',
};

test('notes as Markdown keep a learner’s lines as they were typed', () => {
  expect(portfolioMarkdown([note], '24 November 2026')).toBe(`# My notes from Common Ground

Written in the course “Working in partnership in health and social care”; saved on 24 November 2026.

## A definition that you can test

What partnership means, 22 November 2026

Which partnership do you know?

> # The memory clinic
> <b>and</b> the day centre
`);
});

test('notes as HTML hold no markup of a learner’s', () => {
  const html = portfolioHtml([{ ...note, prompt: undefined }], '24 November 2026');
  expect(html).toContain('<p># The memory clinic<br>&lt;b&gt;and&lt;/b&gt; the day centre</p>');
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('<strong>');
});
