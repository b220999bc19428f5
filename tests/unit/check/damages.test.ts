import { expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { findingsText } from '#check/print.ts';
import { withContent } from './fixture-tree.ts';

const items = 'modules/basics/items.yaml';
const lesson = 'modules/basics/sharing.mdx';

const said = (file: string, find: string, replace: string) =>
  withContent([{ file, find, replace }], (root) => findingsText(checkContent(root).findings));

test('a key that is written twice', () => {
  expect(said('modules/basics/module.yaml', 'title: The basics', 'title: The basics\ntitle: Twice'))
    .toMatchInlineSnapshot(`
    "content/modules/basics/module.yaml:4:1 yaml-syntax Unexpected key "title" for the second time, expected each key once in its group
      to mend it: Change the text at that place; a long text goes in "double quotes" or after >-.
    "
  `);
});

test('a tab that indents', () => {
  expect(said(items, '  rev: 1\n  type: sba', '\trev: 1\n  type: sba')).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:2:2 yaml-syntax Unexpected tab at the start of a line, expected spaces
      to mend it: Change the text at that place; a long text goes in "double quotes" or after >-.
    "
  `);
});

test('text after a closing quote', () => {
  expect(said(items, 'stem: Who should he ring?', 'stem: "Who" should he ring?')).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:9:15 yaml-syntax Unexpected text after a closing quote, expected the whole text in one pair of quotes
      to mend it: Change the text at that place; a long text goes in "double quotes" or after >-.
    "
  `);
});

test('a quote that is never closed', () => {
  expect(said(items, 'stem: Who should he ring?', 'stem: "Who should he ring?')).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:9:29 yaml-syntax Unexpected end of a text or list, expected the closing quote, bracket or comma
      to mend it: Change the text at that place; a long text goes in "double quotes" or after >-.
    "
  `);
});

test('a list that is never closed', () => {
  expect(said(items, 'criteria: ["1.1"]', 'criteria: ["1.1"')).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:5:3 yaml-syntax Unexpected end of a list or group, expected its closing ] or }
      to mend it: Change the text at that place; a long text goes in "double quotes" or after >-.
    "
  `);
});

test('a line that is indented too far', () => {
  expect(said(items, '  stem: Who should he ring?', '   stem: Who should he ring?')).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:8:13 yaml-syntax Unexpected indentation of the next line, expected each line in line with its neighbours
      to mend it: Change the text at that place; a long text goes in "double quotes" or after >-.
    "
  `);
});

test('a comma in an unquoted text between braces', () => {
  expect(said(items, 'feedback: Monday is theirs by the list.', 'feedback: Monday is theirs, by the list.'))
    .toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:11:75 shape Unexpected words "by the list." after a comma, expected the whole text in "double quotes"
      expected: between { and } a text that has a comma in "double quotes"
      suggestion: Put the text that these words end in "double quotes".
    "
  `);
});

test('a colon in an unquoted text of a list', () => {
  expect(
    said('modules/basics/module.yaml', 'able: [Say what sharing means.]', 'able:\n  - "Say this": what sharing means.'),
  ).toMatchInlineSnapshot(`
    "content/modules/basics/module.yaml:10:5 shape Unexpected group of keys (Say this) at "able", expected text
      suggestion: Put the text in "double quotes": a colon with a space after it makes what stands before it a key.
    "
  `);
});

test('a number in quotes', () => {
  expect(said(lesson, 'minutes: 5', 'minutes: "5"')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:5:10 shape Unexpected "5" at "minutes", expected a number
      suggestion: Write 5.
    "
  `);
});

test('an id with capitals', () => {
  expect(said(items, 'id: basics-stove\n', 'id: Basics_Stove\n')).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:1:7 shape Unexpected "Basics_Stove" at "id", expected an id of 4 to 40 lower-case letters, figures and hyphens
      suggestion: Write "basics-stove".
    "
  `);
});

test('a single key where a list belongs', () => {
  expect(said(items, 'key: [shelter, club]', 'key: shelter')).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:33:8 shape Unexpected "shelter" at "key", expected a list (each line begins with "- ")
      suggestion: Write ["shelter"].
    "
  `);
});

test('a list where a single key belongs', () => {
  expect(said(items, 'key: shelter\n', 'key: [shelter]\n')).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:14:8 shape Unexpected list of 1 at "key", expected text
      suggestion: Write shelter, without brackets.
    "
  `);
});

test('an item of no type', () => {
  expect(said(items, '  type: sba\n', '')).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:1:3 shape Unexpected "basics-stove" without "type", expected the key "type"
      expected: "type": one of sba, multi-n, multi-all, match, sequence, rank, rate, spot, text, gap, grid
      to mend it: Change the value or key at that place.
    "
  `);
});

test('a source that rests on two things', () => {
  expect(said(items, '- { law: kitchens', '- { ref: baker-2001, law: kitchens')).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:62:7 shape Unexpected group of keys (ref, law, section) at "sources", expected exactly one of ref, law or case
      to mend it: Change the value or key at that place.
    "
  `);
});

test('a mark out of range', () => {
  expect(said('course.yaml', 'passMark: 0.7', 'passMark: 70')).toMatchInlineSnapshot(`
    "content/course.yaml:7:11 shape Unexpected number 70 at "passMark", expected a number of at most 1
      to mend it: Change the value or key at that place.
    "
  `);
});

test('a version that YAML reads as a number', () => {
  expect(said('course.yaml', '"0.1.0"', '0.1')).toMatchInlineSnapshot(`
    "content/course.yaml:3:10 shape Unexpected number 0.1 at "version", expected a version such as "0.1.0"
      to mend it: Change the value or key at that place.
    "
  `);
});

test('a key of a work mistyped, though other keys may stand there', () => {
  expect(said('references/baker-2001.yaml', 'issued:', 'isued:')).toMatchInlineSnapshot(`
    "content/references/baker-2001.yaml:6:1 shape Unexpected key "isued", expected "issued"
      suggestion: Write "issued".
    "
  `);
});

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

test('data that only a program knows', () => {
  expect(said(lesson, 'columns={["Day", "Who cleans"]}', 'columns={days}')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:31:12 tag-attribute Unexpected value of "columns" in <Figure>, expected plain data: a text in quotes, a number, true, false, a list or an object
      to mend it: Change the attribute at that place.
    "
  `);
});

test('attributes from a program', () => {
  expect(said(lesson, '<HowSure level="full">', '<HowSure {...rest}>')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:23:10 tag-attribute Unexpected value of "{…}" in <HowSure>, expected plain data: attributes written out one by one
      to mend it: Change the attribute at that place.
    "
  `);
});

test('items that are no list', () => {
  expect(said(lesson, 'items={["basics-stove", "basics-days"]}', 'items="basics-stove"')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:35:14 tag-attribute Unexpected "basics-stove" at "items", expected a list, as {[ … ]}
      suggestion: Write {["basics-stove"]}.
    "
  `);
});

test('a row without all its cells', () => {
  expect(said(lesson, '["Monday", "The night shelter"]', '["Monday"]')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:32:10 tag-attribute Unexpected list of 1 at "rows", expected 2 cells, one for each column
      to mend it: Change the attribute at that place.
    "
  `);
});

test('a citation of two things', () => {
  expect(said(lesson, '<Cite id="baker-2001"', '<Cite id="baker-2001" case="harbour"')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:21:70 tag-attribute Unexpected attributes id, case, locator of <Cite>, expected either id, or case with event or finding
      to mend it: Change the attribute at that place.
    "
  `);
});

test('HTML', () => {
  expect(said(lesson, 'It asks for a list', 'It asks for <b>a</b> list')).toMatchInlineSnapshot(`
    "content/modules/basics/sharing.mdx:39:13 unknown-tag Unexpected tag <b>, expected a tag that authors have
      expected: Situation, Aim, Heading, Term, Cite, Law, HowSure, MarginNote, Figure, Check, ContentNote, SourceCheck, InPractice, KeyPoints, Timeline, PartnerMap, WhoKnewWhat, Partners, Findings, Strands, Disagreements, Decision, Changes
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
    "content/modules/basics/sharing.mdx:21:203 broken-link Unexpected address "../harbour/", expected a link by id, such as lesson:…#…, module:…, ref:…, law:…, term:…, page:… or quiz:…
      to mend it: Link by id: lesson:…, module:…, ref:…, law:…, term:…, page:… or quiz:….
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
