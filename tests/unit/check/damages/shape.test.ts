import { expect, test } from 'vitest';
import { items, lesson, said } from './said.ts';

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
      expected: "type": one of sba, multi-n, multi-all, match, sequence, rank, rate, spot, text, gap, grid, case
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

test('a list where keys belong', () => {
  expect(
    said(items, '    - { ref: baker-2001, locator: chapter 1 }', '    - - { ref: baker-2001, locator: chapter 1 }'),
  ).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:17:7 shape Unexpected list at "sources", expected keys and values: ref, law, section, case, event, finding, locator, via
      suggestion: Remove one of the hyphens, if there are two in a row.
    "
  `);
});
