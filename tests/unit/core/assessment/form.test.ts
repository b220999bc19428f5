import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { formCodeOf } from '#core/assessment/form-code.ts';
import { drawForm } from '#core/assessment/form.ts';
import { FormSchema, type Form } from '#core/assessment/form-schema.ts';
import { areSiblings, poolOf, type PoolItem } from '#core/assessment/pool.ts';
import type { Key } from '#core/assessment/types.ts';
import { pool as anyPool } from '#tests/unit/core/assessment/arbitraries.ts';
import { anItem, anOption, aPoolItem } from '#tests/unit/core/assessment/makers.ts';

const code = fc.integer({ min: 0, max: 2 ** 30 - 1 }).map(formCodeOf);
const draw = (pool: readonly PoolItem[], items: number, of = '7K2M9Q'): Form =>
  drawForm({ quiz: { id: 'models', items }, pool, bank: '1.0.0', code: of });
const idsOf = (form: Form): string[] => form.items.map(({ id }) => id);
const orderOf = (form: Form, id: string): string[] | undefined => form.items.find((item) => item.id === id)?.order;
const cell = (criterion: string, level: PoolItem['level'], count: number): PoolItem[] =>
  Array.from({ length: count }, (_, index) =>
    aPoolItem({ id: `${criterion}-${level}-${index}`, criteria: [criterion], level }),
  );

describe('a form', () => {
  const pool = [...cell('1.1', 'recall', 3), ...cell('1.2', 'judge', 3)];
  test('stays the same for good, so that printed codes keep their meaning', () => {
    expect(draw(pool, 3)).toMatchInlineSnapshot(`
      {
        "bank": "1.0.0",
        "code": "7K2M9Q",
        "items": [
          {
            "id": "1.1-recall-1",
            "order": [
              "d",
              "b",
              "c",
              "a",
            ],
            "rev": 1,
          },
          {
            "id": "1.2-judge-0",
            "order": [
              "d",
              "a",
              "b",
              "c",
            ],
            "rev": 1,
          },
          {
            "id": "1.2-judge-2",
            "order": [
              "b",
              "d",
              "c",
              "a",
            ],
            "rev": 1,
          },
        ],
        "quiz": "models",
      }
    `);
  });
  test('can be stored and read back', () => {
    const form = draw(pool, 3);
    expect(v.parse(FormSchema, JSON.parse(JSON.stringify(form)))).toEqual(form);
  });
  test('is the same for the same inputs, in whatever order the pool and its options stand', () => {
    const flipped = (key: Key): Key => (key.type === 'sba' ? { ...key, options: key.options.toReversed() } : key);
    fc.assert(
      fc.property(anyPool, code, (items, of) => {
        const other = items.toReversed().map((item) => ({ ...item, key: flipped(item.key) }));
        expect(draw(other, 10, of)).toEqual(draw(items, 10, of));
      }),
    );
  });
  test('differs from code to code', () => {
    const codes = Array.from({ length: 50 }, (_, bits) => formCodeOf(bits));
    expect(new Set(codes.map((of) => JSON.stringify(draw(pool, 3, of).items))).size).toBeGreaterThan(45);
  });
  test('has each item once, as many as asked for where the pool has them', () => {
    fc.assert(
      fc.property(anyPool, code, fc.integer({ min: 1, max: 15 }), (items, of, count) => {
        const ids = idsOf(draw(items, count, of));
        const unrelated = items.every((item) => item.siblings.length === 0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(count);
        if (unrelated) expect(ids.length).toBe(Math.min(count, items.length));
      }),
    );
  });
  test('draws each item of a pool about as often', () => {
    const forms = Array.from({ length: 1000 }, (_, bits) => idsOf(draw(cell('1.1', 'apply', 5), 2, formCodeOf(bits))));
    const counts = [0, 1, 2, 3, 4].map((index) => forms.filter((ids) => ids.includes(`1.1-apply-${index}`)).length);
    expect(Math.min(...counts)).toBeGreaterThan(340);
    expect(Math.max(...counts)).toBeLessThan(460);
  });
});

describe('siblings', () => {
  test('are never drawn together, whichever of them names the other', () => {
    fc.assert(
      fc.property(anyPool, code, (items, of) => {
        const ids = idsOf(draw(items, 15, of));
        const drawn = items.filter(({ id }) => ids.includes(id));
        expect(drawn.some((one) => drawn.some((other) => one !== other && areSiblings(one, other)))).toBe(false);
      }),
    );
  });
  test('leave a form short rather than meet', () => {
    const pool = [aPoolItem({ id: 'hub-one', siblings: ['hub-two'] }), aPoolItem({ id: 'hub-two' })];
    expect(draw(pool, 2).items).toHaveLength(1);
  });
});

describe('the draw over criteria and levels', () => {
  const pool = [...cell('1.1', 'recall', 6), ...cell('1.1', 'judge', 6), ...cell('1.2', 'apply', 20)];
  const countOf = (form: Form, start: string): number => idsOf(form).filter((id) => id.startsWith(start)).length;
  test('is even over criteria, then over the levels of each', () => {
    fc.assert(
      fc.property(code, (of) => {
        const form = draw(pool, 12, of);
        expect([countOf(form, '1.1-recall'), countOf(form, '1.1-judge'), countOf(form, '1.2-apply')]).toEqual([
          3, 3, 6,
        ]);
      }),
    );
  });
  test('fills up from what the pool still has', () => {
    const form = draw([...cell('1.1', 'recall', 1), ...cell('1.2', 'apply', 9)], 8);
    expect([countOf(form, '1.1'), countOf(form, '1.2')]).toEqual([1, 7]);
  });
  test('takes the counts that a quiz gives first', () => {
    const strata = [{ criterion: '1.1', level: 'judge', count: 4 }] as const;
    const form = drawForm({ quiz: { id: 'models', items: 6, strata }, pool, bank: '1.0.0', code: '7K2M9Q' });
    expect([countOf(form, '1.1-judge'), countOf(form, '1.2-apply')]).toEqual([4, 2]);
  });
  test('never exceeds the items of the quiz', () => {
    const strata = [
      { criterion: '1.1', level: 'judge', count: 6 },
      { criterion: '1.2', level: 'apply', count: 6 },
    ] as const;
    expect(
      drawForm({ quiz: { id: 'models', items: 8, strata }, pool, bank: '1.0.0', code: '7K2M9Q' }).items,
    ).toHaveLength(8);
  });
});

describe('the order of parts', () => {
  test('is a permutation of the parts, "I do not know yet" not among them', () => {
    fc.assert(
      fc.property(code, (of) => {
        expect(draw([aPoolItem({ id: 'item-one' })], 1, of).items[0]?.order.toSorted()).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });
  test('is shuffled', () => {
    const orders = Array.from({ length: 200 }, (_, bits) =>
      orderOf(draw([aPoolItem({ id: 'item-one' })], 1, formCodeOf(bits)), 'item-one')?.join(''),
    );
    expect(new Set(orders).size).toBe(24);
  });
  test('of an item does not change when another item joins the pool, or the bank its version', () => {
    fc.assert(
      fc.property(anyPool, code, (items, of) => {
        const few = items.slice(0, 9);
        const before = draw(few, 9, of);
        const after = drawForm({
          quiz: { id: 'models', items: 9 },
          pool: [...few, aPoolItem({ id: 'new-item' })].slice(-9),
          bank: '1.1.0',
          code: of,
        });
        for (const { id, order } of after.items) expect(orderOf(before, id) ?? order).toEqual(order);
      }),
    );
  });
  test('stays as written where the item says so', () => {
    const item = aPoolItem({
      id: 'item-one',
      fixedOrder: true,
      key: { type: 'sba', options: ['y2010', 'y2007', 'y2009'], key: 'y2007' },
    });
    fc.assert(
      fc.property(code, (of) => {
        expect(draw([item], 1, of).items[0]?.order).toEqual(['y2010', 'y2007', 'y2009']);
      }),
    );
  });
  test('may be fixed for the columns alone', () => {
    const key: Key = {
      type: 'grid',
      columns: ['supported', 'left-open'],
      rows: { one: 'supported', two: 'left-open', three: 'supported' },
    };
    const item = aPoolItem({ id: 'item-one', fixedOrder: 'columns', key });
    const orders = Array.from({ length: 100 }, (_, bits) => draw([item], 1, formCodeOf(bits)).items[0]?.order ?? []);
    expect(
      new Set(orders.map((order) => order.filter((id) => !['one', 'two', 'three'].includes(id)).join())).size,
    ).toBe(1);
    expect(new Set(orders.map((order) => order.filter((id) => ['one', 'two', 'three'].includes(id)).join())).size).toBe(
      6,
    );
  });
  test('of a sequence is never the key, fixed or not', () => {
    const item = aPoolItem({ id: 'item-one', fixedOrder: true, key: { type: 'sequence', order: ['a', 'b', 'c'] } });
    const orders = Array.from({ length: 200 }, (_, bits) => draw([item], 1, formCodeOf(bits)).items[0]?.order.join(''));
    expect([...new Set(orders)].toSorted()).toEqual(['acb', 'bac', 'bca', 'cab', 'cba']);
  });
  test('of the options of a gap names each once', () => {
    const options = ['duty', 'power', 'guidance'];
    const item = aPoolItem({
      id: 'item-one',
      key: {
        type: 'gap',
        gaps: { one: { options, key: 'duty' }, two: { options, key: 'power' }, three: { key: 'board' } },
      },
    });
    expect(draw([item], 1).items[0]?.order.toSorted()).toEqual(['duty', 'guidance', 'power']);
  });
  test('keeps the keys of ten single best answer items from one place', () => {
    fc.assert(
      fc.property(code, (of) => {
        const places = draw(cell('1.1', 'apply', 12), 10, of).items.map(({ order }) => order.indexOf('a'));
        expect(
          Math.max(...[0, 1, 2, 3].map((place) => places.filter((other) => other === place).length)),
        ).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('the pool', () => {
  const options = [anOption('a'), anOption('b'), anOption('c')];
  test('has the live items marked for the quiz, without their texts', () => {
    const items = [
      anItem({ id: 'item-live', type: 'sba', options, key: 'a', inQuiz: true, siblings: ['item-twin'] }),
      anItem({ id: 'item-draft', type: 'sba', options, key: 'a', inQuiz: true, status: 'draft' }),
      anItem({ id: 'item-lesson', type: 'sba', options, key: 'a' }),
    ];
    expect(poolOf(items)).toEqual([
      {
        id: 'item-live',
        rev: 1,
        criteria: ['1.1'],
        level: 'apply',
        siblings: ['item-twin'],
        key: { type: 'sba', options: ['a', 'b', 'c'], key: 'a' },
      },
    ]);
  });
});
