import { expect, test } from 'vitest';
import { items, said } from './said.ts';

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
