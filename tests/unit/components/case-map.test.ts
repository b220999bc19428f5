import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseMap, RADIUS } from '#components/items/case-map.ts';
import type { ItemOf } from '#core/assessment/rules.ts';

type Scene = ItemOf<'case'>['scenes'][number];

const scene = (id: string, ...to: string[]): Scene => ({
  id,
  title: id,
  text: 'So it is.',
  ...(to.length > 0 && { ask: 'What now?' }),
  choices: to.map((next, index) => ({ id: `c${index}`, text: next, rating: 3, why: 'Because.', to: next })),
});

/** Scenes in which each choice leads to a later one. */
const scenes = fc
  .array(fc.array(fc.nat(20), { maxLength: 4 }), { minLength: 3, maxLength: 12 })
  .map((all) =>
    all.map((steps, index) =>
      scene(`s${index}`, ...steps.flatMap((step) => (index + 1 + step < all.length ? [`s${index + 1 + step}`] : []))),
    ),
  );

test('a scene stands below every scene that leads to it', () => {
  fc.assert(
    fc.property(scenes, (all) => {
      const { nodes } = caseMap(all);
      const y = new Map(nodes.map((node) => [node.id, node.y]));
      for (const { id, choices } of all)
        for (const { to } of choices) expect(y.get(to)).toBeGreaterThan(y.get(id) ?? Infinity);
    }),
  );
});

test('no two scenes touch, none stands outside, and each choice has its line', () => {
  fc.assert(
    fc.property(scenes, (all) => {
      const { nodes, edges, width, height } = caseMap(all);
      for (const [index, one] of nodes.entries()) {
        expect(one.x - RADIUS).toBeGreaterThanOrEqual(0);
        expect(one.x + RADIUS).toBeLessThanOrEqual(width);
        expect(one.y + RADIUS).toBeLessThanOrEqual(height);
        for (const other of nodes.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * RADIUS);
      }
      expect(edges).toHaveLength(all.reduce((sum, { choices }) => sum + choices.length, 0));
    }),
  );
});

test('scenes keep their numbers, and endings are known', () => {
  const { nodes } = caseMap([scene('a', 'b', 'c'), scene('c'), scene('b', 'c')]);
  expect(nodes.map(({ id, number, isEnding }) => [id, number, isEnding])).toEqual([
    ['a', 1, false],
    ['b', 3, false],
    ['c', 2, true],
  ]);
});
