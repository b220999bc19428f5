import { expect, test } from 'vitest';
import { items, said } from './said.ts';

test('a choice that leads back', () => {
  expect(said(items, 'still works."\n          to: named', 'still works."\n          to: monday'))
    .toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:144:15 case-way Unexpected choice that leads back to "erased", expected a scene that does not lead here again
      to mend it: Change \`to\` at that choice, remove the scene, or rate one choice 3 in each scene of one way.

    content/modules/basics/items.yaml:154:15 case-way Unexpected choice that leads back to "monday", expected a scene that does not lead here again
      to mend it: Change \`to\` at that choice, remove the scene, or rate one choice 3 in each scene of one way.
    "
  `);
});

test('a scene to which no choice leads', () => {
  expect(said(items, 'nothing was settled."\n          to: alone', 'nothing was settled."\n          to: named'))
    .toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:163:11 case-way Unexpected scene "alone" to which no choice leads, expected scenes that can be reached from the first
      to mend it: Change \`to\` at that choice, remove the scene, or rate one choice 3 in each scene of one way.
    "
  `);
});

test('a case without a way that is sound throughout', () => {
  expect(
    said(items, 'rating: 3\n          why: "You', 'rating: 2\n          why: "You').concat(
      said(items, 'rating: 3\n          why: A list', 'rating: 2\n          why: A list'),
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:130:5 case-way Unexpected case in which each way has a decision rated below 3, expected a way with a rating of 3 at every decision
      to mend it: Change \`to\` at that choice, remove the scene, or rate one choice 3 in each scene of one way.
    "
  `);
});

test('a scene that asks and offers nothing', () => {
  expect(
    said(
      items,
      '    - id: alone\n      title: Sunday\n',
      '    - id: alone\n      title: Sunday\n      ask: What now?\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/basics/items.yaml:163:7 shape Unexpected group of keys (id, title, ask, text) at "scenes", expected ask with at least two choices, or neither
      to mend it: Change the value or key at that place.
    "
  `);
});
