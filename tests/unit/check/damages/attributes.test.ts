import { expect, test } from 'vitest';
import { lesson, said } from './said.ts';

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
