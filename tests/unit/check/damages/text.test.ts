import { expect, test } from 'vitest';
import { lesson, said } from './said.ts';

test('front matter that does not end', () => {
  expect(said(lesson, 'status: live\n---', 'status: live')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:1:1 shape Unexpected text without front matter, expected a line "---", the keys, and a line "---" at the top of the file
      to mend it: Change the value or key at that place.
    "
  `);
});

test('an HTML comment', () => {
  expect(said(lesson, 'It asks for a list', '<!-- a note -->\n\nIt asks for a list')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:39:1 mdx-syntax Unexpected HTML comment, expected {/* the comment */}
      to mend it: Change the text at that place, or write the sign in words.
    "
  `);
});

test('a bare address', () => {
  expect(said(lesson, 'It asks for a list', '<https://example.org> It asks for a list')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:39:1 mdx-syntax Unexpected address in < >, expected [words](…)
      to mend it: Change the text at that place, or write the sign in words.
    "
  `);
});

test('a bare brace', () => {
  expect(said(lesson, 'It asks for a list', 'It { asks for a list')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:39:4 mdx-syntax Unexpected brace { in the text, expected no brace, or a closing brace }
      to mend it: Change the text at that place, or write the sign in words.
    "
  `);
});

test('a tag that is never closed', () => {
  expect(said(lesson, '</Situation>', '')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:11:1 mdx-syntax Unexpected tag <Situation> that is not closed where it should be, expected </Situation>
      expected: </Situation> in the same paragraph; when the tag holds paragraphs or a list, an empty line after <Situation> and before </Situation>
      to mend it: Change the text at that place, or write the sign in words.
    "
  `);
});

test('an attribute that is never closed', () => {
  expect(said(lesson, '<Aim criterion="1.1">', '<Aim criterion="1.1>')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:17:1 mdx-syntax Unexpected tag that cannot be read, expected a tag whose attributes are closed, as name="…" or name={…}
      to mend it: Change the text at that place, or write the sign in words.
    "
  `);
});

test('a missing comma in data', () => {
  expect(said(lesson, '["Monday", "The night shelter"]', '["Monday" "The night shelter"]')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:32:20 mdx-syntax Unexpected data in { }, expected "," or "]"
      to mend it: Change the text at that place, or write the sign in words.
    "
  `);
});

test('HTML', () => {
  expect(said(lesson, 'It asks for a list', 'It asks for <b>a</b> list')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:39:13 unknown-tag Unexpected tag <b>, expected a tag that authors have
      expected: Situation, Aim, Heading, Term, Cite, Law, HowSure, MarginNote, Figure, Check, ContentNote, SourceCheck, Predict, Predicted, Explain, Worked, InPractice, KeyPoints, Timeline, PartnerMap, WhoKnewWhat, Partners, Findings, Strands, Disagreements, Decision, Changes
      to mend it: Use a tag of the author’s guide.
    "
  `);
});

test('an import', () => {
  expect(said(lesson, '<Situation>', 'import x from "./x.ts"\n\n<Situation>')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:11:1 code-in-text Unexpected import or export, expected text and tags only
      suggestion: Remove it.
    "
  `);
});

test('a link by place', () => {
  expect(said(lesson, '(module:harbour)', '(../harbour/)')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:21:203 broken-link Unexpected address "../harbour/", expected a link by id, such as lesson:…#…, module:…, ref:…, law:…, term:…, page:…, quiz:… or play:…
      to mend it: Link by id: lesson:…, module:…, ref:…, law:…, term:…, page:…, quiz:… or play:….
    "
  `);
});

test('a link to a place that has none', () => {
  expect(said(lesson, '(module:harbour)', '(law:kitchens-act-2011#4)')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:21:203 broken-link Unexpected place "#4" in "law:kitchens-act-2011#4", expected law:kitchens-act-2011 alone
      suggestion: Write "law:kitchens-act-2011".
    "
  `);
});

test('a picture that is not there', () => {
  expect(said(lesson, 'It asks for a list', '![A rota](./rota.png)\n\nIt asks for a list')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:39:1 broken-link Unexpected picture "./rota.png", expected a file beside this text or in a folder below it, named with ./ before it
      to mend it: Link by id: lesson:…, module:…, ref:…, law:…, term:…, page:…, quiz:… or play:….
    "
  `);
});

test('a link to play that leads to no branching case', () => {
  expect(said(lesson, '(module:harbour)', '(play:basics-stove)')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:21:203 broken-link Unexpected item of type sba in "play:basics-stove", expected the id of a branching case
      to mend it: Link by id: lesson:…, module:…, ref:…, law:…, term:…, page:…, quiz:… or play:….
    "
  `);
  expect(said(lesson, '(module:harbour)', '(play:basics-empty-rota)')).toBe('');
});

test('a branching case in a check', () => {
  expect(said(lesson, '["basics-stove", "basics-days"]', '["basics-stove", "basics-days", "basics-empty-rota"]'))
    .toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:35:47 item-placed-twice Unexpected branching case "basics-empty-rota", which has a page of its own, expected a link to it: [words](play:basics-empty-rota)
      suggestion: Remove it here.
    "
  `);
});
